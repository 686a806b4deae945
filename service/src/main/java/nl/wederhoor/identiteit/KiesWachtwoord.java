package nl.wederhoor.identiteit;

import jakarta.inject.Singleton;

/** Somebody chooses another password; every session under the old one ends. */
@Singleton
final class KiesWachtwoord {
    private final Aanmelder aanmelder;
    private final Accounts accounts;
    private final Wachtwoorden wachtwoorden;

    KiesWachtwoord(Aanmelder aanmelder, Accounts accounts, Wachtwoorden wachtwoorden) {
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
        if (aanmelder.controleer(naam.toString(), huidig, adres).isEmpty()) {
            return Uitkomst.fout("onjuist");
        }
        accounts.zetWachtwoord(naam, wachtwoorden.hash(nieuw), null);
        return new Uitkomst(null, accounts.voorAanmelding(naam).orElseThrow());
    }
}
