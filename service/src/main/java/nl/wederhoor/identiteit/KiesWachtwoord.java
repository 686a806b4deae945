package nl.wederhoor.identiteit;

import jakarta.inject.Singleton;
import java.util.Optional;

/** Somebody chooses another password; every session under the old one ends. */
@Singleton
final class KiesWachtwoord {
    private final Aanmelder aanmelder;
    private final Accounts accounts;
    private final Wachtwoorden wachtwoorden;
    private final Accountmelder melder;

    KiesWachtwoord(Aanmelder aanmelder, Accounts accounts, Wachtwoorden wachtwoorden, Accountmelder melder) {
        this.melder = melder;
        this.aanmelder = aanmelder;
        this.accounts = accounts;
        this.wachtwoorden = wachtwoorden;
    }

    /** What came of it; the account as it is now is only there when it was done. */
    record Uitkomst(String fout, Account account) {
        static Uitkomst fout(String fout) {
            return new Uitkomst(fout, null);
        }
    }

    Uitkomst kies(Accountnaam naam, String huidig, String nieuw, String nogEens, String adres) {
        if (!Wachtwoordeis.voldoet(nieuw)) {
            return Uitkomst.fout("eis");
        }
        if (!nieuw.equals(nogEens)) {
            return Uitkomst.fout("ongelijk");
        }
        if (nieuw.equals(huidig)) {
            return Uitkomst.fout("zelfde");
        }
        return aanmelder
                .controleer(naam.toString(), huidig, adres)
                .flatMap(account -> vervang(account, nieuw))
                .orElseGet(() -> Uitkomst.fout("onjuist"));
    }

    /** Empty when somebody else gave the account another password since this one was checked. */
    private Optional<Uitkomst> vervang(Account gecontroleerd, String nieuw) {
        var hash = wachtwoorden.hash(nieuw);
        boolean gekozen = melder.bij(
                gecontroleerd.naam(), "wachtwoord kiezen", () -> accounts.kiesWachtwoord(gecontroleerd, hash));
        return gekozen
                ? accounts.voorAanmelding(gecontroleerd.naam()).map(account -> new Uitkomst(null, account))
                : Optional.empty();
    }
}
