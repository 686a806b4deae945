package nl.wederhoor.dossier;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import nl.wederhoor.opslag.Database;
import org.eclipse.microprofile.config.ConfigProvider;

/** The rows of one dossier once more, under other ids, by pgbench: what storing costs without a service around it. */
final class KaleRijen {
    private static final String SCRIPT = """
            \\set jaar random(3000, 9999)
            \\set nr random(1, 9999999)
            begin;
            select set_config('app.organisatie', 'radar', true);
            insert into dossier select organisatie, md5((:nr)::text || (:jaar)::text)::uuid,
              (:jaar)::text || '-' || lpad((:nr)::text, 7, '0'), status, fase, versie, behandelaar, aangemaakt_op,
              aangemaakt_door, gewijzigd_op, beleidsversie, beleid_sha256, feiten, versleuteld, laatste_regel,
              eerste_termijn
              from dossier where id = 'VOORBEELD';
            insert into dossier_sleutel select organisatie, md5((:nr)::text || (:jaar)::text)::uuid, versleuteld
              from dossier_sleutel where dossier = 'VOORBEELD';
            insert into dossier_partij select organisatie, md5((:nr)::text || (:jaar)::text)::uuid, volgnummer, rol,
              soort, versleuteld from dossier_partij where dossier = 'VOORBEELD';
            insert into dossier_regel select organisatie, md5((:nr)::text || (:jaar)::text)::uuid, volgnummer, soort,
              kenmerk, uitkomst, op, door, client_ziet, tabelrij, redencode, versleuteld
              from dossier_regel where dossier = 'VOORBEELD';
            insert into dossier_advies select organisatie, md5((:nr)::text || (:jaar)::text)::uuid, volgnummer, op,
              beleidsversie, beleid_sha256, advies_sha256, versleuteld from dossier_advies where dossier = 'VOORBEELD';
            commit;

            """;

    private final Database database;

    KaleRijen(Database database) {
        this.database = database;
    }

    /** What to print: transactions per second, or why there are none. */
    String meet(UUID voorbeeld) throws IOException {
        var script =
                Files.writeString(Path.of("target", "kaal.sql"), SCRIPT.replace("VOORBEELD", voorbeeld.toString()));
        return "\n" + pgbench(script) + "\nSettings: " + sync();
    }

    private static String pgbench(Path script) {
        try {
            var proces = opdracht(script).start();
            var uitvoer = new String(proces.getInputStream().readAllBytes());
            return "The same rows by pgbench, two clients: "
                    + uitvoer.lines()
                            .filter(regel -> regel.contains("tps") || regel.contains("ERROR"))
                            .limit(2)
                            .toList();
        } catch (IOException e) {
            return "pgbench is not on the path: the plain insert was not measured";
        }
    }

    private static ProcessBuilder opdracht(Path script) {
        var config = ConfigProvider.getConfig();
        var adres = config.getValue("quarkus.datasource.jdbc.url", String.class).split("[/:?]+");
        var gebruiker = config.getValue("quarkus.datasource.username", String.class);
        var woorden = List.of("pgbench", "-n", "-M", "prepared", "-c", "2", "-j", "2", "-t", "500", "-f");
        var opdracht = new ProcessBuilder(new ArrayList<>(woorden)).redirectErrorStream(true);
        opdracht.command()
                .addAll(List.of(script.toString(), "-h", adres[2], "-p", adres[3], "-U", gebruiker, adres[4]));
        opdracht.environment().put("PGPASSWORD", config.getValue("quarkus.datasource.password", String.class));
        opdracht.environment().put("PGOPTIONS", "-c search_path=wederhoor");
        return opdracht;
    }

    private String sync() {
        return database.withoutOrganisatie(connection -> {
            try (var vraag = connection.createStatement();
                    var rij = vraag.executeQuery("select current_setting('fsync')")) {
                rij.next();
                return "fsync " + rij.getString(1);
            }
        });
    }
}
