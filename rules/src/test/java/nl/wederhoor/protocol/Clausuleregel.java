package nl.wederhoor.protocol;

import java.util.List;
import java.util.Map;

/** One line of docs/protocol/clausules.csv. */
record Clausuleregel(String id, String soort, String beslisser, String omschrijving, String status, String thuis) {

    static List<Clausuleregel> alle() {
        return Projectmap.regels(Projectmap.pad("docs/protocol/clausules.csv")).stream()
                .map(Clausuleregel::from)
                .toList();
    }

    private static Clausuleregel from(Map<String, String> regel) {
        return new Clausuleregel(
                regel.get("id"),
                regel.get("soort"),
                regel.get("beslisser"),
                regel.get("omschrijving"),
                regel.get("status"),
                regel.get("thuis"));
    }

    /** The folder name of the organisation whose text this is. */
    String organisatie() {
        return organisatie(id);
    }

    /** The same for a text that begins with a clause id. */
    static String organisatie(String id) {
        return switch (id.substring(0, id.indexOf('-'))) {
            case "RADAR" -> "radar";
            case "DMG" -> "dmg";
            case "I1G" -> "ieder1gelijk";
            case "IW" -> "integratiewerk";
            case "KH" -> "klachtenhulp";
            default -> throw new IllegalStateException("Onbekende organisatie in clausule " + id);
        };
    }

    /** True when a table, a rule or a plan constraint must cite this clause. */
    boolean moetGeciteerd() {
        return List.of("besluit", "regel", "planregel", "plicht").contains(status);
    }
}
