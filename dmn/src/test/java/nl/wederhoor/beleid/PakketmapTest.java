package nl.wederhoor.beleid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nl.wederhoor.feiten.Fout;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may lie in a folder that somebody hands in, and what is refused before it is read. */
class PakketmapTest {
    @TempDir
    Path elders;

    private Path map;

    @BeforeEach
    void a_folder_with_a_table_and_a_letter() throws IOException {
        map = Files.createDirectories(elders.resolve("proef"));
        schrijf("soort.dmn", "een\r\ntwee");
        schrijf("brieven/dag.txt", "Dag.");
    }

    @Test
    void the_name_of_the_folder_is_that_of_the_organisation() {
        assertThat(Pakketmap.organisatie(elders.resolve("x/../proef"))).isEqualTo("proef");
        assertThat(Pakketmap.lees(map)).containsOnlyKeys("brieven/dag.txt", "soort.dmn");
        assertThat(Pakketmap.lees(map).get("soort.dmn")).isEqualTo("een\ntwee");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "Proef",
                "p",
                "1proef",
                "proef-bureau",
                "pr\u00f6ef",
                "aaaaaaaaaabbbbbbbbbbccccccccccddddddddddx"
            })
    void a_name_that_cannot_be_an_organisation_is_refused(String naam) {
        assertThat(fouten(() -> Pakketmap.organisatie(elders.resolve(naam))))
                .singleElement()
                .asString()
                .contains("naam van de map");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soort.xml",
                "Soort.dmn",
                "soort.dmn~",
                ".soort.dmn.swp",
                "clausules.csv.bak",
                "lees mij.txt",
                "brieven/dag.html",
                "brieven/Dag.txt",
                "brieven/sub/dag.txt",
                "meer/soort.dmn",
                "brief.txt"
            })
    void a_file_that_no_pack_has_is_refused(String pad) throws IOException {
        schrijf(pad, "x");

        assertThat(fouten(this::lees)).singleElement().asString().contains("dit hoort niet in een pakket");
    }

    @Test
    void links_are_not_followed() throws IOException {
        var geheim = Files.writeString(elders.resolve("geheim"), "x");
        Files.createSymbolicLink(map.resolve("regels.csv"), geheim);
        Files.createSymbolicLink(map.resolve("route.dmn"), Path.of("../geheim"));
        assertThat(fouten(this::lees)).hasSize(2).allMatch(fout -> fout.contains("dit is een verwijzing"));

        var brieven = Files.createDirectories(elders.resolve("anders"));
        var tweede = Files.createDirectories(elders.resolve("tweede"));
        Files.createSymbolicLink(tweede.resolve("brieven"), brieven);
        assertThat(fouten(() -> Pakketmap.lees(tweede))).hasSize(1);
        var link = Files.createSymbolicLink(elders.resolve("derde"), map);
        assertThat(fouten(() -> Pakketmap.lees(link)))
                .singleElement()
                .asString()
                .contains("verwijzing");
        assertThat(fouten(() -> Pakketmap.lees(elders.resolve("nergens")))).hasSize(1);
        assertThat(fouten(() -> Pakketmap.lees(geheim))).hasSize(1);
    }

    @Test
    void what_is_no_text_is_named_with_its_line() throws IOException {
        Files.write(map.resolve("regels.csv"), new byte[] {(byte) 0xc3, 0x28});
        schrijf("kalender.csv", "een\ntwee\u0000\ndrie\u001b");
        schrijf("gemeenten.csv", "x".repeat(512 * 1024 + 1));

        assertThat(fouten(this::lees))
                .containsExactly(
                        "gemeenten.csv: dit bestand is groter dan 512 kB.",
                        "kalender.csv, regel 2: hier staat een teken dat geen tekst is.",
                        "kalender.csv, regel 3: hier staat een teken dat geen tekst is.",
                        "regels.csv: dit is geen UTF-8. Misschien is het bestand op een andere manier opgeslagen.");
    }

    @Test
    void a_folder_is_bounded() throws IOException {
        for (int i = 0; i < 17; i++) {
            schrijf("groot" + i + ".dmn", "x".repeat(500 * 1024));
        }
        assertThat(fouten(this::lees)).isNotEmpty().allMatch(fout -> fout.contains("groter dan 8192 kB"));
        for (int i = 0; i < 201; i++) {
            schrijf("klein" + i + ".dmn", "x");
        }
        assertThat(fouten(this::lees)).contains("Een pakket heeft hoogstens 200 bestanden.");
    }

    @Test
    void a_strange_name_is_not_repeated_as_it_is() throws IOException {
        schrijf("\u001b[31mrood\n.csv", "x");

        assertThat(fouten(this::lees)).singleElement().asString().startsWith("??31mrood?.csv: ");
    }

    private void lees() {
        Pakketmap.lees(map);
    }

    private static List<String> fouten(ThrowingCallable werk) {
        var geweigerd = catchThrowableOfType(OngeldigPakket.class, werk);
        assertThat(geweigerd).as("the folder must be refused").isNotNull();
        return geweigerd.fouten().stream().map(Fout::melding).toList();
    }

    private void schrijf(String pad, String tekst) throws IOException {
        var bestand = map.resolve(pad);
        Files.createDirectories(bestand.getParent());
        Files.writeString(bestand, tekst);
    }
}
