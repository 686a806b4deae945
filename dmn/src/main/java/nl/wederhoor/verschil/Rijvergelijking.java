package nl.wederhoor.verschil;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Rows by id, old against new: came, went, moved, changed. */
final class Rijvergelijking {
    private static final Set<String> NIETS = Set.of("", "-");

    private Rijvergelijking() {}

    /** Rows of the new order first, then those that went; labels by column, where a column has one. */
    static List<Rijverschil> van(
            Map<String, Map<String, String>> oud, Map<String, Map<String, String>> nieuw, Map<String, String> labels) {
        var verplaatst = verplaatst(oud.keySet(), nieuw.keySet());
        var verschillen = new ArrayList<Rijverschil>();
        nieuw.forEach((id, cellen) -> {
            var eerder = oud.get(id);
            if (eerder == null) {
                verschillen.add(
                        new Rijverschil(id, Rijverschil.Soort.TOEGEVOEGD, false, cellen(Map.of(), cellen, labels)));
                return;
            }
            var anders = cellen(eerder, cellen, labels);
            if (!anders.isEmpty() || verplaatst.contains(id)) {
                verschillen.add(new Rijverschil(id, Rijverschil.Soort.GEWIJZIGD, verplaatst.contains(id), anders));
            }
        });
        oud.forEach((id, cellen) -> {
            if (!nieuw.containsKey(id)) {
                verschillen.add(
                        new Rijverschil(id, Rijverschil.Soort.VERWIJDERD, false, cellen(cellen, Map.of(), labels)));
            }
        });
        return verschillen;
    }

    private static List<Celverschil> cellen(
            Map<String, String> oud, Map<String, String> nieuw, Map<String, String> labels) {
        var kolommen = new LinkedHashSet<>(nieuw.keySet());
        kolommen.addAll(oud.keySet());
        boolean eenKant = oud.isEmpty() || nieuw.isEmpty();
        var verschillen = new ArrayList<Celverschil>();
        for (var kolom : kolommen) {
            var van = oud.getOrDefault(kolom, "");
            var naar = nieuw.getOrDefault(kolom, "");
            boolean zegtNiets = eenKant && NIETS.contains(van) && NIETS.contains(naar);
            if (!van.equals(naar) && !zegtNiets) {
                verschillen.add(new Celverschil(kolom, labels.getOrDefault(kolom, kolom), van, naar));
            }
        }
        return verschillen;
    }

    /** The fewest rows that, put elsewhere, turn the old order of the rows that stayed into the new one. */
    private static Set<String> verplaatst(Set<String> oud, Set<String> nieuw) {
        var voor = oud.stream().filter(nieuw::contains).toList();
        var na = nieuw.stream().filter(oud::contains).toList();
        var lengte = new int[voor.size() + 1][na.size() + 1];
        for (int i = voor.size() - 1; i >= 0; i--) {
            for (int j = na.size() - 1; j >= 0; j--) {
                lengte[i][j] = voor.get(i).equals(na.get(j))
                        ? lengte[i + 1][j + 1] + 1
                        : Math.max(lengte[i + 1][j], lengte[i][j + 1]);
            }
        }
        var verplaatst = new HashSet<>(na);
        int i = 0;
        int j = 0;
        while (i < voor.size() && j < na.size()) {
            if (voor.get(i).equals(na.get(j))) {
                verplaatst.remove(voor.get(i));
                i++;
                j++;
            } else if (lengte[i + 1][j] >= lengte[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
        return verplaatst;
    }
}
