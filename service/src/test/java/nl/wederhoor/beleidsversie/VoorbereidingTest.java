package nl.wederhoor.beleidsversie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import nl.wederhoor.adviseur.Adviseur;
import nl.wederhoor.beleid.Beleidslader;
import nl.wederhoor.beleid.Pakketten;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feiten;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Packs compiled ahead are handed out by their content only, under the number that the database has. */
class VoorbereidingTest {
    private static final String BUREAU = "klachtenhulp";
    private static final Clock KLOK = Clock.fixed(Instant.parse("2026-04-02T10:00:00Z"), ZoneOffset.UTC);

    private final String sha256 = Beleidslader.sha256(Pakketten.lees(BUREAU));

    @AfterEach
    void forget() {
        Voorbereiding.eindig();
    }

    @Test
    void a_pack_compiled_ahead_advises_as_one_compiled_where_it_is_needed() {
        Voorbereiding.begin(KLOK, List.of(BUREAU));

        var vooraf = Voorbereiding.neem(BUREAU, 1, sha256).orElseThrow();
        var nieuw = Voorbereiding.neem(BUREAU, 7, sha256).orElseThrow();

        assertThat(vooraf.beleid().versie()).isEqualTo(1);
        assertThat(advies(vooraf)).isEqualTo(advies(zelf(1)));
        assertThat(advies(nieuw)).isEqualTo(advies(zelf(7))).isNotEqualTo(advies(vooraf));
    }

    @Test
    void other_content_another_organisation_and_afterwards_everything_is_compiled_where_it_is_needed() {
        assertThat(Voorbereiding.neem(BUREAU, 1, sha256)).isEmpty();
        Voorbereiding.begin(KLOK, List.of(BUREAU));

        assertThat(Voorbereiding.neem(BUREAU, 1, "een andere inhoud")).isEmpty();
        assertThat(Voorbereiding.neem("proefbureau", 1, sha256)).isEmpty();

        Voorbereiding.eindig();
        assertThat(Voorbereiding.neem(BUREAU, 1, sha256)).isEmpty();
    }

    private static Adviseur zelf(int versie) {
        return new Adviseur(Beleidslader.laad(BUREAU, versie, Pakketten.lees(BUREAU)));
    }

    private static Object advies(Adviseur adviseur) {
        return adviseur.adviseer(Feiten.leeg(), OffsetDateTime.now(KLOK), Besluiten.geen());
    }
}
