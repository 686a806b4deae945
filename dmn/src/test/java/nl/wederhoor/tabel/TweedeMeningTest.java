package nl.wederhoor.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.logging.Logger;
import nl.wederhoor.analyse.Bevinding;
import nl.wederhoor.analyse.Bevindingen;
import nl.wederhoor.analyse.Ernst;
import nl.wederhoor.analyse.Proefanalyse;
import nl.wederhoor.tabel.GelezenTabel.GelezenRij;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.kie.dmn.validation.DMNValidator.Validation;
import org.kie.dmn.validation.DMNValidatorFactory;
import org.kie.dmn.validation.dtanalysis.DMNDTAnalysisMessage;
import org.kie.dmn.validation.dtanalysis.model.DTAnalysis;
import org.kie.dmn.validation.dtanalysis.model.Hyperrectangle;
import org.kie.dmn.validation.dtanalysis.model.Overlap;
import org.kie.dmn.validation.dtanalysis.model.Subsumption;

/**
 * The table analysis of KIE as a second opinion: everything true that it finds, ours finds too.
 *
 * <p>KIE also finds what is not there: between whole numbers and between no and yes, where no value is, and around cells
 * that reach past the domain of their column.
 */
class TweedeMeningTest {
    private static final Logger LOG = Logger.getLogger(TweedeMeningTest.class.getName());
    private static final long ZAAD = 20_261_126L;
    private static final int TABELLEN = Integer.getInteger("wederhoor.meningen", 90);

    private int fouten;
    private int overlappingen;
    private int gaten;
    private int omvattingen;
    private int zonderWaarde;
    private int onwaar;

    @Tag("uitputtend")
    @Test
    void what_kie_finds_and_is_true_is_found() {
        var toeval = new Random(ZAAD);
        for (int i = 0; i < TABELLEN; i++) {
            var hitbeleid = i % 2 == 0 ? "UNIQUE" : "FIRST";
            var los = new Toevalstabel(toeval).maak("t", "FIRST", 3, 7).xml();
            var bestand = los.replace("hitPolicy=\"FIRST\"", "hitPolicy=\"" + hitbeleid + "\"");
            var tabel = TabelLader.lees(Map.of("t.dmn", bestand)).get(0);
            var kie = mening(tabel);
            if (kie == null || kie.isError()) {
                fouten++;
            } else {
                vergelijk(tabel, kie, "tabel " + i + " van zaad " + ZAAD);
            }
        }
        LOG.info(() -> TABELLEN + " tables: " + overlappingen + " overlaps, " + gaten + " gaps and " + omvattingen
                + " contained rows of KIE are true and found; " + zonderWaarde + " hold no legal value, " + onwaar
                + " are not true, " + fouten + " tables it cannot analyse");
        assertThat(overlappingen).isGreaterThan(TABELLEN / 2);
        assertThat(gaten).isGreaterThan(TABELLEN / 2);
    }

    private static DTAnalysis mening(GelezenTabel tabel) {
        return DMNValidatorFactory.newValidator()
                .validateUsing(Validation.ANALYZE_DECISION_TABLE)
                .theseModels(new StringReader(TabelSchrijver.schrijf(tabel)))
                .stream()
                .filter(DMNDTAnalysisMessage.class::isInstance)
                .map(bericht -> ((DMNDTAnalysisMessage) bericht).getAnalysis())
                .findFirst()
                .orElse(null);
    }

    private void vergelijk(GelezenTabel tabel, DTAnalysis kie, String welke) {
        var onze = Proefanalyse.van(tabel, new Proefmotor(tabel));
        assertThat(onze.onbevestigd()).isZero();
        for (var gat : kie.getGaps()) {
            var invoer = punt(tabel, gat);
            if (isWaar(invoer, tabel, List.of())) {
                assertThat(onze.gaten()).as(welke).anyMatch(een -> ligtIn(tabel, een, invoer));
                gaten++;
            }
        }
        if (tabel.hitbeleid() == Hitbeleid.UNIQUE) {
            kie.getOverlaps().forEach(overlap -> overlap(tabel, overlap, onze, welke));
        }
        kie.getSubsumptions().forEach(omvat -> omvatting(tabel, omvat, onze, welke));
    }

    private void omvatting(GelezenTabel tabel, Subsumption omvat, Bevindingen onze, String welke) {
        var grote = tabel.rijen().get(omvat.rule - 1);
        var kleine = tabel.rijen().get(omvat.includedRule - 1);
        boolean ligtErin = omvat.rule != omvat.includedRule
                && grote.rij().uitvoer().equals(kleine.rij().uitvoer())
                && ligtIn(tabel, kleine, grote);
        boolean telt = tabel.hitbeleid() == Hitbeleid.UNIQUE || omvat.rule < omvat.includedRule;
        onwaar += ligtErin ? 0 : 1;
        if (ligtErin && telt) {
            var id = kleine.rij().id();
            assertThat(onze.alle())
                    .as(welke)
                    .anyMatch(
                            een -> een.rijen().contains(id) || een.bedektDoor().contains(id));
            omvattingen++;
        }
    }

    private static boolean ligtIn(GelezenTabel tabel, GelezenRij kleine, GelezenRij grote) {
        for (int k = 0; k < tabel.invoer().size(); k++) {
            for (var waarde : Toevalstabel.waarden(tabel.invoer().get(k))) {
                if (kleine.cellen().get(k).past(waarde)
                        && !grote.cellen().get(k).past(waarde)) {
                    return false;
                }
            }
        }
        return true;
    }

    private void overlap(GelezenTabel tabel, Overlap overlap, Bevindingen onze, String welke) {
        var rijen = overlap.getRules().stream().map(nummer -> id(tabel, nummer)).toList();
        if (isWaar(punt(tabel, overlap.getOverlap()), tabel, rijen)) {
            assertThat(paren(onze)).as(welke).containsAll(paren(rijen));
            overlappingen++;
        }
    }

    /** Whether some legal input lies there, and exactly these rows (at least two of them) or none match it. */
    private boolean isWaar(Map<String, Object> invoer, GelezenTabel tabel, List<String> rijen) {
        if (invoer == null) {
            zonderWaarde++;
            return false;
        }
        var passend = passend(tabel, invoer);
        boolean waar = rijen.isEmpty() ? passend.isEmpty() : passend.containsAll(rijen);
        onwaar += waar ? 0 : 1;
        return waar;
    }

    private static String id(GelezenTabel tabel, int nummer) {
        return tabel.rijen().get(nummer - 1).rij().id();
    }

    /** An input inside what KIE calls a gap or an overlap, or null when no legal value lies in an edge. */
    private static Map<String, Object> punt(GelezenTabel tabel, Hyperrectangle vlak) {
        var invoer = new HashMap<String, Object>();
        for (int k = 0; k < tabel.invoer().size(); k++) {
            var kolom = tabel.invoer().get(k);
            var rand = k < vlak.getEdges().size() ? vlak.getEdges().get(k) : null;
            var waarde = Toevalstabel.waarden(kolom).stream()
                    .filter(een -> rand == null || rand.asRangeIncludes(een))
                    .findFirst();
            if (waarde.isEmpty()) {
                return null;
            }
            invoer.put(kolom.naam(), waarde.get());
        }
        return invoer;
    }

    private static Set<String> passend(GelezenTabel tabel, Map<String, Object> invoer) {
        var passend = new TreeSet<String>();
        for (GelezenRij rij : tabel.rijen()) {
            boolean past = true;
            for (int k = 0; k < tabel.invoer().size() && past; k++) {
                past = rij.cellen().get(k).past(invoer.get(tabel.invoer().get(k).naam()));
            }
            if (past) {
                passend.add(rij.rij().id());
            }
        }
        return passend;
    }

    private static boolean ligtIn(GelezenTabel tabel, Bevinding gat, Map<String, Object> invoer) {
        return tabel.invoer().stream().allMatch(kolom -> {
            var woorden = gat.waar().get(kolom.naam());
            return woorden == null
                    || Celtaal.invoer(Woordtaal.feel(woorden, kolom), kolom).past(invoer.get(kolom.naam()));
        });
    }

    private static Set<String> paren(Bevindingen onze) {
        var paren = new TreeSet<String>();
        onze.alle().stream().filter(een -> een.ernst() == Ernst.FOUT).forEach(een -> {
            var rijen = new ArrayList<>(een.rijen());
            rijen.addAll(een.bedektDoor());
            paren.addAll(paren(rijen));
        });
        return paren;
    }

    private static Set<String> paren(List<String> rijen) {
        var paren = new TreeSet<String>();
        for (var een : rijen) {
            for (var ander : rijen) {
                if (een.compareTo(ander) < 0) {
                    paren.add(een + "+" + ander);
                }
            }
        }
        return paren;
    }
}
