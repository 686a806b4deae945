package nl.wederhoor.tabel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.logging.Logger;
import nl.wederhoor.analyse.Proefanalyse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random tables, each compiled by KIE: on complete inputs the matcher gives the same rows and output, in states with unknown
 * sources it allows what KIE gives on a completion, and KIE confirms every finding of the analysis.
 *
 * <p>{@code -Dwederhoor.tabellen=100000} for the full number, {@code -Dwederhoor.zaad=} for other ones; the distribution is written to the log.
 */
class KieVerschilIT {
    private static final Logger LOG = Logger.getLogger(KieVerschilIT.class.getName());
    private static final long ZAAD = Long.getLong("wederhoor.zaad", 20_261_123L);
    private static final int TABELLEN = Integer.getInteger("wederhoor.tabellen", 1_000);
    private static final int MEESTE_TOT_FOUT = 1_000;
    private static final int INVOER = 3;
    private static final int GROEP = 25;
    private static final List<String> HITBELEID = List.of("UNIQUE", "FIRST", "COLLECT");

    private final Random toeval = new Random(ZAAD);
    private final Toevalstabel maker = Toevalstabel.metLijsten(toeval);
    private final Verdelingstelling verdeling = new Verdelingstelling();
    private int tabellen;
    private int invoeren;
    private int bevindingen;
    private int verschillen;

    @Test
    void matcher_statuses_and_analysis_agree_with_kie_on_every_table() {
        while (tabellen < TABELLEN) {
            groep(Cel::past, true);
        }

        LOG.info(() -> tabellen + " tables, " + invoeren + " inputs, " + bevindingen + " findings, " + verschillen
                + " differences\n" + verdeling.verslag());
        assertThat(verschillen).as("zaad " + ZAAD).isZero();
        assertThat(invoeren).isEqualTo(tabellen * 2 * INVOER);
        assertThat(bevindingen).isGreaterThan(tabellen);
    }

    @Test
    void kie_confirms_every_finding_about_rows_that_should_exclude_each_other() {
        while (tabellen < TABELLEN / 5) {
            tabellen++;
            var los = maker.maak("t", "FIRST", 6, 12).xml();
            var bestand = los.replace("hitPolicy=\"FIRST\"", "hitPolicy=\"UNIQUE\"");
            var tabel = TabelLader.lees(Map.of("t.dmn", bestand)).get(0);
            var gevonden = Proefanalyse.van(tabel, new Proefmotor(tabel));
            bevindingen += gevonden.alle().size();
            verschillen += gevonden.onbevestigd();
        }

        LOG.info(() -> tabellen + " tables, " + bevindingen + " findings, " + verschillen + " differences");
        assertThat(verschillen).as("zaad " + ZAAD).isZero();
        assertThat(bevindingen).isGreaterThan(tabellen);
    }

    @ParameterizedTest
    @EnumSource
    void a_wrong_matcher_is_found_within_a_thousand_tables(KieVergelijkingTest.Fout fout) {
        while (verschillen == 0 && tabellen < MEESTE_TOT_FOUT) {
            groep(fout::past, false);
        }

        LOG.info(() -> fout + " found within " + tabellen + " tables and " + invoeren + " inputs");
        assertThat(verschillen).as(fout.name()).isPositive();
    }

    private void groep(Matrix.Passer passer, boolean analyse) {
        var proeven = new ArrayList<Proeftabel>();
        for (int i = 0; i < GROEP; i++) {
            var hitbeleid = HITBELEID.get((tabellen + i) % HITBELEID.size());
            proeven.add(maker.maak("t" + i, hitbeleid, 6, 12));
        }
        var gelezen = TabelLader.lees(Proeftabel.bestanden(proeven.toArray(Proeftabel[]::new)));
        var motor = new KieMotor(gelezen);
        for (var tabel : gelezen) {
            tabellen++;
            verdeling.tabel(tabel);
            var geladen = geladen(tabel, passer);
            for (int i = 0; geladen != null && i < INVOER; i++) {
                volledig(geladen, motor, tabel);
                onvolledig(geladen, motor, tabel);
            }
            if (analyse) {
                var gevonden = Proefanalyse.van(tabel, new Proefmotor(tabel, motor));
                bevindingen += gevonden.alle().size();
                verschillen += gevonden.onbevestigd();
            }
        }
    }

    /** A wrong matcher may see rows overlap that do not: that is a difference too. */
    private Tabellen geladen(GelezenTabel tabel, Matrix.Passer passer) {
        try {
            return new Tabellen(Compilatie.van(List.of(tabel), passer), null);
        } catch (OngeldigeTabel e) {
            verschillen++;
            return null;
        }
    }

    private void volledig(Tabellen geladen, KieMotor motor, GelezenTabel tabel) {
        var invoer = maker.invoer(geladen.tabel(tabel.besluit()));
        var kie = motor.evalueer(tabel, invoer);
        var antwoord = Orakel.antwoord(geladen, tabel.besluit(), invoer);
        boolean gelijk = antwoord.mogelijk().equals(antwoord.zeker())
                && antwoord.mogelijk().equals(uitkomsten(tabel, kie.gekozen()));
        verschillen += gelijk ? 0 : 1;
        invoeren++;
        verdeling.tel(
                "matching rows",
                kie.passend().size() > 2 ? "more" : String.valueOf(kie.passend().size()));
    }

    private void onvolledig(Tabellen geladen, KieMotor motor, GelezenTabel tabel) {
        var invoer = maker.invoer(geladen.tabel(tabel.besluit()));
        var bekend = new HashMap<>(invoer);
        int kans = 20 * toeval.nextInt(6);
        bekend.keySet().removeIf(bron -> toeval.nextInt(100) < kans);
        var antwoord = Orakel.antwoord(geladen, tabel.besluit(), bekend);
        var kie = uitkomsten(tabel, motor.evalueer(tabel, invoer).gekozen());
        boolean past = antwoord.mogelijk().containsAll(kie) && kie.containsAll(antwoord.zeker());
        verschillen += past ? 0 : 1;
        invoeren++;
        verdeling.tel("unknown sources of a state", kans + " % each");
    }

    private static TreeSet<String> uitkomsten(GelezenTabel tabel, List<String> gekozen) {
        var uitkomsten = new TreeSet<String>();
        for (var rij : tabel.rijen()) {
            if (gekozen.contains(rij.rij().id())) {
                uitkomsten.add(rij.rij().uitvoer().toString());
            }
        }
        if (uitkomsten.isEmpty() && tabel.hitbeleid().isEnkel()) {
            uitkomsten.add(Map.of().toString());
        }
        return uitkomsten;
    }
}
