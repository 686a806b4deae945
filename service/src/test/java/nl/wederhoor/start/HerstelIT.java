package nl.wederhoor.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is killed, a new start loses nothing that was committed and needs no hand. */
@Timeout(900)
class HerstelIT {
    @TempDir
    Path data;

    private int written;

    @Test
    void whatever_is_killed_a_new_start_finds_everything_and_needs_no_hand() throws Exception {
        var service = RunningService.startAndWait(data);
        write(20);
        assertThat(service.output().lines()).hasSize(1).first().asString().contains("klachtbehandelaar@radar");

        service = afterAnOrderlyStop(service);
        aSecondServiceIsRefused();
        service = afterAKillOfTheService(service);
        afterKillsOfTheDatabase(service);
        service = afterAKillOfBoth(service);
        service.close();
    }

    private RunningService afterAnOrderlyStop(RunningService running) throws Exception {
        var database = running.database();
        running.close();
        assertThat(database.isAlive()).isFalse();

        var service = RunningService.startAndWait(data);
        assertThat(readBack()).isEqualTo(written);
        return service;
    }

    private void aSecondServiceIsRefused() throws Exception {
        try (var second = RunningService.start(data, Map.of())) {
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.output()).contains("kan niet starten", "Er draait al een Wederhoor");
        }
    }

    private RunningService afterAKillOfTheService(RunningService running) throws Exception {
        write(50);
        var orphan = running.database();
        running.kill();
        assertThat(orphan.isAlive()).isTrue();

        var service = RunningService.startAndWait(data);
        assertThat(readBack()).isEqualTo(written);
        assertThat(service.database().pid()).isNotEqualTo(orphan.pid());
        assertThat(orphan.isAlive()).isFalse();
        return service;
    }

    /** The running service recovers by itself. */
    private void afterKillsOfTheDatabase(RunningService service) throws Exception {
        for (int round = 0; round < 3; round++) {
            write(20);
            var killed = service.database();
            killed.destroyForcibly();
            awaitAnother(service, killed.pid());
            service.awaitReady();

            assertThat(readBack()).isEqualTo(written);
        }
    }

    private RunningService afterAKillOfBoth(RunningService running) throws Exception {
        write(50);
        var database = running.database();
        running.kill();
        database.destroyForcibly();

        var service = RunningService.startAndWait(data);
        assertThat(readBack()).isEqualTo(written);
        return service;
    }

    @Test
    void a_kill_during_the_very_first_start_needs_no_hand() throws Exception {
        for (int millis = 300; millis <= 2_700; millis += 800) {
            var early = RunningService.start(data, Map.of());
            Thread.sleep(millis);
            early.kill();
        }

        try (var service = RunningService.startAndWait(data)) {
            assertThat(service.isReady()).isTrue();
        }
    }

    @Test
    void a_taken_port_is_named_with_what_to_do() throws Exception {
        try (var squatter = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var service = RunningService.start(
                        data, Map.of("WEDERHOOR_PORT", Integer.toString(squatter.getLocalPort())))) {
            assertThat(service.exitCode()).isEqualTo(1);
            assertThat(service.output()).contains("Poort " + squatter.getLocalPort(), "WEDERHOOR_PORT");
        }
    }

    /** Root needs a user namespace for PostgreSQL; anybody else does not, and starts as usual. */
    @Test
    void root_without_user_namespaces_is_told_what_to_do() throws Exception {
        var programs = Files.createDirectory(data.resolve("programmas"));
        var refusing = Files.writeString(programs.resolve("unshare"), "#!/bin/sh\nexit 1\n");
        assertThat(refusing.toFile().setExecutable(true)).isTrue();
        var path = Map.of("PATH", programs + ":" + System.getenv("PATH"));

        try (var service = RunningService.start(data.resolve("gegevens"), path)) {
            if (!System.getProperty("user.name").equals("root")) {
                service.awaitReady();
                return;
            }
            assertThat(service.exitCode()).isEqualTo(1);
            assertThat(service.output()).contains("user namespaces", "gewone gebruiker", "WEDERHOOR_DB_URL");
        }
    }

    private static void awaitAnother(RunningService service, long pid) throws InterruptedException {
        while (true) {
            try {
                if (service.database().pid() != pid) {
                    return;
                }
            } catch (IOException | RuntimeException e) {
                Thread.sleep(20); // between two servers there is no pid file
            }
            Thread.sleep(20);
        }
    }

    /** Drafts of one account, each in a transaction of its own; counted once the database confirmed. */
    private void write(int rows) throws Exception {
        try (var connection = connect()) {
            connection.setAutoCommit(false);
            for (int i = 0; i < rows; i++) {
                try (var statement = connection.createStatement()) {
                    statement.execute("select set_config('app.organisatie', 'radar', true)");
                    statement.execute("insert into account values ('radar', 'proef" + written + "', 'h', '{fg}')");
                }
                connection.commit();
                written++;
            }
        }
    }

    private int readBack() throws Exception {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('app.organisatie', 'radar', true)");
            try (var answer = statement.executeQuery("select count(*) from account where naam like 'proef%'")) {
                answer.next();
                return answer.getInt(1);
            }
        }
    }

    private Connection connect() throws IOException, SQLException {
        var secrets = new Properties();
        secrets.load(new StringReader(Files.readString(data.resolve("geheimen"))));
        var port = Files.readString(data.resolve("poort")).strip();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/wederhoor?currentSchema=wederhoor",
                "wederhoor_app",
                secrets.getProperty("postgres.app"));
    }
}
