package nl.wederhoor.planner.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wederhoor.planner.Gewichten;
import nl.wederhoor.planner.Narekening;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.Score;
import nl.wederhoor.planner.Willekeur;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class VerdelingTest {
    private static final int PLANNEN = 10_000;
    private static final int PER_MOMENTOPNAME = 20;

    @Tag("uitputtend")
    @Test
    void the_score_equals_an_independent_calculation_on_10_000_random_plans() {
        for (int zaad = 0; zaad < PLANNEN / PER_MOMENTOPNAME; zaad++) {
            var willekeur = new Willekeur(zaad);
            var foto = willekeur.momentopname(1 + zaad % 5, 1 + zaad % 17);
            var gewichten = gewichten(willekeur, zaad);
            var tabel = Paartabel.van(foto, gewichten);
            for (int k = 0; k < PER_MOMENTOPNAME; k++) {
                var verdeling = willekeurig(tabel, willekeur);
                for (Regel regel : Regel.values()) {
                    assertThat(verdeling.kosten(regel))
                            .as("seed %d, plan %d, %s", zaad, k, regel)
                            .isEqualTo(Narekening.kosten(foto, gewichten, verdeling.perZaak(), regel));
                }
            }
        }
    }

    @Tag("uitputtend")
    @Test
    void the_differences_per_rule_of_a_move_add_up_to_the_difference_of_the_score() {
        for (int zaad = 0; zaad < 2_000; zaad++) {
            var willekeur = new Willekeur(zaad);
            var tabel = Paartabel.van(willekeur.momentopname(4, 12), Gewichten.standaard());
            var verdeling = willekeurig(tabel, willekeur);
            for (int k = 0; k < 5; k++) {
                int i = willekeur.toeval().nextInt(tabel.aantal());
                int naar = willekeur.toeval().nextInt(tabel.wachtrij() + 1);
                var voor = verdeling.score();
                var som = Score.van(verdeling.verschil(i, naar));

                verdeling.verplaats(i, naar);

                assertThat(verdeling.score()).isEqualTo(voor.plus(som));
            }
        }
    }

    private static Gewichten gewichten(Willekeur willekeur, int zaad) {
        var gewichten = Gewichten.standaard();
        for (Regel regel : zaad % 2 == 0 ? new Regel[0] : Regel.values()) {
            if (!regel.code().startsWith("H")) {
                gewichten = gewichten.met(regel, willekeur.toeval().nextInt(100));
            }
        }
        return gewichten;
    }

    static Verdeling willekeurig(Paartabel tabel, Willekeur willekeur) {
        int[] plek = new int[tabel.aantal()];
        for (int i = 0; i < plek.length; i++) {
            plek[i] = willekeur.toeval().nextInt(tabel.wachtrij() + 1);
        }
        return new Verdeling(tabel, plek);
    }
}
