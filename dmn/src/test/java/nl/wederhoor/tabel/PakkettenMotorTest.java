package nl.wederhoor.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.wederhoor.beleid.Pakketten;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables that the product ships: matcher against KIE on their own classes, statuses against every completion. */
class PakkettenMotorTest {
    private static final long ZAAD = 20_260_611L;
    private static final int INVOER_PER_TABEL = 200;
    private static final int TOESTANDEN_PER_TABEL = 25;
    private static final double MEESTE = 500;

    private final Random toeval = new Random(ZAAD);

    static List<String> organisaties() {
        return Pakketten.organisaties();
    }

    @ParameterizedTest
    @MethodSource("organisaties")
    void matcher_and_kie_agree_on_the_classes_of_every_table(String organisatie) {
        var gelezen = gelezen(organisatie);
        var motor = new KieMotor(gelezen);
        for (var kegel : Compilatie.van(gelezen, Cel::past).values()) {
            var matrix = kegel.top().matrix();
            for (int i = 0; i < INVOER_PER_TABEL; i++) {
                var invoer = volledig(matrix);
                var rijen = matrix.rijen(Volledig.gekozen(matrix, Volledig.passend(matrix, invoer)));
                var kie = motor.evalueer(matrix.tabel(), invoer);
                assertThat(kie.gekozen())
                        .as(plaats(matrix))
                        .isEqualTo(rijen.stream().map(Rij::id).toList());
                assertThat(Volledig.zelfde(matrix.tabel(), rijen, kie.resultaat()))
                        .as(plaats(matrix))
                        .isTrue();
            }
        }
    }

    /** Row by row: every value in every cell that asks something, while the other cells of the row match. */
    @ParameterizedTest
    @MethodSource("organisaties")
    void kie_reads_every_cell_as_the_matcher_does(String organisatie) {
        var gelezen = gelezen(organisatie);
        var motor = new KieMotor(gelezen);
        for (var kegel : Compilatie.van(gelezen, Cel::past).values()) {
            var matrix = kegel.top().matrix();
            for (long over = matrix.alleRijen(); over != 0; over &= over - 1) {
                beproef(matrix, Long.lowestOneBit(over), motor);
            }
        }
    }

    private static void beproef(Matrix matrix, long rij, KieMotor motor) {
        for (int kolom = 0; kolom < matrix.kolommen(); kolom++) {
            var atomen = matrix.atomen(kolom);
            for (int atoom = 0; (matrix.vragers(kolom) & rij) != 0 && atoom < atomen.aantal(); atoom++) {
                var invoer = getuige(matrix, rij);
                invoer.put(matrix.bron(kolom), atomen.vertegenwoordiger(atoom));
                assertThat(motor.evalueer(matrix.tabel(), invoer).passend())
                        .as(plaats(matrix))
                        .isEqualTo(matrix.rijen(Volledig.passend(matrix, invoer)).stream()
                                .map(Rij::id)
                                .toList());
            }
        }
    }

    /** The first value of every column that lets the row through. */
    private static Map<String, Object> getuige(Matrix matrix, long rij) {
        var invoer = new HashMap<String, Object>();
        for (int kolom = 0; kolom < matrix.kolommen(); kolom++) {
            var atomen = matrix.atomen(kolom);
            for (int atoom = 0; atoom < atomen.aantal(); atoom++) {
                if ((matrix.maskers(kolom)[matrix.klasseVanAtoom(kolom, atoom)] & rij) != 0) {
                    invoer.putIfAbsent(matrix.bron(kolom), atomen.vertegenwoordiger(atoom));
                }
            }
        }
        return invoer;
    }

    @ParameterizedTest
    @MethodSource("organisaties")
    void statuses_are_what_every_completion_gives(String organisatie) {
        var gelezen = gelezen(organisatie);
        var orakel = new Orakel(gelezen);
        var tabellen = new Tabellen(Compilatie.van(gelezen, Cel::past), null);
        int toestanden = 0;
        for (var tabel : gelezen) {
            for (int i = 0; i < TOESTANDEN_PER_TABEL; i++) {
                var bekend = deel(orakel, tabel.besluit());
                var waarheid = orakel.waarheid(tabel.besluit(), bekend);
                assertThat(Orakel.antwoord(tabellen, tabel.besluit(), bekend))
                        .as(tabel.besluit())
                        .isEqualTo(waarheid);
                toestanden++;
            }
        }
        assertThat(toestanden).isEqualTo(gelezen.size() * TOESTANDEN_PER_TABEL);
    }

    /** One legal value per column, any class. */
    private Map<String, Object> volledig(Matrix matrix) {
        var invoer = new HashMap<String, Object>();
        for (int kolom = 0; kolom < matrix.kolommen(); kolom++) {
            var atomen = matrix.atomen(kolom);
            invoer.put(matrix.bron(kolom), atomen.vertegenwoordiger(toeval.nextInt(atomen.aantal())));
        }
        return invoer;
    }

    /** A state with as much unknown as still can be tried in full. */
    private Map<String, Object> deel(Orakel orakel, String besluit) {
        var bekend = new HashMap<String, Object>();
        var bladeren = new ArrayList<>(orakel.bladeren(besluit).values());
        Collections.shuffle(bladeren, toeval);
        for (var kolom : bladeren) {
            if (toeval.nextBoolean() || orakel.voltooiingen(besluit, bekend) > MEESTE) {
                bekend.put(
                        kolom.naam(),
                        kolom.waarden().get(toeval.nextInt(kolom.waarden().size())));
            }
        }
        return bekend;
    }

    private static List<GelezenTabel> gelezen(String organisatie) {
        var bestanden = new HashMap<>(Pakketten.lees(organisatie));
        bestanden.keySet().removeIf(pad -> !pad.endsWith(".dmn"));
        return TabelLader.lees(bestanden);
    }

    private static String plaats(Matrix matrix) {
        return matrix.tabel().naamruimte();
    }
}
