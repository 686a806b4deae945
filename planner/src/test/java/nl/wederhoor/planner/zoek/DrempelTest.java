package nl.wederhoor.planner.zoek;

import static org.assertj.core.api.Assertions.assertThat;

import nl.wederhoor.planner.Gewichten;
import nl.wederhoor.planner.Planopties;
import nl.wederhoor.planner.Score;
import nl.wederhoor.planner.Willekeur;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;
import org.junit.jupiter.api.Test;

class DrempelTest {

    @Test
    void a_handover_is_proposed_only_when_it_gains_25_points_or_something_heavier() {
        int overdrachten = 0;
        int zonderDrempel = 0;
        for (int zaad = 0; zaad < 100; zaad++) {
            var zonder = plan(zaad);
            var plan = Drempel.pasToe(zonder, Planopties.STANDAARDDREMPEL);
            var tabel = plan.tabel();
            for (int i = 0; i < tabel.aantal(); i++) {
                int huidig = tabel.huidig(i);
                if (huidig >= 0 && plan.plek(i) != huidig && plan.mag(i, huidig)) {
                    Score verlies = Score.van(plan.verschil(i, huidig));
                    assertThat(verlies.medium() > 0 || verlies.zacht() >= 25 * Score.PUNT)
                            .as("seed %d, case %d", zaad, i)
                            .isTrue();
                    overdrachten++;
                }
            }
            zonderDrempel += zonder.overdrachten() - plan.overdrachten();
        }
        assertThat(overdrachten).isGreaterThan(10);
        assertThat(zonderDrempel).isPositive();
    }

    private static Verdeling plan(int zaad) {
        var foto = new Willekeur(zaad).momentopname(4, 14);
        return Zoeker.zoek(Paartabel.van(foto, Gewichten.standaard()), Planopties.van(1, 1));
    }
}
