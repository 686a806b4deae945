package nl.wederhoor.tabel;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What random tables and inputs were made of, as lines of a report. */
final class Verdelingstelling {
    private final Map<String, Map<String, Long>> tellingen = new TreeMap<>();

    void tel(String wat, String waarde) {
        tellingen.computeIfAbsent(wat, nieuw -> new TreeMap<>()).merge(waarde, 1L, Long::sum);
    }

    void tabel(GelezenTabel tabel) {
        tel("hit policy", tabel.hitbeleid().name());
        tel("columns", String.valueOf(tabel.invoer().size()));
        tel(
                "rows",
                (tabel.rijen().size() + 3) / 4 * 4 - 3 + " to " + (tabel.rijen().size() + 3) / 4 * 4);
        long lijst = tabel.invoer().stream()
                .filter(kolom -> kolom.herkomst() == Herkomst.LIJSTWAARDE)
                .count();
        tel("list columns", String.valueOf(lijst));
        tabel.invoer().forEach(kolom -> tel("kind of column", kolom.soort().name()));
        tabel.rijen().forEach(rij -> rij.cellen().forEach(cel -> tel("kind of cell", soort(cel))));
    }

    private static String soort(Cel cel) {
        if (cel instanceof Cel.Keuze keuze) {
            return keuze.niet()
                    ? "not(values)"
                    : keuze.waarden().get(0) instanceof Boolean ? "true or false" : "values";
        }
        if (!(cel instanceof Cel.Bereik bereik)) {
            return "-";
        }
        boolean precies = bereik.onder() != null && bereik.onder().equals(bereik.boven());
        return precies
                ? "one number or day"
                : bereik.onder() == null || bereik.boven() == null ? "comparison" : "range";
    }

    String verslag() {
        return tellingen.entrySet().stream()
                .map(telling -> telling.getKey() + ": " + delen(telling.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static String delen(Map<String, Long> aantallen) {
        long som = aantallen.values().stream().mapToLong(Long::longValue).sum();
        return aantallen.entrySet().stream()
                .map(deel -> deel.getKey() + " " + Math.round(1000.0 * deel.getValue() / som) / 10.0 + " %")
                .collect(Collectors.joining(", "));
    }
}
