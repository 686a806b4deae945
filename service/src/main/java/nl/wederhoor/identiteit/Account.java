package nl.wederhoor.identiteit;

import java.util.Set;

/** An account as it is kept; it prints without the hash. */
record Account(Accountnaam naam, String wachtwoordHash, Set<String> rollen, boolean geblokkeerd) {

    Medewerker medewerker() {
        return new Medewerker(naam, rollen);
    }

    @Override
    public String toString() {
        return naam.toString();
    }
}
