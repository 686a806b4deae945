package nl.wederhoor.tabel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feitsoort;
import nl.wederhoor.feiten.Onderwerp;

/** The names that input columns may have, and the domain that the vocabulary gives them. */
final class Bron {
    /** The value of a decision that nobody took yet. */
    static final String GEEN_BESLUIT = "geen";

    static final String TABEL = "tabel_";
    private static final String BESLUIT = "besluit_";
    private static final List<Object> JANEE = List.of(true, false);
    private static final Map<String, Feit> LIJSTWAARDEN = lijstwaarden();
    private static final Map<String, Onderwerp> BESLUITEN = besluiten();

    private Bron() {}

    /** The column for this source; throws CelFout when the declared type is not that of the vocabulary. */
    static Kolom kolom(String naam, String label, Typering type) {
        var feit = Feit.van(naam);
        if (feit.isPresent()) {
            return feit(feit.get(), label, type);
        }
        if (LIJSTWAARDEN.containsKey(naam)) {
            eis(type.soort() == Kolomsoort.BOOLEAN, "een waarde van een lijst is van het type boolean");
            return new Kolom(naam, label, Kolomsoort.BOOLEAN, Herkomst.LIJSTWAARDE, JANEE, null, null, false);
        }
        if (BESLUITEN.containsKey(naam)) {
            var waarden = new ArrayList<Object>(BESLUITEN.get(naam).besluiten());
            waarden.add(GEEN_BESLUIT);
            eis(zelfde(type, waarden), "de waarden van dit besluit zijn " + waarden);
            return new Kolom(naam, label, Kolomsoort.TEKST, Herkomst.BESLUIT, waarden, null, null, false);
        }
        if (naam.startsWith(TABEL)) {
            return vrij(naam, label, type, Herkomst.TABEL);
        }
        weigerBijnaGoed(naam);
        return vrij(naam, label, type, Herkomst.VRIJ);
    }

    /** The table whose outcome this source is: "tabel_wie_beslist" is the file name "wie-beslist". */
    static String tabel(String besluit) {
        return TABEL + besluit.replace('-', '_');
    }

    private static Kolom feit(Feit feit, String label, Typering type) {
        var soort =
                switch (feit.soort()) {
                    case BOOLEAN -> Kolomsoort.BOOLEAN;
                    case KEUZE -> Kolomsoort.TEKST;
                    case GETAL -> Kolomsoort.GETAL;
                    case DATUM -> Kolomsoort.DATUM;
                    case LIJST ->
                        throw new CelFout("een lijst staat in een tabel als een kolom per waarde. Misschien "
                                + Toestand.bron(feit, feit.waarden().get(0)));
                    case TIJDSTIP, TEKST -> throw new CelFout("dit feit kan niet in een tabel staan");
                };
        eis(type.soort() == soort, "dit feit is van het type " + soort.dmn());
        if (soort == Kolomsoort.TEKST) {
            var waarden = List.<Object>copyOf(feit.waarden());
            eis(zelfde(type, waarden), "de waarden van dit feit zijn " + waarden);
            return new Kolom(feit.sleutel(), label, soort, Herkomst.FEIT, waarden, null, null, false);
        }
        if (soort == Kolomsoort.GETAL) {
            var bereik = Typering.getal(feit.minimum(), feit.maximum());
            eis(
                    type.isOnbegrensd() || type.equals(bereik),
                    "dit feit loopt van " + feit.minimum() + " tot " + feit.maximum());
            return new Kolom(
                    feit.sleutel(), label, soort, Herkomst.FEIT, List.of(), bereik.minimum(), bereik.maximum(), true);
        }
        return vrij(feit.sleutel(), label, type, Herkomst.FEIT);
    }

    private static Kolom vrij(String naam, String label, Typering type, Herkomst herkomst) {
        return switch (type.soort()) {
            case TEKST -> {
                eis(
                        !type.waarden().isEmpty(),
                        "een tekst zonder lijst van waarden (allowedValues) kan geen invoer zijn");
                yield new Kolom(naam, label, type.soort(), herkomst, type.waarden(), null, null, false);
            }
            case BOOLEAN -> new Kolom(naam, label, type.soort(), herkomst, JANEE, null, null, false);
            case GETAL ->
                new Kolom(naam, label, type.soort(), herkomst, List.of(), type.minimum(), type.maximum(), false);
            case DATUM -> {
                var dagen = type.isOnbegrensd() ? Typering.ALLE_DAGEN : type;
                yield new Kolom(naam, label, type.soort(), herkomst, List.of(), dagen.minimum(), dagen.maximum(), true);
            }
        };
    }

    /** A typing error must not become a derived value that nobody ever sets. */
    private static void weigerBijnaGoed(String naam) {
        var gelijkend = bekend().stream().filter(bekend -> bijna(bekend, naam)).findFirst();
        gelijkend.ifPresent(bekend -> {
            throw new CelFout("deze bron bestaat niet. Misschien is " + bekend + " bedoeld");
        });
        boolean lijkt = naam.startsWith(BESLUIT) || lijst(naam).isPresent();
        eis(!lijkt, "deze bron bestaat niet. Misschien is de waarde anders gespeld");
    }

    private static Optional<Feit> lijst(String naam) {
        int streep = naam.indexOf('_');
        return streep < 0
                ? Optional.empty()
                : Feit.van(naam.substring(0, streep)).filter(feit -> feit.soort() == Feitsoort.LIJST);
    }

    private static boolean bijna(String bekend, String naam) {
        return bekend.equalsIgnoreCase(naam)
                || (Math.abs(bekend.length() - naam.length()) <= 1 && naam.length() > 4 && eenVerschil(bekend, naam));
    }

    /** True when one letter added, left out or changed makes the two equal. */
    private static boolean eenVerschil(String een, String ander) {
        int begin = 0;
        int kortste = Math.min(een.length(), ander.length());
        while (begin < kortste && een.charAt(begin) == ander.charAt(begin)) {
            begin++;
        }
        int eind = 0;
        while (eind < kortste - begin
                && een.charAt(een.length() - 1 - eind) == ander.charAt(ander.length() - 1 - eind)) {
            eind++;
        }
        return Math.max(een.length(), ander.length()) - begin - eind <= 1;
    }

    private static HashSet<String> bekend() {
        var bekend = new HashSet<>(LIJSTWAARDEN.keySet());
        bekend.addAll(BESLUITEN.keySet());
        for (var feit : Feit.values()) {
            bekend.add(feit.sleutel());
        }
        return bekend;
    }

    private static boolean zelfde(Typering type, List<Object> waarden) {
        return type.soort() == Kolomsoort.TEKST
                && type.waarden().size() == waarden.size()
                && waarden.containsAll(type.waarden());
    }

    private static void eis(boolean goed, String melding) {
        if (!goed) {
            throw new CelFout(melding);
        }
    }

    private static Map<String, Feit> lijstwaarden() {
        var bronnen = new HashMap<String, Feit>();
        for (var feit : Feit.values()) {
            if (feit.soort() == Feitsoort.LIJST) {
                feit.waarden().forEach(waarde -> bronnen.put(Toestand.bron(feit, waarde), feit));
            }
        }
        return Map.copyOf(bronnen);
    }

    private static Map<String, Onderwerp> besluiten() {
        var bronnen = new HashMap<String, Onderwerp>();
        for (var onderwerp : Onderwerp.values()) {
            bronnen.put(onderwerp.bron(), onderwerp);
        }
        return Map.copyOf(bronnen);
    }
}
