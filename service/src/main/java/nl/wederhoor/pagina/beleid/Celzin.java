package nl.wederhoor.pagina.beleid;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import nl.wederhoor.pagina.Kolomwoorden;
import nl.wederhoor.pagina.Opmaak;
import nl.wederhoor.tabel.Cel;
import nl.wederhoor.tabel.Kolom;

/** A cell as a directeur reads it: "een van: a, b", "niet: a", "van 3 tot en met 5", "maakt niet uit". */
final class Celzin {
    static final String VRIJ = "maakt niet uit";

    private Celzin() {}

    static String van(Cel cel, Kolom kolom) {
        if (cel instanceof Cel.Keuze keuze) {
            return keuze(keuze, kolom);
        }
        return cel instanceof Cel.Bereik bereik ? bereik(bereik, kolom) : VRIJ;
    }

    /** One value, as words of its column. */
    static String waarde(Object waarde, Kolom kolom) {
        if (waarde instanceof Boolean jaNee) {
            return jaNee ? "ja" : "nee";
        }
        return waarde instanceof LocalDate dag
                ? Opmaak.dag(dag)
                : Kolomwoorden.van(kolom.naam(), Kolom.woorden(waarde));
    }

    private static String keuze(Cel.Keuze keuze, Kolom kolom) {
        var woorden = opsomming(keuze.waarden(), kolom);
        if (keuze.niet()) {
            return "niet: " + woorden;
        }
        return keuze.waarden().size() == 1 ? woorden : "een van: " + woorden;
    }

    private static String opsomming(List<Object> waarden, Kolom kolom) {
        return waarden.stream().map(waarde -> waarde(waarde, kolom)).collect(Collectors.joining(", "));
    }

    private static String bereik(Cel.Bereik bereik, Kolom kolom) {
        var hoe = Vergelijking.van(bereik);
        var onder = bereik.onder() == null ? "" : waarde(bereik.onder(), kolom);
        var boven = bereik.boven() == null ? "" : waarde(bereik.boven(), kolom);
        return hoe.zin(onder.isEmpty() ? boven : onder, boven);
    }
}
