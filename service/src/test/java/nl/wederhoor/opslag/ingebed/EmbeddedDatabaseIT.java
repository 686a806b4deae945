package nl.wederhoor.opslag.ingebed;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import nl.wederhoor.opslag.ingebed.DatabaseAccess.Login;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The database of our own on real processes: it keeps what was committed, whatever is killed. */
@Timeout(600)
class EmbeddedDatabaseIT {
    private static final Path BINARIES = Path.of("target", "postgres").toAbsolutePath();

    @TempDir
    Path directory;

    @Test
    void a_second_start_finds_the_data_again_on_the_same_port() throws Exception {
        int port;
        try (var installation = start()) {
            port = installation.port();
            write(installation, "eerste");
        }

        try (var installation = start()) {
            assertThat(read(installation)).isEqualTo("eerste");
            assertThat(installation.port()).isEqualTo(port);
        }
    }

    @Test
    void it_writes_durably_and_listens_on_the_loopback_address_only() throws Exception {
        try (var data = DataDirectory.open(directory);
                var database = EmbeddedDatabase.start(data, Secrets.in(data));
                var connection = DatabaseAccess.connect(database.access().url(), superuser(data))) {
            assertThat(setting(connection, "fsync")).isEqualTo("on");
            assertThat(setting(connection, "synchronous_commit")).isEqualTo("on");
            assertThat(setting(connection, "full_page_writes")).isEqualTo("on");
            assertThat(setting(connection, "data_checksums")).isEqualTo("on");
            assertThat(setting(connection, "listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(setting(connection, "unix_socket_directories")).isEmpty();
            assertThat(setting(connection, "log_statement")).isEqualTo("none");
        }
    }

    @Test
    void nobody_gets_in_without_the_password() throws Exception {
        try (var installation = start()) {
            var access = installation.database.access();
            for (var name : new String[] {"postgres", "wederhoor_eigenaar", "wederhoor_app"}) {
                assertThatThrownBy(() -> DatabaseAccess.connect(access.url(), new Login(name, "raden")))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("password authentication failed");
            }
            assertThat(Files.readString(installation.data.cluster().resolve("pg_hba.conf")))
                    .contains("scram-sha-256")
                    .doesNotContain("trust");
        }
    }

    @Test
    void secrets_and_data_are_for_the_owner_only() throws Exception {
        try (var installation = start()) {
            assertThat(permissions(directory)).isEqualTo("rwx------");
            assertThat(permissions(installation.data.cluster())).isEqualTo("rwx------");
            assertThat(permissions(directory.resolve("geheimen"))).isEqualTo("rw-------");
            assertThat(directory.resolve("databank.wachtwoord")).doesNotExist();
        }
    }

    @Test
    void the_application_role_owns_nothing_and_cannot_bypass_row_security() throws Exception {
        try (var installation = start();
                var connection = connect(installation.database.access());
                var answer = connection
                        .createStatement()
                        .executeQuery("select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb"
                                + " from pg_roles where rolname = 'wederhoor_app'")) {
            assertThat(answer.next()).isTrue();
            assertThat(answer.getBoolean(1)).isFalse();
        }
    }

    @Test
    void a_killed_server_is_started_again_on_the_same_port_with_everything_committed() throws Exception {
        try (var installation = start()) {
            write(installation, "voor de klap");
            var killed = installation.database.pid();

            ProcessHandle.of(killed).orElseThrow().destroyForcibly();

            while (installation.database.pid() == killed) {
                Thread.sleep(50); // a killed server may answer once more before it is gone
            }
            assertThat(eventuallyRead(installation)).isEqualTo("voor de klap");
        }
    }

    @Test
    void an_orphan_of_a_killed_service_is_stopped_and_replaced() throws Exception {
        var orphaned = start();
        write(orphaned, "van de wees");
        var orphan = orphaned.database.pid();
        orphaned.abandon();

        try (var installation = start()) {
            assertThat(read(installation)).isEqualTo("van de wees");
            assertThat(installation.database.pid()).isNotEqualTo(orphan);
            assertThat(ProcessHandle.of(orphan).filter(ProcessHandle::isAlive)).isEmpty();
        }
    }

    @Test
    void a_pid_file_that_names_another_program_does_not_block_a_start() throws Exception {
        leaveData("blijft");
        leavePidFile(ProcessHandle.current().pid());

        try (var installation = start()) {
            assertThat(read(installation)).isEqualTo("blijft");
        }
    }

    @Test
    void a_killed_server_that_nobody_reaps_does_not_block_a_start() throws Exception {
        leaveData("blijft");
        var parent = new ProcessBuilder("sh", "-c", "sleep 0 & echo $!; exec sleep 60").start();
        var zombie = Long.parseLong(parent.inputReader().readLine());
        leavePidFile(zombie);

        try (var installation = start()) {
            assertThat(read(installation)).isEqualTo("blijft");
        } finally {
            parent.destroyForcibly().waitFor(5, SECONDS);
        }
    }

    @Test
    void a_taken_port_is_exchanged_for_a_free_one() throws Exception {
        leaveData("blijft");
        var port = Integer.parseInt(Files.readString(directory.resolve("poort")));

        try (var squatter = new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
                var installation = start()) {
            assertThat(installation.port()).isNotEqualTo(squatter.getLocalPort());
            assertThat(read(installation)).isEqualTo("blijft");
        }
    }

    @Test
    void a_second_service_on_the_same_directory_is_refused_in_words() throws Exception {
        try (var installation = start()) {
            assertThatThrownBy(() -> DataDirectory.open(directory))
                    .isInstanceOf(DatabaseUnavailable.class)
                    .hasMessageContaining("Er draait al een Wederhoor")
                    .hasMessageContaining("Misschien");
            assertThat(installation.port()).isPositive();
        }
    }

    @Test
    void an_interrupted_first_start_leaves_nothing_that_is_taken_for_a_database() throws Exception {
        Files.createDirectories(directory.resolve("databank.nieuw").resolve("base"));
        Files.writeString(directory.resolve("databank.nieuw").resolve("PG_VERSION"), "17\n");

        try (var installation = start()) {
            write(installation, "heel");
            assertThat(read(installation)).isEqualTo("heel");
        }
    }

    @Test
    void lost_secrets_are_named_instead_of_a_failed_password() throws Exception {
        leaveData("onbereikbaar");
        Files.delete(directory.resolve("geheimen"));

        assertThatThrownBy(this::start).isInstanceOf(DatabaseUnavailable.class).hasMessageContaining("geheimen");
    }

    private Installed start() {
        var data = DataDirectory.open(directory);
        try {
            return new Installed(data, EmbeddedDatabase.startForTests(data, Secrets.in(data), BINARIES));
        } catch (RuntimeException e) {
            data.close();
            throw e;
        }
    }

    private void leaveData(String word) throws Exception {
        try (var installation = start()) {
            write(installation, word);
        }
    }

    private void leavePidFile(long pid) throws Exception {
        var text = "%d\n%s\n1767225600\n1\n\n127.0.0.1\n  0 0\nready\n".formatted(pid, directory.resolve("databank"));
        Files.writeString(directory.resolve("databank").resolve("postmaster.pid"), text);
    }

    private static Login superuser(DataDirectory data) {
        return new Login(Cluster.SUPERUSER, Secrets.in(data).get("postgres.beheer"));
    }

    private static Connection connect(DatabaseAccess access) throws SQLException {
        return DatabaseAccess.connect(access.url(), access.owner());
    }

    private static void write(Installed installation, String word) throws SQLException {
        try (var connection = connect(installation.database.access());
                var statement = connection.createStatement()) {
            statement.execute("create table woord (tekst text)");
            statement.execute("insert into woord values ('" + word + "')");
        }
    }

    private static String read(Installed installation) throws SQLException {
        try (var connection = connect(installation.database.access());
                var statement = connection.createStatement();
                var answer = statement.executeQuery("select tekst from woord")) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static String eventuallyRead(Installed installation) throws InterruptedException {
        while (true) {
            try {
                return read(installation);
            } catch (SQLException e) {
                Thread.sleep(50);
            }
        }
    }

    private static String setting(Connection connection, String name) throws SQLException {
        try (var answer = connection.createStatement().executeQuery("show " + name)) {
            answer.next();
            return answer.getString(1);
        }
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private record Installed(DataDirectory data, EmbeddedDatabase database) implements AutoCloseable {

        int port() {
            return Integer.parseInt(database.access().url().replaceAll(".*:(\\d+)/.*", "$1"));
        }

        /** What kill -9 of the service does: the lock goes, the server stays, nobody watches. */
        void abandon() {
            database.abandon();
            data.close();
        }

        @Override
        public void close() {
            database.close();
            data.close();
        }
    }
}
