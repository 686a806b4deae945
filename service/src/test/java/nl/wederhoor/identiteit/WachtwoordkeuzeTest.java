package nl.wederhoor.identiteit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Choosing a password takes the place of the one that was checked, and of no other. */
@QuarkusTest
class WachtwoordkeuzeTest {
    @Inject
    Accounts accounts;

    @Inject
    Accountregister register;

    @Inject
    MaakAccount maakAccount;

    @Test
    void wie_het_oude_wachtwoord_had_draait_een_nieuw_startwachtwoord_niet_terug() {
        var naam = maakAccount.maak("k." + UUID.randomUUID() + "@klachtenhulp", Set.of(Rol.FG), "een eigen wachtwoord");
        var gecontroleerd = accounts.voorAanmelding(naam).orElseThrow();
        register.geefStartwachtwoord(naam.organisatie(), naam.naam());
        var gegeven = accounts.voorAanmelding(naam).orElseThrow();

        assertThat(accounts.kiesWachtwoord(gecontroleerd, "gestolen")).isFalse();
        assertThat(accounts.voorAanmelding(naam)).contains(gegeven);
        assertThat(accounts.kiesWachtwoord(gegeven, "gekozen")).isTrue();
        assertThat(accounts.voorAanmelding(naam).orElseThrow().heeftStartwachtwoord())
                .isFalse();
    }
}
