package nl.wederhoor.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import nl.wederhoor.kalender.Kalender;
import nl.wederhoor.kalender.Kalenderregels;
import org.junit.jupiter.api.Test;

/** Twenty thousand random acts on terms of every regulation: the engine and the long way agree on each. */
class LooptermijnwandelingTest {
    private static final int TERMIJNEN = 2_500;
    private static final int DADEN = 8;
    private static final Kalender KALENDER = new Kalender(Kalenderregels.standaard(new TreeMap<>()));

    private final Random toeval = new Random(20260404);
    private final List<Regeltermijn> regels = regels();
    private int gedaan;
    private int geweigerd;

    @Test
    void de_motor_en_de_dagenteller_zijn_het_bij_elke_daad_eens() {
        for (int i = 0; i < TERMIJNEN; i++) {
            assertThat(verschil(willekeurige(), KALENDER)).isEmpty();
        }
        assertThat(gedaan).as("accepted").isGreaterThan(2_000);
        assertThat(geweigerd).as("refused").isGreaterThan(2_000);
    }

    @Test
    void een_kalender_die_goede_vrijdag_vergeet_valt_op() {
        var zonder = new Kalender(new Kalenderregels(true, true, false, new TreeMap<>()));

        assertThat(wandel(zonder, regel -> regel)).isTrue();
    }

    @Test
    void een_regeling_die_een_tweede_verlenging_toelaat_valt_op() {
        assertThat(wandel(KALENDER, regel -> met(regel, "verzonnen", regel.opschorting())))
                .isTrue();
    }

    @Test
    void een_regeling_die_stilstaan_toelaat_valt_op() {
        assertThat(wandel(KALENDER, regel -> met(regel, regel.nogmaals(), "verzonnen")))
                .isTrue();
    }

    /** True when a difference is found with a calendar or regulation that was tampered with. */
    private boolean wandel(Kalender kalender, UnaryOperator<Regeltermijn> knoeier) {
        for (int i = 0; i < TERMIJNEN; i++) {
            var regel = willekeurige();
            if (verschil(regel, knoeier.apply(regel), kalender).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private Optional<String> verschil(Regeltermijn regel, Kalender kalender) {
        return verschil(regel, regel, kalender);
    }

    private Optional<String> verschil(Regeltermijn regel, Regeltermijn voorMotor, Kalender kalender) {
        var begin = LocalDate.of(2026, 1, 1).plusDays(toeval.nextInt(540));
        var motor = Looptermijn.begin(voorMotor, begin);
        var teller = new Dagenteller(regel, begin);
        var verloop = new StringBuilder(regel.sleutel() + " " + begin);
        for (int daad = 0; daad < DADEN; daad++) {
            var nu = motor;
            var op = begin.plusDays(toeval.nextInt(50) - 3L);
            var dagen = toeval.nextInt(3) == 0 ? null : 1 + toeval.nextInt(45);
            boolean stemtIn = toeval.nextBoolean();
            int wat = toeval.nextInt(3);
            verloop.append("; ").append(wat).append(' ').append(op).append(' ').append(dagen);
            var uitkomst = doe(() -> switch (wat) {
                case 0 -> nu.verleng(dagen, stemtIn, op, kalender);
                case 1 -> nu.schortOp(op, kalender);
                default -> nu.hervat(op);
            });
            boolean mag =
                    switch (wat) {
                        case 0 -> teller.verleng(dagen, stemtIn, op);
                        case 1 -> teller.schortOp(op);
                        default -> teller.hervat(op);
                    };
            motor = uitkomst.orElse(nu);
            if (uitkomst.isPresent() != mag
                    || motor.staatStil() != teller.staatStil()
                    || !motor.uiterlijk(kalender).equals(teller.uiterlijk())) {
                return Optional.of(verloop + ": " + uitkomst.isPresent() + "/" + mag + " " + motor.uiterlijk(kalender)
                        + "/" + teller.uiterlijk());
            }
        }
        return Optional.empty();
    }

    private Optional<Looptermijn> doe(Supplier<Looptermijn> daad) {
        try {
            var uitkomst = daad.get();
            gedaan++;
            return Optional.of(uitkomst);
        } catch (TermijnGeweigerd reden) {
            geweigerd++;
            return Optional.empty();
        }
    }

    private Regeltermijn willekeurige() {
        return regels.get(toeval.nextInt(regels.size()));
    }

    private static Regeltermijn met(Regeltermijn regel, String nogmaals, String opschorting) {
        return new Regeltermijn(
                regel.sleutel(),
                regel.naam(),
                regel.soort(),
                regel.bron(),
                regel.lengte(),
                regel.bepalingen(),
                regel.wachtOp(),
                regel.verlenging(),
                nogmaals,
                opschorting,
                regel.toelichting());
    }

    private static List<Regeltermijn> regels() {
        List<Regeltermijn> regels = new ArrayList<>(Regelingen.alle());
        for (var eenheid : Lengte.Eenheid.values()) {
            if (eenheid != Lengte.Eenheid.JAREN) {
                regels.add(eigen(new Lengte(3, eenheid), 10, true));
                regels.add(eigen(new Lengte(1, eenheid), null, true));
            }
        }
        return regels;
    }

    private static Regeltermijn eigen(Lengte lengte, Integer verlenging, boolean opschorting) {
        return Regelingen.van(Regelingen.eigen(lengte, verlenging, opschorting)).orElseThrow();
    }
}
