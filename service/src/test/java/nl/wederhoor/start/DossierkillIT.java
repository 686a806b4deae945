package nl.wederhoor.start;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import nl.wederhoor.start.Schrijvers.Antwoord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kill -9 of the service or of the database while handlers write: what was answered is there, what was not is whole or
 * absent. 10 kills, and 200 with -Pvolledig (bin/test --volledig).
 */
@Timeout(5_400)
class DossierkillIT {
    private static final int KILLS =
            Integer.getInteger("wederhoor.kills", Boolean.getBoolean("wederhoor.volledig") ? 200 : 10);
    private static final int SCHRIJVERS = 4;
    /** Every how many kills it is the service, which takes a new start; else the database, which comes back by itself. */
    private static final int DIENST_PER = 4;

    private static final Pattern ADRES = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");
    /** What a dossier consists of, seen from below: each query finds dossiers of which a part is missing. */
    private static final List<String> HALF = List.of(
            "select id from dossier d where not exists (select from dossier_sleutel s where s.dossier = d.id)",
            "select id from dossier d where laatste_regel <> (select count(*) from dossier_regel r where r.dossier = d.id)",
            "select id from dossier d where laatste_regel <> (select max(volgnummer) from dossier_regel r"
                    + " where r.dossier = d.id)",
            "select id from dossier d where not exists (select from dossier_advies a where a.dossier = d.id)",
            "select id from dossier d where not exists (select from termijn t where t.dossier = d.id)",
            "select id from dossier d where not exists (select from auditregel a where d.id::text = any(a.stukken)"
                    + " and a.handeling = 'melding')",
            "select id from dossier d where (select count(*) from auditregel a where d.id::text = any(a.stukken)"
                    + " and a.uitkomst = 'gedaan' and a.handeling in ('melding', 'feiten', 'besluit', 'stap', 'notitie'))"
                    + " <> laatste_regel",
            "select id from dossier d where eerste_termijn is distinct from (select min(t.uiterlijk) from termijn t"
                    + " where t.dossier = d.id and t.stand = 'loopt' and t.wacht_op <> 'niemand' and t.dagen is null)");

    @TempDir
    Path data;

    private final Random toeval = new Random(7);
    private final Map<String, Long> versies = new HashMap<>();
    private final Map<String, List<String>> tekens = new HashMap<>();
    private int gevraagd;
    private int beantwoord;
    private int verloren;
    private int half;

    @Test
    void what_was_answered_is_there_and_nothing_is_half_done() throws Exception {
        var service = RunningService.startAndWait(data);
        for (int nr = 1; nr <= KILLS; nr++) {
            var schrijvers = new Schrijvers(basis(service));
            schrijvers.begin(SCHRIJVERS);
            Thread.sleep(400 + toeval.nextInt(1_200));
            if (nr % DIENST_PER == 0) {
                service.kill();
                schrijvers.stop();
                service = RunningService.startAndWait(data);
            } else {
                killDatabank(service);
                schrijvers.stop();
                service.awaitReady();
            }
            gevraagd += schrijvers.gevraagd();
            onthoud(schrijvers);
            kijkNa(new Schrijvers(basis(service)), schrijvers);
        }
        System.getLogger("kills").log(System.Logger.Level.INFO, telling());
        Files.writeString(Path.of("target", "dossierkills.txt"), telling());
        service.close();

        assertThat(beantwoord).as("work was done between the kills").isGreaterThan(KILLS);
        assertThat(List.of(verloren, half)).as(telling()).containsExactly(0, 0);
    }

    private String telling() {
        return "kills %d, requests %d, answered %d, found %d, lost %d, half %d%n"
                .formatted(KILLS, gevraagd, beantwoord, beantwoord - verloren, verloren, half);
    }

    private static void killDatabank(RunningService service) throws Exception {
        var oud = service.database();
        oud.destroyForcibly();
        oud.onExit().join();
    }

    private static String basis(RunningService service) {
        var adres = ADRES.matcher(service.output());
        assertThat(adres.find()).isTrue();
        return adres.group();
    }

    private void onthoud(Schrijvers schrijvers) {
        for (Antwoord antwoord : schrijvers.beantwoord()) {
            beantwoord++;
            versies.merge(antwoord.dossier(), antwoord.versie(), Math::max);
            if (antwoord.teken() != null) {
                tekens.computeIfAbsent(antwoord.dossier(), nieuw -> new ArrayList<>())
                        .add(antwoord.teken());
            }
        }
    }

    private void kijkNa(Schrijvers lezer, Schrijvers schrijvers) throws Exception {
        for (var dossier : schrijvers.beantwoord().stream()
                .map(Antwoord::dossier)
                .distinct()
                .toList()) {
            verloren += verlorenIn(lezer, dossier);
        }
        for (var sleutel : schrijvers.onbeantwoord()) {
            var een = lezer.maak(sleutel);
            var nogEens = lezer.maak(sleutel);
            assertThat(een.path("id")).as("one key makes one dossier").isEqualTo(nogEens.path("id"));
        }
        half += halve();
        var controle = lezer.lees("/organisaties/radar/audit/_controleer", "fg@radar");
        assertThat(controle.path("heel").asBoolean()).as(controle.toString()).isTrue();
    }

    private int verlorenIn(Schrijvers lezer, String dossier) throws Exception {
        var nu = lezer.lees("/dossiers/" + dossier, "directeur@radar");
        var tijdlijn = tijdlijn(lezer, dossier);
        int weg = nu.path("versie").asLong() < versies.get(dossier) ? 1 : 0;
        for (var teken : tekens.getOrDefault(dossier, List.of())) {
            weg += tijdlijn.split(teken, -1).length == 2 ? 0 : 1;
        }
        assertThat(punten(nu))
                .as("what waits for a decision is what the advice submits")
                .isEqualTo(verzoeken(dossier));
        return weg;
    }

    /** Every line of it, whatever page it stands on. */
    private static String tijdlijn(Schrijvers lezer, String dossier) throws Exception {
        var regels = new StringBuilder();
        for (int pagina = 1; ; pagina++) {
            var bladzijde = lezer.lees("/dossiers/" + dossier + "/tijdlijn?pagina=" + pagina, "directeur@radar");
            if (bladzijde.path("items").isEmpty()) {
                return regels.toString();
            }
            regels.append(bladzijde.path("items"));
        }
    }

    private static List<String> punten(JsonNode dossier) {
        return StreamSupport.stream(dossier.path("advies").path("voorTeLeggen").spliterator(), false)
                .map(punt -> punt.path("onderwerp").asText())
                .sorted()
                .toList();
    }

    private List<String> verzoeken(String dossier) throws Exception {
        return vraag("select onderwerp from besluitverzoek where status = 'open' and dossier = '" + dossier
                + "' order by onderwerp collate \"C\"");
    }

    private int halve() throws Exception {
        int aantal = 0;
        for (var vraag : HALF) {
            var gevonden = vraag(vraag);
            assertThat(gevonden).as(vraag).isEmpty();
            aantal += gevonden.size();
        }
        return aantal;
    }

    private List<String> vraag(String sql) throws Exception {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('app.organisatie', 'radar', true)");
            var rij = statement.executeQuery(sql);
            var waarden = new ArrayList<String>();
            while (rij.next()) {
                waarden.add(rij.getString(1));
            }
            return waarden;
        }
    }

    private Connection connect() throws Exception {
        var secrets = new Properties();
        secrets.load(new StringReader(Files.readString(data.resolve("geheimen"))));
        var port = Files.readString(data.resolve("poort")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/wederhoor?currentSchema=wederhoor",
                "wederhoor_app",
                secrets.getProperty("postgres.app"));
    }
}
