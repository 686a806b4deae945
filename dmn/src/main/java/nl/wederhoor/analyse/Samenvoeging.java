package nl.wederhoor.analyse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Findings as a screen shows them: values of one column that nothing gives are one finding, and so are the overlaps of
 * one row. The first of them lends its example and its key.
 */
final class Samenvoeging {
    private Samenvoeging() {}

    static List<Bevinding> van(List<Bevinding> bevindingen) {
        var groepen = new LinkedHashMap<String, List<Bevinding>>();
        bevindingen.forEach(een ->
                groepen.computeIfAbsent(groep(een), nieuw -> new ArrayList<>()).add(een));
        return groepen.values().stream().map(Samenvoeging::een).toList();
    }

    private static String groep(Bevinding bevinding) {
        return switch (bevinding.soort()) {
            case OVERLAP ->
                bevinding.soort() + ":" + bevinding.besluit() + ":"
                        + bevinding.rijen().get(0);
            case UITKOMST -> bevinding.ernst() + ":" + kolom(bevinding);
            case GAT, ONBEREIKBAAR, DUBBEL, OVERBODIG -> bevinding.sleutel();
        };
    }

    private static String kolom(Bevinding bevinding) {
        return bevinding.sleutel().substring(0, bevinding.sleutel().indexOf('='));
    }

    private static Bevinding een(List<Bevinding> groep) {
        var eerste = groep.get(0);
        if (groep.size() == 1) {
            return eerste;
        }
        var zin = eerste.soort() == Soort.OVERLAP ? overlap(groep) : eerste.zin() + waarden(groep);
        return eerste.met(zin).met(samen(groep));
    }

    private static List<String> samen(List<Bevinding> groep) {
        return groep.stream().flatMap(een -> een.rijen().stream()).distinct().toList();
    }

    private static String overlap(List<Bevinding> groep) {
        var anderen = groep.stream().map(een -> een.rijen().get(1)).toList();
        return groep.get(0).zin() + " Rij " + groep.get(0).rijen().get(0) + " geldt ook tegelijk met "
                + Woorden.rijen(anderen.subList(1, anderen.size())) + ".";
    }

    private static String waarden(List<Bevinding> groep) {
        var waarden = groep.stream()
                .skip(1)
                .map(een -> een.sleutel().substring(een.sleutel().indexOf('=') + 1))
                .map(waarde -> "\"" + waarde + "\"")
                .toList();
        return " Dat geldt ook voor " + Woorden.opsomming(waarden, "en") + ".";
    }
}
