package nl.wederhoor.identiteit;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Checks a name and a password, slowly and not too often. */
@Singleton
final class Aanmelder {
    private final Accounts accounts;
    private final Wachtwoorden wachtwoorden;
    private final Pogingen pogingen;
    private final Geverifieerd geverifieerd;
    private final Accountmelder melder;
    private final Clock klok;

    Aanmelder(
            Accounts accounts,
            Wachtwoorden wachtwoorden,
            Pogingen pogingen,
            Geverifieerd geverifieerd,
            Accountmelder melder,
            Clock klok) {
        this.melder = melder;
        this.klok = klok;
        this.accounts = accounts;
        this.wachtwoorden = wachtwoorden;
        this.pogingen = pogingen;
        this.geverifieerd = geverifieerd;
    }

    /**
     * For programs, which send the password with every request: a verified one is remembered for a minute. The account is
     * read every time, so that a block, another role or another password holds at once.
     */
    Optional<Medewerker> herken(String naam, String wachtwoord, String adres) {
        var account = Accountnaam.lees(naam).flatMap(accounts::voorAanmelding).filter(this::isBruikbaar);
        if (account.isEmpty()) {
            return medewerker(naam, wachtwoord, adres);
        }
        var bewijs = account.get().wachtwoordHash() + "\0" + wachtwoord;
        return geverifieerd
                .haal(account.get().naam(), bewijs, () -> medewerker(naam, wachtwoord, adres))
                .map(eerder -> account.get().medewerker());
    }

    /** For people. Who signs in with a password that somebody else knows is told to the log. */
    Optional<Account> meldAan(String naam, String wachtwoord, String adres) {
        var account = controleer(naam, wachtwoord, adres);
        account.filter(Account::heeftStartwachtwoord)
                .ifPresent(een -> melder.bij(een.naam(), "aanmelden met startwachtwoord", () -> true));
        return account;
    }

    private boolean isBruikbaar(Account account) {
        return account.isBruikbaar(OffsetDateTime.now(klok));
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
                .filter(this::isBruikbaar);
        goed.ifPresent(kandidaat -> poging.betaalTerug());
        return goed;
    }
}
