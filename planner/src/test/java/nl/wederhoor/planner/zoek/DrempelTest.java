package nl.wederhoor.planner.zoek;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wederhoor.planner.Gewichten;
import nl.wederhoor.planner.Planopties;
import nl.wederhoor.planner.Score;
import nl.wederhoor.planner.Willekeur;
import nl.wederhoor.planner.momentopname.Behandelaar;
import nl.wederhoor.planner.momentopname.Fase;
import nl.wederhoor.planner.momentopname.Momentopname;
import nl.wederhoor.planner.momentopname.Plaats;
import nl.wederhoor.planner.momentopname.Zaak;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;
import org.junit.jupiter.api.Test;

class DrempelTest {

    /** The right region gains 30 points; leaving the handler costs nothing at first contact and 20 at intake. */
    @Test
    void a_handover_that_gains_30_points_is_proposed_and_one_that_gains_10_is_not() {
        assertThat(plek(Fase.EERSTE_CONTACT, Planopties.STANDAARDDREMPEL)).isEqualTo("bram");
        assertThat(plek(Fase.INTAKE, Planopties.STANDAARDDREMPEL)).isEqualTo("anna");
        assertThat(plek(Fase.INTAKE, 5)).isEqualTo("bram");
    }

    private static String plek(Fase fase, long drempel) {
        var zaak = Zaak.van("z1", 20).met(new Zaak.Stand("anna", fase, 0)).met(new Plaats(null, "zuid"));
        var foto = Momentopname.van(
                Willekeur.DAG,
                List.of(
                        Behandelaar.van("anna", 100),
                        Behandelaar.van("bram", 100).met(new Plaats(null, "zuid"))),
                List.of(zaak));
        var gevonden = Zoeker.zoek(Paartabel.van(foto, Gewichten.standaard()), Planopties.van(1, 1));
        return gevonden.tabel().plek(Drempel.pasToe(gevonden, drempel).plek(0));
    }

    @Test
    void every_handover_that_remains_gains_25_points_or_something_heavier() {
        int overdrachten = 0;
        for (int zaad = 0; zaad < 50; zaad++) {
            var foto = new Willekeur(zaad).momentopname(4, 14);
            var tabel = Paartabel.van(foto, Gewichten.standaard());
            var plan = Drempel.pasToe(Zoeker.zoek(tabel, Planopties.van(1, 1)), Planopties.STANDAARDDREMPEL);
            for (int i = 0; i < tabel.aantal(); i++) {
                int huidig = tabel.huidig(i);
                if (huidig >= 0 && plan.plek(i) != huidig && plan.mag(i, huidig)) {
                    assertThat(loont(plan, i, huidig))
                            .as("seed %d, case %d", zaad, i)
                            .isTrue();
                    overdrachten++;
                }
            }
        }
        assertThat(overdrachten).isPositive();
    }

    private static boolean loont(Verdeling plan, int i, int huidig) {
        Score verlies = Score.van(plan.verschil(i, huidig));
        return verlies.medium() > 0 || verlies.zacht() >= 25 * Score.PUNT;
    }
}
