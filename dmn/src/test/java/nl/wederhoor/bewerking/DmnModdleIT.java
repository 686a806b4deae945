package nl.wederhoor.bewerking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The library under Camunda Modeler opens our files without a warning, and what it saves comes back as the same table.
 *
 * <p>It installs that library itself; without npm or its registry there is nothing to compare with.
 */
class DmnModdleIT {
    private static final String BIBLIOTHEEK = "dmn-moddle@12.2.1";

    @TempDir
    private Path map;

    @Test
    void every_table_shipped_or_edited_opens_in_dmn_moddle_and_comes_back_the_same() throws Exception {
        assumeTrue(
                draai("npm", "install", "--ignore-scripts", "--no-audit", "--no-fund", BIBLIOTHEEK), "npm is needed");
        var bestanden = Uitgewisseld.alle();
        var heen = Files.createDirectory(map.resolve("heen"));
        var terug = Files.createDirectory(map.resolve("terug"));
        for (var bestand : bestanden.entrySet()) {
            Files.writeString(heen.resolve(bestand.getKey()), bestand.getValue().tekst());
        }
        Files.writeString(map.resolve("open.mjs"), Aanval.bron("/moddle/open.mjs"));

        assertThat(draai("node", "open.mjs", heen.toString(), terug.toString()))
                .as(uitvoer())
                .isTrue();

        assertThat(uitvoer().lines()).containsExactlyInAnyOrderElementsOf(verwacht(bestanden));
        for (var bestand : bestanden.entrySet()) {
            var tabel = bestand.getValue();
            var over = Tabelinvoer.neemOver(
                    tabel.besluit(),
                    Files.readAllBytes(terug.resolve(bestand.getKey())),
                    tabel.tekst(),
                    tabel.clausules());
            assertThat(over.tekst()).as(bestand.getKey()).isEqualTo(tabel.tekst());
        }
    }

    /** Per file its name, no warnings, and its number of rows. */
    private static List<String> verwacht(Map<String, Meegeleverd> bestanden) {
        return bestanden.entrySet().stream()
                .map(bestand -> bestand.getKey() + ";0;"
                        + bestand.getValue().beeld().rijen().size())
                .collect(Collectors.toList());
    }

    private String uitvoer() throws IOException {
        return Files.readString(map.resolve("uit.txt"), StandardCharsets.UTF_8);
    }

    private boolean draai(String... opdracht) throws InterruptedException {
        try {
            var proces = new ProcessBuilder(opdracht)
                    .directory(map.toFile())
                    .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")))
                    .redirectErrorStream(true)
                    .redirectOutput(map.resolve("uit.txt").toFile())
                    .start();
            return proces.waitFor(3, TimeUnit.MINUTES) && proces.exitValue() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
