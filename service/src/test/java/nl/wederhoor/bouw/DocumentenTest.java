package nl.wederhoor.bouw;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents point at is there: tests with their methods, files behind links, and a length that gets read. */
class DocumentenTest {
    private static final Path PROJECT = Path.of("..").toAbsolutePath().normalize();
    private static final Path README = PROJECT.resolve("README.md");
    private static final Pattern TEST = Pattern.compile("`([A-Z][A-Za-z0-9]*(?:Test|IT))(?:\\.([a-z]\\w*))?`");
    private static final Pattern LINK = Pattern.compile("]\\((?!http)([^)#]+)");

    @Test
    void every_test_that_a_document_names_exists_with_its_method() {
        var tests = tests();

        assertThat(documenten()).allSatisfy(document -> assertThat(gevonden(TEST, document))
                .as(document.toString())
                .allSatisfy(naam -> assertThat(tests)
                        .extractingByKey(naam.group(1) + ".java")
                        .asString()
                        .contains(naam.group(2) == null ? "class " + naam.group(1) : naam.group(2) + "(")));
    }

    @Test
    void every_link_between_documents_leads_somewhere() {
        assertThat(documenten()).allSatisfy(document -> assertThat(gevonden(LINK, document))
                .as(document.toString())
                .allSatisfy(link ->
                        assertThat(document.resolveSibling(link.group(1))).exists()));
    }

    @Test
    void the_readme_and_decisions_stay_short() {
        assertThat(tekst(README).lines()).hasSizeLessThanOrEqualTo(120);
        assertThat(bestanden(PROJECT.resolve("docs/adr")))
                .allSatisfy(besluit -> assertThat(tekst(besluit).lines())
                        .as(besluit.toString())
                        .hasSizeLessThanOrEqualTo(60));
    }

    private static List<Path> documenten() {
        return Stream.concat(
                        Stream.of(README, PROJECT.resolve("SECURITY.md")),
                        bestanden(PROJECT.resolve("docs")).stream()
                                .filter(pad -> pad.toString().endsWith(".md")))
                .toList();
    }

    private static Map<String, String> tests() {
        return Stream.of("dmn", "rules", "planner", "service")
                .flatMap(module -> bestanden(PROJECT.resolve(module).resolve("src/test/java")).stream())
                .collect(Collectors.toMap(
                        pad -> pad.getFileName().toString(), DocumentenTest::tekst, (een, ander) -> een + ander));
    }

    private static List<MatchResult> gevonden(Pattern patroon, Path document) {
        return patroon.matcher(tekst(document)).results().toList();
    }

    private static List<Path> bestanden(Path map) {
        try (var paden = Files.walk(map)) {
            return paden.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String tekst(Path bestand) {
        try {
            return Files.readString(bestand);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
