package nl.wederhoor.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.wederhoor.beleid.Beleidslader;
import nl.wederhoor.beleid.Clausules;
import nl.wederhoor.beleid.Pakketten;
import nl.wederhoor.bewerking.Tabelbewerker;
import nl.wederhoor.bewerking.Wijziging;
import nl.wederhoor.tabel.TabelLader;
import nl.wederhoor.tabel.Toevalstabel;
import org.junit.jupiter.api.Test;

/** A proposed row is taken as it stands by who edits tables; it closes its gap and touches no other row. */
class RijvoorstelTest {
    private static final long ZAAD = 20_261_121L;
    private static final int TABELLEN = 150;
    private static final Clausules CLAUSULES =
            Beleidslader.laad("klachtenhulp", 1, Pakketten.lees("klachtenhulp")).clausules();

    @Test
    void a_proposed_row_closes_its_gap_and_adds_no_other_finding() {
        var toeval = new Random(ZAAD);
        var maker = new Toevalstabel(toeval);
        int voorstellen = 0;
        for (int i = 0; i < TABELLEN; i++) {
            var tekst = maker.maak("t", i % 2 == 0 ? "UNIQUE" : "FIRST", 4, 8).xml();
            var voor = onderzoek(tekst);
            for (var vondst : voor.vondsten()) {
                if (vondst.bevinding().soort() == Soort.GAT) {
                    controleer(tekst, voor, vondst, "tabel " + i + " van zaad " + ZAAD);
                    voorstellen++;
                }
            }
        }
        assertThat(voorstellen).isGreaterThan(TABELLEN);
    }

    private static void controleer(String tekst, Onderzoek voor, Vondst gat, String welke) {
        var voorstel = gat.bevinding().voorstel();
        var rij = new Wijziging.NieuweRij(voorstel.cellen(), List.of("KH-1.1"), "", voorstel.na());
        var aangevuld = Tabelbewerker.bewerk("t", tekst, List.of(rij), CLAUSULES);
        var na = onderzoek(aangevuld);
        var nieuweRij =
                na.rijen().get(na.tabel().rijen().size() - na.tabel().rijen().size() + plaats(na, voorstel.na()) + 1);

        assertThat(na.ruimte().cellen(nieuweRij))
                .as(welke)
                .isEqualTo(voor.ruimte().cellen(gat.doos()));
        assertThat(na.vondsten())
                .as(welke)
                .noneMatch(een -> een.doos() != null
                        && een.bevinding().soort() == Soort.GAT
                        && een.doos().raakt(nieuweRij));
        assertThat(na.rijen().stream().filter(nieuweRij::raakt)).as(welke).hasSize(1);
    }

    private static int plaats(Onderzoek onderzoek, String id) {
        return onderzoek.tabel().rijen().stream()
                .map(rij -> rij.rij().id())
                .toList()
                .indexOf(id);
    }

    private static Onderzoek onderzoek(String tekst) {
        return new Tabelanalyse(TabelLader.lees(Map.of("t.dmn", tekst)).get(0), false).onderzoek();
    }
}
