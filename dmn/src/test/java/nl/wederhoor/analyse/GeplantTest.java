package nl.wederhoor.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.wederhoor.tabel.GelezenTabel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is planted in large tables without faults is found, and nothing beside it. */
@Tag("uitputtend")
class GeplantTest {
    private static final long ZAAD = 20_261_124L;
    private static final int KEREN = 100;
    private static final int KOLOMMEN = 8;
    private static final int RIJEN = 50;

    private final Random toeval = new Random(ZAAD);

    @Test
    void a_table_that_splits_the_space_has_neither_gaps_nor_overlaps() {
        for (int i = 0; i < KEREN; i++) {
            var grote = new Grotetabel(toeval, KOLOMMEN);
            assertThat(vondsten(grote.van("UNIQUE", grote.gesplitst(RIJEN)))).isEmpty();
        }
    }

    @Test
    void a_hundred_planted_gaps_are_found_and_none_is_invented() {
        for (int i = 0; i < KEREN; i++) {
            var grote = new Grotetabel(toeval, KOLOMMEN);
            var rijen = grote.gesplitst(RIJEN);
            var vol = new Onderzoek(grote.van("UNIQUE", rijen));
            int weg = toeval.nextInt(RIJEN);
            var gat = vol.ruimte().cellen(vol.rij(weg));
            rijen.remove(weg);

            var onderzoek = new Tabelanalyse(grote.van("UNIQUE", rijen), false).onderzoek();

            assertThat(onderzoek.vondsten()).singleElement().satisfies(vondst -> {
                assertThat(vondst.bevinding().soort()).isEqualTo(Soort.GAT);
                assertThat(onderzoek.ruimte().cellen(vondst.doos())).isEqualTo(gat);
            });
        }
    }

    @Test
    void a_hundred_planted_overlaps_are_found_and_none_is_invented() {
        for (int i = 0; i < KEREN; i++) {
            var grote = new Grotetabel(toeval, KOLOMMEN);
            var rijen = grote.gesplitst(RIJEN);
            int een = toeval.nextInt(RIJEN);
            int kolom = vragend(rijen.get(een));
            var ruimer = new ArrayList<>(rijen.get(een));
            ruimer.set(kolom, "-");
            rijen.set(een, ruimer);
            var tabel = grote.van("UNIQUE", rijen);

            var onderzoek = new Tabelanalyse(tabel, false).onderzoek();

            var rij = onderzoek.rij(een);
            for (int ander = 0; ander < RIJEN; ander++) {
                boolean raakt = ander != een && rij.raakt(onderzoek.rij(ander));
                var id = onderzoek.id(ander);
                assertThat(onderzoek.vondsten().stream()
                                .map(Vondst::bevinding)
                                .anyMatch(gevonden -> gevonden.ernst() == Ernst.FOUT
                                        && (gevonden.rijen().contains(id)
                                                || gevonden.bedektDoor().contains(id))))
                        .as("rij " + ander + " van tabel " + i)
                        .isEqualTo(raakt || ander == een);
            }
            assertThat(onderzoek.vondsten())
                    .noneMatch(vondst -> vondst.bevinding().soort() == Soort.GAT);
        }
    }

    @Test
    void a_hundred_planted_rows_that_never_win_are_found_and_none_is_invented() {
        for (int i = 0; i < KEREN; i++) {
            var grote = new Grotetabel(toeval, KOLOMMEN);
            var rijen = grote.gesplitst(RIJEN);
            int laatste = toeval.nextInt(RIJEN);
            var dicht = new ArrayList<>(rijen);
            dicht.add(rijen.get(laatste));
            var ruim = new ArrayList<>(rijen.get(laatste));
            ruim.set(vragend(ruim), "-");
            dicht.add(ruim);

            var onderzoek = new Tabelanalyse(grote.van("FIRST", dicht), false).onderzoek();

            assertThat(onderzoek.vondsten().stream()
                            .map(Vondst::bevinding)
                            .filter(gevonden -> gevonden.ernst() == Ernst.WAARSCHUWING)
                            .map(Bevinding::rijen))
                    .containsExactly(List.of("r" + RIJEN), List.of("r" + (RIJEN + 1)));
        }
    }

    private int vragend(List<String> cellen) {
        int kolom = toeval.nextInt(cellen.size());
        while (cellen.get(kolom).equals("-")) {
            kolom = (kolom + 1) % cellen.size();
        }
        return kolom;
    }

    private static List<Vondst> vondsten(GelezenTabel tabel) {
        return new Tabelanalyse(tabel, false).onderzoek().vondsten();
    }
}
