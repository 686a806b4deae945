package nl.wederhoor.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.Base64;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command that checks the log, beside a service that runs and after it stopped. */
class LogboekopdrachtIT {
    private static final Pattern ADRES = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");

    @TempDir
    Path data;

    @Test
    void it_says_whole_while_the_service_runs_and_names_a_line_that_is_gone_after_it_stopped() throws Exception {
        try (var service = RunningService.startAndWait(data)) {
            maakDossier(service);
            maakDossier(service);

            assertThat(controleer("radar")).isEqualTo("0 radar: 2 regels, heel");

            verwijder("radar", 1);
        }
        assertThat(controleer("radar")).isEqualTo("2 radar: 1 regels, NIET HEEL\n  Regel 1 ontbreekt.");
        assertThat(controleer("dmg")).isEqualTo("0 dmg: 0 regels, heel");
    }

    private static void maakDossier(RunningService service) throws IOException, InterruptedException {
        var adres = ADRES.matcher(service.output());
        assertThat(adres.find()).isTrue();
        var wie = Base64.getEncoder().encodeToString("directeur@radar:demo".getBytes(StandardCharsets.UTF_8));
        var verzoek = HttpRequest.newBuilder(URI.create(adres.group() + "/api/v1/dossiers"))
                .header("Authorization", "Basic " + wie)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"organisatie\": \"radar\", \"feiten\": {\"anoniem\": true}}"))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(verzoek, BodyHandlers.ofString())
                        .statusCode())
                .isEqualTo(201);
    }

    private String controleer(String organisatie) throws Exception {
        var opdracht = Opdracht.voer(Map.of("WEDERHOOR_DATA", data.toString()), "", "audit", "controleer", organisatie);
        return opdracht.code() + " " + opdracht.uitvoer().strip();
    }

    /** As somebody who read the owner's password. */
    private void verwijder(String organisatie, int nummer) throws Exception {
        var geheimen = new Properties();
        try (var lezer = Files.newBufferedReader(data.resolve("geheimen"))) {
            geheimen.load(lezer);
        }
        var url = "jdbc:postgresql://127.0.0.1:"
                + Files.readString(data.resolve("poort")).strip() + "/wederhoor";
        try (var connection = DriverManager.getConnection(
                        url, "wederhoor_eigenaar", geheimen.getProperty("postgres.eigenaar"));
                var opdracht = connection.createStatement()) {
            opdracht.execute("select set_config('app.organisatie', '" + organisatie + "', false)");
            assertThat(opdracht.executeUpdate("delete from wederhoor.auditregel where nummer = " + nummer))
                    .isOne();
        }
    }
}
