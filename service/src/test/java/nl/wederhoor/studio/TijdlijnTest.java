package nl.wederhoor.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** However versions are planned and withdrawn, exactly one is in force on every day. */
class TijdlijnTest {
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 1);
    private static final int DAGEN = 40;

    @Test
    void after_any_planning_and_withdrawing_every_day_has_one_version() {
        var toeval = new Random(20_261_120);
        for (int poging = 0; poging < 40; poging++) {
            var versies = new ArrayList<>(List.of(versie(1, null, null)));
            for (int stap = 0; stap < 20; stap++) {
                if (versies.size() > 1 && toeval.nextInt(3) == 0) {
                    trekIn(versies, versies.get(1 + toeval.nextInt(versies.size() - 1)));
                } else {
                    plan(versies, 100 * poging + stap + 2, BEGIN.plusDays(toeval.nextInt(DAGEN)));
                }
                eenPerDag(versies);
            }
        }
    }

    private static void plan(List<Versierij> versies, int nummer, LocalDate dag) {
        var tijdlijn = Tijdlijn.van(versies);
        if (tijdlijn.isBezet(dag)) {
            return;
        }
        var loopt = tijdlijn.loopt(dag).orElseThrow();
        versies.set(versies.indexOf(loopt), versie(loopt.versie(), loopt.van(), dag));
        versies.add(versie(nummer, dag, tijdlijn.eindeVanaf(dag)));
    }

    private static void trekIn(List<Versierij> versies, Versierij weg) {
        var ervoor = Tijdlijn.van(versies).voor(weg).orElseThrow();
        versies.remove(weg);
        versies.set(versies.indexOf(ervoor), versie(ervoor.versie(), ervoor.van(), weg.tot()));
    }

    private static void eenPerDag(List<Versierij> versies) {
        for (int dag = -2; dag < DAGEN + 2; dag++) {
            var peildag = BEGIN.plusDays(dag);
            long geldend =
                    versies.stream().filter(versie -> versie.geldtOp(peildag)).count();
            assertThat(geldend).as(peildag.toString()).isEqualTo(1);
        }
    }

    private static Versierij versie(int nummer, LocalDate van, LocalDate tot) {
        return new Versierij("proef", nummer, Versiestatus.GEPUBLICEERD, van, tot, null, null, null, "studio", 1);
    }
}
