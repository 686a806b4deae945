package nl.wederhoor.pagina;

import java.util.Map;

/** Words for the values that tables pass on to each other as a code. */
public final class Kolomwoorden {
    private static final Map<String, String> VRAAG = Map.of(
            "meer", "verdere hulp",
            "advies", "informatie en advies",
            "luisteren", "een luisterend oor",
            "niets", "niets");

    private Kolomwoorden() {}

    /** The words for this value of the column with this name; a value that is a word already stays. */
    public static String van(String kolom, String waarde) {
        boolean geen = waarde.equals("geen");
        return switch (kolom) {
            case "vraag", "tabel_vraag" -> VRAAG.getOrDefault(waarde, waarde);
            case "plicht" -> waarde.replace('-', ' ');
            case "blokkeert" -> geen ? "niets" : waarde;
            default -> geen && kolom.startsWith("besluit_") ? "nog niet besloten" : waarde;
        };
    }
}
