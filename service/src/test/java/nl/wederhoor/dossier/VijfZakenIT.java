package nl.wederhoor.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.wederhoor.advies.Grond;
import nl.wederhoor.advies.Termijnsoort;
import nl.wederhoor.advies.Woord;
import org.junit.jupiter.api.Test;

/** Five cases from report to archive; together they reach every step, duty, term and closing ground. */
@QuarkusTest
class VijfZakenIT {
    private static final List<String> ORGANISATIES =
            List.of("radar", "dmg", "ieder1gelijk", "integratiewerk", "klachtenhulp");
    private static final Pattern PLICHT = Pattern.compile("<outputEntry[^>]*>\\s*<text>\"([a-z0-9-]+)\"</text>");
    private static final Path LIJST = Path.of("..", "docs", "protocol", "dossierdekking.csv");
    private static final Path NU = Path.of("target", "dossierdekking.csv");

    @Test
    void van_melding_tot_archief_en_niets_blijft_onbereikt() throws IOException {
        Map<String, TreeSet<String>> waar = new TreeMap<>();
        for (var organisatie : ORGANISATIES) {
            var zaak = new Zaak(organisatie);
            zaak.speel()
                    .forEach((soort, namen) -> namen.forEach(
                            naam -> waar.computeIfAbsent(sleutel(soort, organisatie, naam), plek -> new TreeSet<>())
                                    .add(organisatie)));
            assertThat(zaak.fase()).as(organisatie).isEqualTo("archief");
        }
        var onbereikt = new TreeSet<>(alles());
        onbereikt.removeAll(waar.keySet());
        var regels = new ArrayList<>(List.of("wat;zaken"));
        waar.forEach((wat, zaken) -> regels.add(wat + ";" + String.join(", ", zaken)));
        Files.write(NU, regels, StandardCharsets.UTF_8);

        assertThat(onbereikt).isEmpty();
        assertThat(Files.readAllLines(LIJST))
                .as("the list of what the cases reach; copy " + NU + " over it when this is meant")
                .isEqualTo(regels);
    }

    /** Steps, terms and grounds are the same everywhere; a duty belongs to its protocol. */
    private static String sleutel(String soort, String organisatie, String naam) {
        return soort + " " + (soort.equals("plicht") ? organisatie + " " : "") + naam;
    }

    private static TreeSet<String> alles() throws IOException {
        var alles = new TreeSet<String>();
        neem(alles, "stap", Stap.values());
        neem(alles, "termijn", Termijnsoort.values());
        neem(alles, "grond", Grond.values());
        for (var organisatie : ORGANISATIES) {
            plichten(organisatie).forEach(plicht -> alles.add(sleutel("plicht", organisatie, plicht)));
        }
        return alles;
    }

    private static void neem(TreeSet<String> alles, String soort, Woord... woorden) {
        Arrays.stream(woorden).forEach(woord -> alles.add(soort + " " + woord.label()));
    }

    /** The ids in the tables of duties: the first output of a row. */
    private static TreeSet<String> plichten(String organisatie) throws IOException {
        var gevonden = new TreeSet<String>();
        try (var bestanden = Files.list(Path.of("..", "dmn", "src", "main", "resources", "beleid", organisatie))) {
            for (var bestand : bestanden
                    .filter(pad -> pad.getFileName().toString().startsWith("plichten-"))
                    .toList()) {
                for (var rij : Files.readString(bestand).split("<rule ")) {
                    var plicht = PLICHT.matcher(rij);
                    if (plicht.find()) {
                        gevonden.add(plicht.group(1));
                    }
                }
            }
        }
        return gevonden;
    }
}
