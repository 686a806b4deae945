package nl.wederhoor.tabel;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.wederhoor.tabel.GelezenTabel.GelezenRij;
import nl.wederhoor.tabel.Tabelwijziging.Soort;

/** The edits between two versions of one table, by row id; places only count where the first row wins. */
final class Tabelverschil {
    private final GelezenTabel nieuw;
    private final Map<String, GelezenRij> oudeRijen;
    private final Map<String, GelezenRij> nieuweRijen;
    private final List<Tabelwijziging> gevonden = new ArrayList<>();

    private Tabelverschil(GelezenTabel oud, GelezenTabel nieuw) {
        this.nieuw = nieuw;
        this.oudeRijen = opId(oud);
        this.nieuweRijen = opId(nieuw);
    }

    /** None when the columns differ: then nothing lies between the two. */
    static List<Tabelwijziging> van(GelezenTabel oud, GelezenTabel nieuw) {
        if (!oud.invoer().equals(nieuw.invoer()) || !oud.uitvoer().equals(nieuw.uitvoer())) {
            return List.of();
        }
        var verschil = new Tabelverschil(oud, nieuw);
        verschil.rijen();
        if (nieuw.hitbeleid() == Hitbeleid.FIRST) {
            verschil.plaatsen();
        }
        return verschil.gevonden;
    }

    private static Map<String, GelezenRij> opId(GelezenTabel tabel) {
        Map<String, GelezenRij> rijen = new LinkedHashMap<>();
        tabel.rijen().forEach(rij -> rijen.put(rij.rij().id(), rij));
        return rijen;
    }

    private void rijen() {
        oudeRijen.forEach((id, rij) -> {
            if (nieuweRijen.containsKey(id)) {
                cellen(rij.rij(), nieuweRijen.get(id).rij());
            } else {
                meld(Soort.RIJ_WEG, id);
            }
        });
        nieuweRijen.keySet().stream().filter(id -> !oudeRijen.containsKey(id)).forEach(id -> meld(Soort.RIJ_ERBIJ, id));
    }

    private void meld(Soort soort, String id) {
        gevonden.add(new Tabelwijziging(nieuw.besluit(), soort, id, null, null, null));
    }

    private void cellen(Rij van, Rij naar) {
        nieuw.invoer()
                .forEach(kolom -> cel(
                        van.id(),
                        kolom.naam(),
                        van.cellen().get(kolom.naam()),
                        naar.cellen().get(kolom.naam())));
        nieuw.uitvoer()
                .forEach(kolom -> cel(
                        van.id(),
                        kolom.naam(),
                        van.uitvoer().get(kolom.naam()),
                        naar.uitvoer().get(kolom.naam())));
    }

    private void cel(String rij, String kolom, Object van, Object naar) {
        if (!Objects.equals(van, naar)) {
            gevonden.add(new Tabelwijziging(
                    nieuw.besluit(), Soort.CEL, rij, kolom, String.valueOf(van), String.valueOf(naar)));
        }
    }

    /** The fewest rows that must move: those outside a longest series that kept its order. */
    private void plaatsen() {
        var eerst = oudeRijen.keySet().stream().filter(nieuweRijen::containsKey).toList();
        var daarna =
                nieuweRijen.keySet().stream().filter(oudeRijen::containsKey).toList();
        var gebleven = langsteReeks(eerst, daarna);
        daarna.stream().filter(id -> !gebleven.contains(id)).forEach(id -> meld(Soort.RIJ_VERPLAATST, id));
    }

    private static Set<String> langsteReeks(List<String> eerst, List<String> daarna) {
        int n = eerst.size();
        var lengte = new int[n + 1][n + 1];
        for (int i = n - 1; i >= 0; i--) {
            for (int j = n - 1; j >= 0; j--) {
                lengte[i][j] = eerst.get(i).equals(daarna.get(j))
                        ? lengte[i + 1][j + 1] + 1
                        : Math.max(lengte[i + 1][j], lengte[i][j + 1]);
            }
        }
        Set<String> reeks = new HashSet<>();
        for (int i = 0, j = 0; i < n && j < n; ) {
            if (eerst.get(i).equals(daarna.get(j))) {
                reeks.add(eerst.get(i));
                i++;
                j++;
            } else if (lengte[i + 1][j] >= lengte[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return reeks;
    }
}
