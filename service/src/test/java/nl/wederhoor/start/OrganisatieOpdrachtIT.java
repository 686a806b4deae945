package nl.wederhoor.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import nl.wederhoor.opslag.ingebed.DataDirectory;
import nl.wederhoor.opslag.ingebed.EmbeddedDatabase;
import nl.wederhoor.opslag.ingebed.Secrets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** One command makes an organisation, with the service stopped or running, in a database of our own or of others. */
@Timeout(900)
class OrganisatieOpdrachtIT {
    private static final Path MAANVALLEI =
            Path.of("..", "rules", "src", "test", "resources", "organisaties", "maanvallei");
    private static final Pattern ADRES = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");
    private static final String WACHTWOORD = "maan en sterren";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path gegevens;

    @TempDir
    Path mappen;

    @Test
    void in_a_database_of_our_own() throws Exception {
        var omgeving = Map.of("WEDERHOOR_DATA", gegevens.toString());

        zonder_dienst(omgeving);
        try (var dienst = RunningService.start(gegevens, Map.of("WEDERHOOR_DEMO", "false"))) {
            dienst.awaitReady();
            naast_een_dienst(omgeving, dienst);
            wat_niet_kan(omgeving, dienst);
        }
        geen_demonstratie(Map.of());
    }

    private void geen_demonstratie(Map<String, String> omgeving) throws Exception {
        try (var dienst = RunningService.start(gegevens, omgeving)) {
            assertThat(dienst.exitCode()).isEqualTo(1);
            assertThat(dienst.output()).contains("Deze gegevens zijn niet van een demonstratie");
        }
    }

    @Test
    void in_a_database_of_others(@TempDir Path elders) throws Exception {
        try (var map = DataDirectory.open(elders)) {
            var geheimen = Secrets.in(map);
            try (var server = EmbeddedDatabase.startForTests(
                    map, geheimen, Path.of("target", "postgres").toAbsolutePath())) {
                var omgeving = new HashMap<>(Map.of(
                        "WEDERHOOR_DB_URL", server.access().url(),
                        "WEDERHOOR_DB_USER", "postgres",
                        "WEDERHOOR_DB_PASSWORD", geheimen.get("postgres.beheer"),
                        "WEDERHOOR_DATA", gegevens.toString()));
                zonder_dienst(omgeving);
                omgeving.put("WEDERHOOR_DEMO", "false");
                try (var dienst = RunningService.start(gegevens, omgeving)) {
                    dienst.awaitReady();
                    naast_een_dienst(omgeving, dienst);
                }
                omgeving.put("WEDERHOOR_DEMO", "true");
                geen_demonstratie(omgeving);
            }
        }
    }

    private void zonder_dienst(Map<String, String> omgeving) throws Exception {
        var geladen = laad(omgeving, MAANVALLEI);
        assertThat(geladen.fouten()).isEmpty();
        assertThat(geladen.code()).isZero();
        assertThat(geladen.uitvoer()).contains("maanvallei", "is geladen", "versie 1");

        var account = Opdracht.voer(omgeving, WACHTWOORD + "\n", "account", "beheerder@maanvallei", "beheerder");
        assertThat(account.code()).isZero();
        assertThat(account.uitvoer() + account.fouten())
                .contains("beheerder@maanvallei")
                .doesNotContain(WACHTWOORD);
    }

    private void naast_een_dienst(Map<String, String> omgeving, RunningService dienst) throws Exception {
        assertThat(organisaties(dienst)).contains("\"maanvallei\"", "\"radar\"").doesNotContain("\"maandal\"");

        var map = kopie("maandal");
        assertThat(laad(omgeving, map).uitvoer()).contains("Het beleid geldt nu");
        for (int i = 0; i < 300 && !organisaties(dienst).contains("\"maandal\""); i++) {
            Thread.sleep(100);
        }
        assertThat(organisaties(dienst)).contains("\"maandal\"", "\"maanvallei\"", "\"radar\"");

        Files.writeString(map.resolve("brieven/afsluiting.txt"), "Dag {naamMelder}.\n");
        assertThat(laad(omgeving, map).uitvoer()).contains("concept, versie 2", "Het beleid dat gold, blijft gelden");
        assertThat(laad(omgeving, map).uitvoer()).contains("versie 2 (concept)", "Er is niets veranderd");
    }

    private void wat_niet_kan(Map<String, String> omgeving, RunningService dienst) throws Exception {
        var kapot = kopie("maanput");
        Files.writeString(kapot.resolve("kalender.csv"), "datum;naam\n2026-02-31;Dag van de Maan\n");
        Files.writeString(kapot.resolve("brieven/afsluiting.txt"), "Dag {naam}.\n");
        var geweigerd = laad(omgeving, kapot);
        assertThat(geweigerd.code()).isEqualTo(3);
        assertThat(geweigerd.uitvoer()).isEmpty();
        assertThat(geweigerd.fouten())
                .contains(
                        "Er is niets opgeslagen",
                        "- kalender.csv, regel 2, kolom datum:",
                        "- brieven/afsluiting.txt, regel 1, kolom 5:");
        assertThat(organisaties(dienst)).doesNotContain("maanput");

        assertThat(Opdracht.voer(omgeving, "", "wis", "maanvallei").fouten()).contains("Gebruik:");
        var account = Opdracht.voer(omgeving, "kort\n", "account", "beheerder@nergens", "baas");
        assertThat(account.code()).isEqualTo(3);
        assertThat(account.uitvoer()).isEmpty();
        assertThat(account.fouten()).contains("bestaat nog niet", "Een rol is een van", "Een wachtwoord heeft 12");
    }

    private static Opdracht laad(Map<String, String> omgeving, Path map) throws Exception {
        return Opdracht.voer(
                omgeving, "", "laad", map.toAbsolutePath().normalize().toString());
    }

    private static String organisaties(RunningService dienst) throws IOException, InterruptedException {
        var adres = ADRES.matcher(dienst.output());
        assertThat(adres.find()).isTrue();
        var aanmelding = Base64.getEncoder()
                .encodeToString(("beheerder@maanvallei:" + WACHTWOORD).getBytes(StandardCharsets.UTF_8));
        var vraag = HttpRequest.newBuilder(URI.create(adres.group() + "/api/v1/organisaties"))
                .header("Authorization", "Basic " + aanmelding)
                .build();
        var antwoord = HTTP.send(vraag, HttpResponse.BodyHandlers.ofString());
        assertThat(antwoord.statusCode()).isEqualTo(200);
        return antwoord.body();
    }

    private Path kopie(String naam) throws IOException {
        var naar = mappen.resolve(naam);
        try (var paden = Files.walk(MAANVALLEI)) {
            for (var pad : paden.toList()) {
                Files.copy(pad, naar.resolve(MAANVALLEI.relativize(pad).toString()));
            }
        }
        return naar;
    }
}
