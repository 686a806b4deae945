package nl.wederhoor.pagina;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the files of others that the service ships: each is in the manifest, unchanged, under a licence we may pass on. */
class VendorTest {

    private static final Path VENDOR = Path.of("src/main/resources/META-INF/resources/vendor");
    private static final Set<String> LICENCES = Set.of("0BSD", "EUPL-1.2", "OFL-1.1");

    @Test
    void every_vendored_file_has_the_hash_of_the_manifest() throws Exception {
        for (var line : manifest()) {
            assertThat(sha256(VENDOR.resolve(line.file()))).as(line.file()).isEqualTo(line.sha256());
        }
    }

    @Test
    void every_vendored_file_is_in_the_manifest_and_nothing_else_is() throws IOException {
        var listed = manifest().stream().map(Line::file).collect(Collectors.toSet());

        assertThat(filesOnDisk()).isEqualTo(listed);
    }

    @Test
    void every_package_ships_its_licence_and_only_licences_we_may_pass_on() throws IOException {
        for (var line : manifest()) {
            var folder = VENDOR.resolve(line.file()).getParent();

            assertThat(LICENCES).as(line.name()).contains(line.licence());
            assertThat(folder.resolve("LICENSE").toFile().exists()
                            || folder.resolve("LICENSE.md").toFile().exists())
                    .as(line.name())
                    .isTrue();
            assertThat(line.file()).contains(line.version());
        }
    }

    private static List<Line> manifest() throws IOException {
        return Files.readAllLines(VENDOR.resolve("manifest.csv")).stream()
                .skip(1)
                .map(text -> text.split(";", -1))
                .map(cells -> new Line(cells[0], cells[1], cells[2], cells[3], cells[4]))
                .toList();
    }

    private static Set<String> filesOnDisk() throws IOException {
        try (var files = Files.walk(VENDOR)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> VENDOR.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.equals("manifest.csv"))
                    .collect(Collectors.toSet());
        }
    }

    private static String sha256(Path file) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    }

    private record Line(String file, String name, String version, String licence, String sha256) {}
}
