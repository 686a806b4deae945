package nl.wederhoor.verschil;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.wederhoor.tabel.GelezenTabel;
import nl.wederhoor.tabel.Hitbeleid;
import nl.wederhoor.tabel.TabelLader;
import nl.wederhoor.tabel.Toevalstabel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The blocks of changed outcomes hold exactly the inputs whose outcome changed when every input is tried. */
class BruutVerschilTest {
    private static final long ZAAD = 20_261_122L;
    private static final int PAREN = Boolean.getBoolean("wederhoor.volledig") ? 3_000 : 60;
    private static final double MEESTE = 10_000;

    @Tag("uitputtend")
    @Test
    void the_blocks_hold_exactly_the_changed_inputs() {
        var toeval = new Random(ZAAD);
        int vergeleken = 0;
        int gebieden = 0;
        for (int i = 0; vergeleken < PAREN; i++) {
            var maker = new Toevalstabel(toeval);
            var tekst = maker.maak("t", List.of("UNIQUE", "FIRST", "COLLECT").get(i % 3), 4, 8)
                    .xml();
            var oud = lees(tekst);
            if (omvang(oud) <= MEESTE) {
                var anders = mutant(tekst, toeval);
                gebieden += vergelijk(oud, lees(anders), tekst, anders, "paar " + i + " van zaad " + ZAAD);
                vergeleken++;
            }
        }
        assertThat(gebieden).isGreaterThan(PAREN / 2);
    }

    /** The table without one row, with two rows exchanged, or with other outcomes. */
    private static String mutant(String tekst, Random toeval) {
        var rijen = new ArrayList<>(List.of(tekst.split("(?=<rule )")));
        int rij = 1 + toeval.nextInt(rijen.size() - 1);
        boolean laatste = rij == rijen.size() - 1;
        return switch (toeval.nextInt(3)) {
            case 0 -> rijen.size() == 2 || laatste ? ander(tekst) : zonder(rijen, rij);
            case 1 -> {
                java.util.Collections.swap(rijen, 1, Math.max(1, rijen.size() - 2));
                yield String.join("", rijen);
            }
            default -> {
                rijen.set(rij, ander(rijen.get(rij)));
                yield String.join("", rijen);
            }
        };
    }

    private static String ander(String tekst) {
        return tekst.replace("<outputEntry><text>\"A\"", "<outputEntry><text>\"D\"")
                .replace("<outputEntry><text>\"B\"", "<outputEntry><text>\"A\"")
                .replace("<outputEntry><text>\"D\"", "<outputEntry><text>\"C\"");
    }

    private static String zonder(List<String> rijen, int rij) {
        rijen.remove(rij);
        return String.join("", rijen);
    }

    private static int vergelijk(GelezenTabel oud, GelezenTabel nieuw, String van, String naar, String welke) {
        var verschil = Uitkomstverschil.van("t", van, naar);
        assertThat(verschil.onbevestigd()).as(welke).isZero();
        assertThat(verschil.isVolledig()).as(welke).isTrue();
        for (var invoer : elke(oud)) {
            var voor = uitkomsten(oud, invoer);
            var na = uitkomsten(nieuw, invoer);
            var gezegd = verschil.gebieden().stream()
                    .filter(gebied -> gebied.bevat(invoer::get))
                    .toList();
            if (nieuw.hitbeleid() == Hitbeleid.COLLECT) {
                var weg = new HashSet<>(voor);
                weg.removeAll(na);
                var erbij = new HashSet<>(na);
                erbij.removeAll(voor);
                assertThat(gezegd.stream().map(Gebied::van).filter(een -> !een.isEmpty()))
                        .as(welke)
                        .containsAll(weg);
                assertThat(weg)
                        .as(welke)
                        .containsAll(gezegd.stream()
                                .map(Gebied::van)
                                .filter(een -> !een.isEmpty())
                                .toList());
                assertThat(erbij)
                        .as(welke)
                        .containsAll(gezegd.stream()
                                .map(Gebied::naar)
                                .filter(een -> !een.isEmpty())
                                .toList());
                assertThat(gezegd.stream().map(Gebied::naar)).as(welke).containsAll(erbij);
            } else {
                assertThat(gezegd.isEmpty()).as(welke).isEqualTo(voor.equals(na));
                assertThat(gezegd)
                        .as(welke)
                        .allMatch(gebied -> Set.of(gebied.van()).equals(voor)
                                && Set.of(gebied.naar()).equals(na));
            }
        }
        return verschil.gebieden().size();
    }

    private static List<Map<String, Object>> elke(GelezenTabel tabel) {
        List<Map<String, Object>> alle = List.of(Map.of());
        for (var kolom : tabel.invoer()) {
            var verder = new ArrayList<Map<String, Object>>();
            for (var begin : alle) {
                for (var waarde : Toevalstabel.waarden(kolom)) {
                    var invoer = new HashMap<>(begin);
                    invoer.put(kolom.naam(), waarde);
                    verder.add(invoer);
                }
            }
            alle = verder;
        }
        return alle;
    }

    private static double omvang(GelezenTabel tabel) {
        return tabel.invoer().stream()
                .mapToDouble(kolom -> Toevalstabel.waarden(kolom).size())
                .reduce(1, (een, ander) -> een * ander);
    }

    /** The outcomes as a set; "no row applies" of a single-hit table is the empty outcome. */
    private static Set<Map<String, Object>> uitkomsten(GelezenTabel tabel, Map<String, Object> invoer) {
        var uitkomsten = new HashSet<Map<String, Object>>();
        for (var rij : tabel.rijen()) {
            boolean past = true;
            for (int k = 0; k < tabel.invoer().size() && past; k++) {
                past = rij.cellen().get(k).past(invoer.get(tabel.invoer().get(k).naam()));
            }
            if (past && (uitkomsten.isEmpty() || !tabel.hitbeleid().isEnkel())) {
                uitkomsten.add(rij.rij().uitvoer());
            }
        }
        return uitkomsten.isEmpty() && tabel.hitbeleid().isEnkel() ? Set.of(Map.of()) : uitkomsten;
    }

    private static GelezenTabel lees(String tekst) {
        return TabelLader.lees(Map.of("t.dmn", tekst)).get(0);
    }
}
