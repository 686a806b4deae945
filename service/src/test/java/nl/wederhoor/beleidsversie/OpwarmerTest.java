package nl.wederhoor.beleidsversie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import nl.wederhoor.adviseur.Adviseur;
import nl.wederhoor.beleid.Beleidslader;
import nl.wederhoor.beleid.Pakketten;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feiten;
import org.junit.jupiter.api.Test;

/** Warming up holds nobody up: a daemon of the lowest priority, beside which questions are answered. */
class OpwarmerTest {
    private static final OffsetDateTime MOMENT = OffsetDateTime.parse("2026-04-02T12:00:00+02:00");

    @Test
    void opwarmen_houdt_niemand_op() throws InterruptedException {
        var koud = nieuw();
        var warm = nieuw();

        var draad = Opwarmer.begin(List.of(warm));

        assertThat(draad.isDaemon()).isTrue();
        assertThat(draad.getPriority()).isEqualTo(Thread.MIN_PRIORITY);
        assertThat(antwoord(warm)).isEqualTo(antwoord(koud));
        draad.join();
        assertThat(antwoord(warm)).isEqualTo(antwoord(koud));
    }

    private static Object antwoord(Adviseur adviseur) {
        return adviseur.adviseer(Feiten.leeg(), MOMENT, Besluiten.geen());
    }

    private static Adviseur nieuw() {
        return new Adviseur(Beleidslader.laad("klachtenhulp", 1, Pakketten.lees("klachtenhulp")));
    }
}
