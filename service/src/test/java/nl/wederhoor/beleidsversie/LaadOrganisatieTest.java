package nl.wederhoor.beleidsversie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import nl.wederhoor.beleid.OngeldigPakket;
import nl.wederhoor.opslag.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder becomes an organisation, or a concept of one that is there, or nothing at all. */
@QuarkusTest
class LaadOrganisatieTest {
    private static final Path MAANVALLEI =
            Path.of("..", "rules", "src", "test", "resources", "organisaties", "maanvallei");

    @Inject
    LaadOrganisatie laadOrganisatie;

    @Inject
    Beleidsversies versies;

    @Inject
    Database database;

    @Inject
    Clock klok;

    @TempDir
    Path elders;

    private Path map;

    @BeforeEach
    void a_copy_of_the_folder() {
        map = kopie(MAANVALLEI, elders.resolve("maandal"));
    }

    @AfterEach
    void forget_it() {
        database.within(
                "maandal", connection -> connection.createStatement().executeUpdate("delete from beleidsversie"));
        versies.herlaad();
    }

    @Test
    void a_good_folder_is_in_force_at_once_as_version_1_with_its_letters() {
        var geladen = laadOrganisatie.laad(map);
        versies.ververs();

        assertThat(geladen)
                .isEqualTo(new LaadOrganisatie.Geladen(
                        "maandal", "Meldpunt Maanvallei (verzonnen)", 1, "gepubliceerd", true));
        var beleid = versies.geldigOp("maandal", OffsetDateTime.now(klok))
                .orElseThrow()
                .beleid();
        assertThat(beleid.brieven()).containsOnlyKeys("afsluiting", "ontvangstbevestiging");
        assertThat(beleid.gemeente("Sterrendam")).isPresent();
    }

    @Test
    void the_same_folder_again_changes_nothing() {
        laadOrganisatie.laad(map);

        assertThat(laadOrganisatie.laad(map).isNieuw()).isFalse();
        assertThat(versies()).containsExactly("1 gepubliceerd");
    }

    @Test
    void a_changed_folder_waits_as_a_concept() throws IOException {
        laadOrganisatie.laad(map);
        vervang("parameters.csv", "drempelSignaal;5", "drempelSignaal;4");

        var geladen = laadOrganisatie.laad(map);
        versies.ververs();

        assertThat(geladen.status()).isEqualTo("concept");
        assertThat(versies()).containsExactly("1 gepubliceerd", "2 concept");
        var geldig = versies.geldigOp("maandal", OffsetDateTime.now(klok))
                .orElseThrow()
                .beleid();
        assertThat(geldig.parameter("drempelSignaal").getal()).isEqualTo(5);
    }

    @Test
    void a_folder_for_an_organisation_of_ours_waits_as_a_concept_too() throws IOException {
        var radar = kopie(Path.of("..", "dmn", "src", "main", "resources", "beleid", "radar"), elders.resolve("radar"));
        assertThat(laadOrganisatie.laad(radar).isNieuw()).isFalse();
        map = radar;
        vervang("parameters.csv", "drempelSignaal;3", "drempelSignaal;4");

        try {
            assertThat(laadOrganisatie.laad(radar).status()).isEqualTo("concept");
            versies.herlaad();
            var geldig = versies.geldigOp("radar", OffsetDateTime.now(klok))
                    .orElseThrow()
                    .beleid();
            assertThat(geldig.parameter("drempelSignaal").getal()).isEqualTo(3);
        } finally {
            database.within("radar", connection -> connection
                    .createStatement()
                    .executeUpdate("delete from beleidsversie where organisatie = 'radar' and versie > 1"));
        }
    }

    @Test
    void nothing_is_stored_of_a_folder_with_a_fault() throws IOException {
        vervang("kosten.dmn", "\"nee\"", "\"soms\"");
        Files.createSymbolicLink(map.resolve("wens.dmn"), map.resolve("kosten.dmn"));
        assertThatThrownBy(() -> laadOrganisatie.laad(map))
                .isInstanceOf(OngeldigPakket.class)
                .hasMessageContaining("wens.dmn");
        Files.delete(map.resolve("wens.dmn"));
        assertThatThrownBy(() -> laadOrganisatie.laad(map))
                .isInstanceOf(OngeldigPakket.class)
                .hasMessageContaining("kosten.dmn");

        assertThat(versies()).isEmpty();
    }

    private List<String> versies() {
        return database.within("maandal", connection -> {
            var rijen = connection
                    .createStatement()
                    .executeQuery("select versie || ' ' || status from beleidsversie"
                            + " where organisatie = huidige_organisatie() order by versie");
            var gevonden = new java.util.ArrayList<String>();
            while (rijen.next()) {
                gevonden.add(rijen.getString(1));
            }
            return gevonden;
        });
    }

    private void vervang(String bestand, String oud, String nieuw) throws IOException {
        var pad = map.resolve(bestand);
        var tekst = Files.readString(pad);
        assertThat(tekst).contains(oud);
        Files.writeString(pad, tekst.replace(oud, nieuw));
    }

    private static Path kopie(Path van, Path naar) {
        try (var paden = Files.walk(van)) {
            for (var pad : paden.toList()) {
                Files.copy(pad, naar.resolve(van.relativize(pad).toString()));
            }
            return naar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
