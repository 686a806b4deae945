package nl.wederhoor.protocol;

import java.util.List;

/** One line of docs/protocol/clausules.csv. */
record Clausuleregel(String id, String soort, String beslisser, String omschrijving, String status, String thuis) {

    static List<Clausuleregel> alle() {
        return Projectmap.rijen(Projectmap.pad("docs/protocol/clausules.csv")).stream()
                .map(Clausuleregel::from)
                .toList();
    }

    private static Clausuleregel from(List<String> cellen) {
        if (cellen.size() != 6) {
            throw new IllegalStateException("Geen zes cellen in clausules.csv: " + cellen);
        }
        return new Clausuleregel(
                cellen.get(0), cellen.get(1), cellen.get(2), cellen.get(3), cellen.get(4), cellen.get(5));
    }

    /** The folder name of the organisation whose text this is. */
    String organisatie() {
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
