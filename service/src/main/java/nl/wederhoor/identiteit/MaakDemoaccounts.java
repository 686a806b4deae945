package nl.wederhoor.identiteit;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** More invented colleagues for a demo, with its public password; in a real installation it makes nobody. */
@Singleton
public final class MaakDemoaccounts {
    private final Accounts accounts;
    private final Wachtwoorden wachtwoorden;
    private final boolean demo;

    MaakDemoaccounts(
            Accounts accounts,
            Wachtwoorden wachtwoorden,
            @ConfigProperty(name = "wederhoor.demo", defaultValue = "false") boolean demo) {
        this.accounts = accounts;
        this.wachtwoorden = wachtwoorden;
        this.demo = demo;
    }

    /** Who exists stays as they are. */
    public void maak(String organisatie, List<String> namen, Set<String> rollen) {
        if (demo) {
            var hash = wachtwoorden.hash(DemoAccounts.WACHTWOORD);
            namen.forEach(
                    naam -> accounts.voegToe(new Account(new Accountnaam(naam, organisatie), hash, rollen, false)));
        }
    }
}
