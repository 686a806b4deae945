package nl.wederhoor.api;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One line of the table of bad requests; the canary stands where personal data would stand. */
record SlechteInvoer(String naam, int status, List<String> paden, String body) {
    static final String KANARIE = "KANARIE7f3a9";

    static List<SlechteInvoer> alle() throws IOException {
        try (var tabel = SlechteInvoer.class.getResourceAsStream("/api/slechte-invoer.txt")) {
            return new String(tabel.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(regel -> !regel.startsWith("#"))
                    .map(SlechteInvoer::from)
                    .toList();
        }
    }

    private static SlechteInvoer from(String regel) {
        var delen = regel.split(" \\| ", 4);
        var paden = delen[2].equals("-") ? List.of("") : List.of(delen[2].split(","));
        return new SlechteInvoer(
                delen[0], Integer.parseInt(delen[1]), paden, body(delen[3]).replace("@", KANARIE));
    }

    private static String body(String tekst) {
        var inhoud = tekst.substring(2).strip();
        return switch (tekst.charAt(0)) {
            case 'F' -> "{\"organisatie\": \"radar\", \"feiten\": {" + inhoud + "}}";
            case 'B' ->
                "{\"organisatie\": \"radar\", \"feiten\": {\"gemeente\": \"@\"}, \"besluiten\": [" + inhoud + "]}";
            default -> inhoud;
        };
    }

    @Override
    public String toString() {
        return naam;
    }
}
