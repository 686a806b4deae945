package nl.wederhoor.planner.opdracht;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The plan in the README is what the command gives. */
class LeesmijPlanTest {
    private static final Path README = Path.of("../README.md");

    @Test
    void every_piece_of_the_answer_in_the_readme_stands_in_the_real_answer_in_that_order() throws IOException {
        var stukken = Pattern.compile("bin/plan (--snapshot .*?)\n.*?```json\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(README));
        assertThat(stukken.find()).isTrue();

        String antwoord = antwoord(stukken.group(1).split(" "));

        assertThat(antwoord)
                .containsSubsequence(Stream.of(stukken.group(2).split("\\.\\.\\."))
                        .map(LeesmijPlanTest::zonderWit)
                        .map(stuk -> stuk.replaceAll("^[],}]+|[]},]+$", ""))
                        .filter(stuk -> !stuk.isEmpty())
                        .toList());
    }

    private static String antwoord(String... woorden) throws IOException {
        var argumenten = Argumenten.van(woorden);
        var tabel = Momentopnamelezer.lees(Files.readAllBytes(Path.of("..").resolve(argumenten.bestand())));
        return zonderWit(new MomentopnameOpdracht(tabel, argumenten, () -> false, () -> false).voerUit(() -> 0));
    }

    private static String zonderWit(String tekst) {
        return tekst.replaceAll("\\s", "");
    }
}
