package nl.wederhoor.identiteit;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes an account by name, roles and password; for whoever runs the service, to begin an organisation with. */
@Singleton
public final class MaakAccount {
    private final Accounts accounts;
    private final Wachtwoorden wachtwoorden;
    private final Installatie installatie;

    MaakAccount(Accounts accounts, Wachtwoorden wachtwoorden, Installatie installatie) {
        this.installatie = installatie;
        this.accounts = accounts;
        this.wachtwoorden = wachtwoorden;
    }

    /** The full name of the account; throws OngeldigAccount with every reason, and leaves what exists as it is. */
    public Accountnaam maak(String naam, Set<String> rollen, String wachtwoord) {
        var account = Accountnaam.lees(naam);
        List<String> redenen = new ArrayList<>();
        keurNaam(account, redenen);
        if (rollen.isEmpty() || !Rol.ALLE.containsAll(rollen)) {
            redenen.add("Een rol is een van: "
                    + String.join(", ", Rol.ALLE.stream().sorted().toList()) + ".");
        }
        if (!Rol.zijnGescheiden(rollen)) {
            redenen.add(Rol.GESCHEIDEN);
        }
        if (!Wachtwoordeis.voldoet(wachtwoord)) {
            redenen.add(Wachtwoordeis.EIS.replace(".", " en staat op de eerste regel van de invoer."));
        }
        if (redenen.isEmpty()) {
            installatie.legVast(false);
        }
        if (redenen.isEmpty() && !accounts.voegToe(nieuw(account.orElseThrow(), rollen, wachtwoord))) {
            redenen.add("Dit account bestaat al. Er is niets veranderd.");
        }
        if (!redenen.isEmpty()) {
            throw new OngeldigAccount(redenen);
        }
        return account.orElseThrow();
    }

    private Account nieuw(Accountnaam naam, Set<String> rollen, String wachtwoord) {
        return new Account(naam, wachtwoorden.hash(wachtwoord), rollen, false);
    }

    private void keurNaam(Optional<Accountnaam> account, List<String> redenen) {
        if (account.isEmpty()) {
            redenen.add("De naam van een account is naam@organisatie, in kleine letters, cijfers, punt, - en _.");
        } else if (!accounts.kentOrganisatie(account.get().organisatie())) {
            redenen.add("Deze organisatie bestaat nog niet. Laad eerst haar map.");
        }
    }
}
