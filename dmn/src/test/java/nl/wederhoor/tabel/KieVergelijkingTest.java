package nl.wederhoor.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The matcher and KIE give the same rows and the same output, and the comparison would notice if they did not. */
class KieVergelijkingTest {
    private static final long ZAAD = 20_260_402L;
    private static final int TABELLEN = Boolean.getBoolean("wederhoor.volledig") ? 5_000 : 500;
    private static final int INVOER = 200;
    private static final int GROEP = 25;
    private static final List<String> HITBELEID = List.of("UNIQUE", "FIRST", "COLLECT");

    /** What was compared and how often the two differed. */
    private static final class Telling {
        private int paren;
        private int verschillen;
        private int meerRijen;
        private int geenRij;
    }

    @Tag("uitputtend")
    @Test
    void the_matcher_equals_kie_on_a_hundred_thousand_random_pairs() {
        var telling = vergelijk(Cel::past, TABELLEN, HITBELEID);

        assertThat(telling.paren).isEqualTo(TABELLEN * INVOER).isGreaterThanOrEqualTo(100_000);
        assertThat(telling.verschillen).as("verschillen, zaad " + ZAAD).isZero();
        assertThat(telling.meerRijen).isGreaterThan(10_000);
        assertThat(telling.geenRij).isGreaterThan(10_000);
    }

    /** Matchers that are wrong on purpose. */
    enum Fout {
        TOT_EN_MET_ALS_TOT {
            @Override
            boolean past(Cel cel, Object waarde) {
                return cel instanceof Cel.Bereik bereik && bereik.onder() == null
                        ? new Cel.Bereik(null, false, bereik.boven(), false).past(waarde)
                        : cel.past(waarde);
            }
        },
        ONTKENNING_VERGETEN {
            @Override
            boolean past(Cel cel, Object waarde) {
                return cel instanceof Cel.Keuze keuze
                        ? new Cel.Keuze(keuze.waarden(), false).past(waarde)
                        : cel.past(waarde);
            }
        },
        GESLOTEN_ALS_OPEN {
            @Override
            boolean past(Cel cel, Object waarde) {
                return cel instanceof Cel.Bereik bereik && bereik.onder() != null && bereik.boven() != null
                        ? new Cel.Bereik(bereik.onder(), bereik.onderMee(), bereik.boven(), false).past(waarde)
                        : cel.past(waarde);
            }
        };

        abstract boolean past(Cel cel, Object waarde);
    }

    @Tag("uitputtend")
    @ParameterizedTest
    @EnumSource
    void a_wrong_matcher_is_noticed(Fout fout) {
        var telling = vergelijk(fout::past, 2 * GROEP, List.of("FIRST", "COLLECT"));

        assertThat(telling.paren).isEqualTo(10_000);
        assertThat(telling.verschillen).isGreaterThan(50);
    }

    private static Telling vergelijk(Matrix.Passer passer, int aantal, List<String> hitbeleid) {
        var toeval = new Random(ZAAD);
        var maker = new Toevalstabel(toeval);
        var telling = new Telling();
        for (int groep = 0; groep < aantal / GROEP; groep++) {
            var tabellen = new ArrayList<Proeftabel>();
            for (int i = 0; i < GROEP; i++) {
                tabellen.add(maker.maak("t" + i, hitbeleid.get(i % hitbeleid.size()), 5, 10));
            }
            var bestanden = Proeftabel.bestanden(tabellen.toArray(Proeftabel[]::new));
            var gelezen = TabelLader.lees(bestanden);
            var geladen = new Tabellen(Compilatie.van(gelezen, passer), null);
            var motor = new KieMotor(gelezen);
            for (var tabel : gelezen) {
                for (int i = 0; i < INVOER; i++) {
                    vergelijk(geladen, motor, tabel, maker.invoer(geladen.tabel(tabel.besluit())), telling);
                }
            }
        }
        return telling;
    }

    private static void vergelijk(
            Tabellen tabellen, KieMotor motor, GelezenTabel tabel, Map<String, Object> invoer, Telling telling) {
        var rijen = rijen(tabellen, tabel, Toestand.van(invoer));
        var kie = motor.evalueer(tabel, invoer);
        boolean gelijk = kie.gekozen().equals(rijen.stream().map(Rij::id).toList())
                && Volledig.zelfde(tabel, rijen, kie.resultaat());
        telling.paren++;
        telling.verschillen += gelijk ? 0 : 1;
        telling.meerRijen += kie.passend().size() > 1 ? 1 : 0;
        telling.geenRij += kie.passend().isEmpty() ? 1 : 0;
    }

    /** The rows that win by the public answers of the matcher, in table order. */
    private static List<Rij> rijen(Tabellen tabellen, GelezenTabel tabel, Toestand toestand) {
        if (tabel.hitbeleid().isEnkel()) {
            return tabellen.uitkomsten(tabel.besluit(), toestand).enige().rijen();
        }
        var bevindingen = tabellen.bevindingen(tabel.besluit(), toestand);
        assertThat(bevindingen.mogelijk()).isEmpty();
        var gevonden = bevindingen.zeker().stream()
                .flatMap(uitkomst -> uitkomst.rijen().stream())
                .toList();
        return tabellen.tabel(tabel.besluit()).rijen().stream()
                .filter(gevonden::contains)
                .toList();
    }
}
