package nl.wederhoor.identiteit;

import java.time.OffsetDateTime;
import java.util.Set;

/**
 * An account as it is kept; it prints without the hash.
 *
 * @param tijdelijkTot until when a start password holds; null when somebody chose the password themselves
 */
record Account(
        Accountnaam naam, String wachtwoordHash, Set<String> rollen, boolean geblokkeerd, OffsetDateTime tijdelijkTot) {

    Account(Accountnaam naam, String wachtwoordHash, Set<String> rollen, boolean geblokkeerd) {
        this(naam, wachtwoordHash, rollen, geblokkeerd, null);
    }

    /** Who has a start password may choose another, and nothing else: no role counts. */
    Medewerker medewerker() {
        return new Medewerker(naam, heeftStartwachtwoord() ? Set.of() : rollen);
    }

    boolean heeftStartwachtwoord() {
        return tijdelijkTot != null;
    }

    boolean isBruikbaar(OffsetDateTime nu) {
        return !geblokkeerd && (tijdelijkTot == null || nu.isBefore(tijdelijkTot));
    }

    @Override
    public String toString() {
        return naam.toString();
    }
}
