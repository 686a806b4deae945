package nl.wederhoor.identiteit;

import jakarta.inject.Singleton;
import java.util.Optional;

/** Checks a name and a password, slowly and not too often. */
@Singleton
final class Aanmelder {
    private final Accounts accounts;
    private final Wachtwoorden wachtwoorden;
    private final Pogingen pogingen;
    private final Geverifieerd geverifieerd;

    Aanmelder(Accounts accounts, Wachtwoorden wachtwoorden, Pogingen pogingen, Geverifieerd geverifieerd) {
        this.accounts = accounts;
        this.wachtwoorden = wachtwoorden;
        this.pogingen = pogingen;
        this.geverifieerd = geverifieerd;
    }

    /** For programs, which send the password with every request: a verified one is remembered for a minute. */
    Optional<Medewerker> herken(String naam, String wachtwoord, String adres) {
        return Accountnaam.lees(naam)
                .map(account -> geverifieerd.haal(account, wachtwoord, () -> medewerker(naam, wachtwoord, adres)))
                .orElseGet(() -> medewerker(naam, wachtwoord, adres));
    }

    private Optional<Medewerker> medewerker(String naam, String wachtwoord, String adres) {
        return controleer(naam, wachtwoord, adres).map(Account::medewerker);
    }

    /** Absent when the account does not exist, is blocked, or has another password: nobody learns which. */
    Optional<Account> controleer(String naam, String wachtwoord, String adres) {
        var account = Accountnaam.lees(naam);
        var poging = pogingen.begin(account.map(Accountnaam::toString).orElse("?"), adres);
        var gevonden = account.flatMap(accounts::voorAanmelding);
        if (gevonden.isEmpty()) {
            wachtwoorden.doeAlsof(wachtwoord);
            return Optional.empty();
        }
        var goed = gevonden.filter(kandidaat -> wachtwoorden.klopt(wachtwoord, kandidaat.wachtwoordHash()))
                .filter(kandidaat -> !kandidaat.geblokkeerd());
        goed.ifPresent(kandidaat -> poging.betaalTerug());
        return goed;
    }
}
