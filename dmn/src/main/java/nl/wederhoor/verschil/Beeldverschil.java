package nl.wederhoor.verschil;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wederhoor.bewerking.Tabelbeeld;
import nl.wederhoor.bewerking.Tabelbeeld.Kolombeeld;

/** What differs between two grids of one table; either may be missing. */
final class Beeldverschil {
    private static final String CLAUSULES = "clausules";
    private static final String TOELICHTING = "toelichting";

    private Beeldverschil() {}

    static Bestandsverschil van(String besluit, Tabelbeeld oud, Tabelbeeld nieuw) {
        var labels = new LinkedHashMap<String, String>();
        kolommen(oud).forEach((id, kolom) -> labels.put(id, kolom.label()));
        kolommen(nieuw).forEach((id, kolom) -> labels.put(id, kolom.label()));
        labels.put(CLAUSULES, "Clausules");
        labels.put(TOELICHTING, "Toelichting");
        var rijen = Rijvergelijking.van(rijen(oud), rijen(nieuw), labels);
        var algemeen = algemeen(oud, nieuw);
        if (algemeen.isEmpty() && rijen.isEmpty()) {
            algemeen.add("de schrijfwijze is gewijzigd, niet de inhoud");
        }
        return new Bestandsverschil(besluit, (nieuw == null ? oud : nieuw).label(), algemeen, rijen);
    }

    private static Map<String, Kolombeeld> kolommen(Tabelbeeld beeld) {
        var kolommen = new LinkedHashMap<String, Kolombeeld>();
        if (beeld != null) {
            beeld.kolommen().forEach(kolom -> kolommen.put(kolom.id(), kolom));
        }
        return kolommen;
    }

    private static Map<String, Map<String, String>> rijen(Tabelbeeld beeld) {
        var rijen = new LinkedHashMap<String, Map<String, String>>();
        if (beeld != null) {
            beeld.rijen().forEach(rij -> {
                var cellen = new LinkedHashMap<>(rij.cellen());
                cellen.put(CLAUSULES, String.join(", ", rij.clausules()));
                cellen.put(TOELICHTING, rij.toelichting());
                rijen.put(rij.id(), cellen);
            });
        }
        return rijen;
    }

    private static List<String> algemeen(Tabelbeeld oud, Tabelbeeld nieuw) {
        var zinnen = new ArrayList<String>();
        if (oud == null || nieuw == null) {
            zinnen.add(oud == null ? "de tabel is nieuw" : "de tabel is verwijderd");
            return zinnen;
        }
        if (!oud.label().equals(nieuw.label())) {
            zinnen.add(new Celverschil("", "Naam", oud.label(), nieuw.label()).zin());
        }
        if (!oud.hitPolicy().equals(nieuw.hitPolicy())) {
            zinnen.add(new Celverschil("", "Trefbeleid", oud.hitPolicy(), nieuw.hitPolicy()).zin());
        }
        kolommen(zinnen, kolommen(oud), kolommen(nieuw));
        return zinnen;
    }

    private static void kolommen(List<String> zinnen, Map<String, Kolombeeld> oud, Map<String, Kolombeeld> nieuw) {
        nieuw.forEach((id, kolom) -> {
            if (!oud.containsKey(id)) {
                zinnen.add("kolom " + kolom.label() + " is nieuw");
            } else if (!oud.get(id).equals(kolom)) {
                zinnen.add("kolom " + kolom.label() + " heeft een ander opschrift of andere waarden");
            }
        });
        oud.forEach((id, kolom) -> {
            if (!nieuw.containsKey(id)) {
                zinnen.add("kolom " + kolom.label() + " is verwijderd");
            }
        });
        if (oud.keySet().containsAll(nieuw.keySet())
                && nieuw.keySet().containsAll(oud.keySet())
                && !List.copyOf(oud.keySet()).equals(List.copyOf(nieuw.keySet()))) {
            zinnen.add("de kolommen staan in een andere volgorde");
        }
    }
}
