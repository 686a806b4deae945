package nl.wederhoor.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wederhoor.tabel.GelezenTabel;
import nl.wederhoor.tabel.Hitbeleid;
import nl.wederhoor.tabel.Kolomsoort;
import nl.wederhoor.tabel.TabelLader;
import nl.wederhoor.tabel.Toevalstabel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The analysis finds what trying every input finds, no less and no more, on all kinds of random tables. */
class BruutVergelijkingTest {
    private static final long ZAAD = 20_261_120L;
    private static final int TABELLEN = Boolean.getBoolean("wederhoor.volledig") ? 20_000 : 500;
    private static final double MEESTE = 10_000;
    private static final List<String> HITBELEID = List.of("UNIQUE", "FIRST", "COLLECT");

    private final Random toeval = new Random(ZAAD);
    private final Toevalstabel maker = new Toevalstabel(toeval);

    @Tag("uitputtend")
    @Test
    void the_analysis_finds_exactly_what_trying_every_input_finds() {
        int vergeleken = 0;
        var gevonden = new int[Soort.values().length];
        for (int i = 0; vergeleken < TABELLEN; i++) {
            var tabel = tabel(i);
            if (Bruut.omvang(tabel) <= MEESTE) {
                var onderzoek = new Tabelanalyse(tabel, false).onderzoek();
                vergelijk(tabel, onderzoek, "tabel " + i + " van zaad " + ZAAD);
                onderzoek
                        .vondsten()
                        .forEach(vondst -> gevonden[vondst.bevinding().soort().ordinal()]++);
                vergeleken++;
            }
        }
        for (var soort : Soort.values()) {
            assertThat(gevonden[soort.ordinal()]).as(soort.name()).isGreaterThan(TABELLEN / 20);
        }
    }

    /** Loose rows under every hit policy, and for UNIQUE also rows that split the space. */
    private GelezenTabel tabel(int i) {
        var hitbeleid = HITBELEID.get(i % 3);
        boolean los = toeval.nextInt(4) > 0;
        var xml = maker.maak("t", los ? "FIRST" : hitbeleid, 4, 1 + toeval.nextInt(12))
                .xml();
        var bestand = xml.replace("hitPolicy=\"FIRST\"", "hitPolicy=\"" + hitbeleid + "\"");
        return TabelLader.lees(Map.of("t.dmn", bestand)).get(0);
    }

    private static void vergelijk(GelezenTabel tabel, Onderzoek onderzoek, String welke) {
        var bruut = new Bruut(tabel);
        assertThat(onderzoek.nietOnderzocht()).as(welke).isEmpty();
        gaten(tabel, onderzoek, bruut, welke);
        assertThat(sleutels(onderzoek, Soort.ONBEREIKBAAR, Soort.DUBBEL, Soort.OVERBODIG))
                .as(welke)
                .isEqualTo(nutteloos(tabel, onderzoek, bruut));
        for (var kolom : tabel.uitvoer()) {
            if (kolom.soort() == Kolomsoort.TEKST) {
                var nooit = new ArrayList<>(kolom.waarden());
                nooit.removeAll(bruut.waarden(kolom.naam()));
                assertThat(uitkomsten(onderzoek, kolom.naam())).as(welke).isEqualTo(nooit);
            }
        }
        if (tabel.hitbeleid() == Hitbeleid.UNIQUE) {
            assertThat(paren(onderzoek)).as(welke).isEqualTo(bruut.paren());
        }
    }

    /** Every input without a row lies in a gap that was found, and no other input does. */
    private static void gaten(GelezenTabel tabel, Onderzoek onderzoek, Bruut bruut, String welke) {
        var gaten = onderzoek.vondsten().stream()
                .filter(vondst -> vondst.bevinding().soort() == Soort.GAT)
                .map(vondst -> onderzoek.ruimte().cellen(vondst.doos()))
                .toList();
        var verwacht = tabel.hitbeleid().isEnkel() ? bruut.gaten() : List.<Map<String, Object>>of();
        var binnen = bruut.invoer().stream()
                .filter(invoer -> gaten.stream().anyMatch(cellen -> {
                    boolean past = true;
                    for (int k = 0; k < cellen.size() && past; k++) {
                        past = cellen.get(k)
                                .past(invoer.get(tabel.invoer().get(k).naam()));
                    }
                    return past;
                }))
                .toList();
        assertThat(binnen).as(welke).isEqualTo(verwacht);
    }

    private static TreeSet<String> sleutels(Onderzoek onderzoek, Soort... soorten) {
        return onderzoek.vondsten().stream()
                .map(Vondst::bevinding)
                .filter(een -> List.of(soorten).contains(een.soort()))
                .flatMap(een -> een.rijen().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of two rows that are each other's double only the later one is told; the first then stays. */
    private static TreeSet<String> nutteloos(GelezenTabel tabel, Onderzoek onderzoek, Bruut bruut) {
        var nutteloos = new TreeSet<>(bruut.onbereikbaar());
        if (tabel.hitbeleid() != Hitbeleid.UNIQUE) {
            nutteloos.addAll(bruut.overbodig());
        }
        var verteld = sleutels(onderzoek, Soort.ONBEREIKBAAR, Soort.DUBBEL, Soort.OVERBODIG);
        onderzoek.vondsten().stream()
                .map(Vondst::bevinding)
                .filter(een -> een.soort() == Soort.DUBBEL && !verteld.containsAll(een.bedektDoor()))
                .forEach(een -> nutteloos.removeAll(een.bedektDoor()));
        return nutteloos;
    }

    private static List<Object> uitkomsten(Onderzoek onderzoek, String kolom) {
        var kop = Soort.UITKOMST + ":t:" + kolom + "=";
        return onderzoek.vondsten().stream()
                .map(vondst -> vondst.bevinding().sleutel())
                .filter(sleutel -> sleutel.startsWith(kop))
                .<Object>map(sleutel -> sleutel.substring(kop.length()))
                .toList();
    }

    private static TreeSet<String> paren(Onderzoek onderzoek) {
        return onderzoek.vondsten().stream()
                .map(Vondst::bevinding)
                .filter(een -> een.ernst() == Ernst.FOUT)
                .map(een -> een.sleutel().substring(een.sleutel().lastIndexOf(':') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
