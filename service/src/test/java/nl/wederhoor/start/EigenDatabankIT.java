package nl.wederhoor.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import nl.wederhoor.opslag.ingebed.DataDirectory;
import nl.wederhoor.opslag.ingebed.EmbeddedDatabase;
import nl.wederhoor.opslag.ingebed.ExternalDatabase;
import nl.wederhoor.opslag.ingebed.Secrets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A PostgreSQL that somebody else runs: WEDERHOOR_DB_URL takes the place of the one of our own. */
@Timeout(600)
class EigenDatabankIT {
    @TempDir
    Path elsewhere;

    @TempDir
    Path data;

    private DataDirectory directory;
    private Secrets secrets;
    private EmbeddedDatabase server;

    @BeforeEach
    void a_server_that_is_not_ours() {
        directory = DataDirectory.open(elsewhere);
        secrets = Secrets.in(directory);
        server = EmbeddedDatabase.startForTests(
                directory, secrets, Path.of("target", "postgres").toAbsolutePath());
    }

    @AfterEach
    void stop_it() {
        server.close();
        directory.close();
    }

    @Test
    void an_owner_who_may_make_roles_is_enough() throws Exception {
        var url = server.access().url().replace("jdbc:", "");

        var settings = settings(url, "postgres", secrets.get("postgres.beheer"));
        var first = ExternalDatabase.reach(settings);
        var second = ExternalDatabase.reach(settings);

        assertThat(second).isEqualTo(first);
        assertThat(second.application().name()).isEqualTo("wederhoor_app");
        try (var service = RunningService.start(data, settings)) {
            service.awaitReady();
            assertThat(data.resolve("databank")).doesNotExist();
        }
    }

    @Test
    void an_owner_without_that_right_works_with_an_application_role_that_was_made_before() throws Exception {
        var access = server.access();
        var settings = new java.util.HashMap<>(
                settings(access.url(), access.owner().name(), access.owner().password()));
        settings.put("WEDERHOOR_DB_APP_USER", access.application().name());
        settings.put("WEDERHOOR_DB_APP_PASSWORD", access.application().password());

        try (var service = RunningService.start(data, settings)) {
            service.awaitReady();
            assertThat(service.isReady()).isTrue();
        }
    }

    @Test
    void an_application_role_that_row_security_does_not_bind_is_refused() throws Exception {
        var access = server.access();
        var settings = new java.util.HashMap<>(
                settings(access.url(), access.owner().name(), access.owner().password()));
        for (var role : Map.of(
                        "postgres",
                        secrets.get("postgres.beheer"),
                        access.owner().name(),
                        access.owner().password())
                .entrySet()) {
            settings.put("WEDERHOOR_DB_APP_USER", role.getKey());
            settings.put("WEDERHOOR_DB_APP_PASSWORD", role.getValue());

            try (var service = RunningService.start(data, settings)) {
                assertThat(service.exitCode()).isEqualTo(1);
                assertThat(service.output()).contains("kan niet starten", "mag te veel");
            }
        }
    }

    @Test
    void a_wrong_address_or_password_is_told_without_the_password() throws Exception {
        try (var service = RunningService.start(data, settings(server.access().url(), "postgres", "geraden-geheim"))) {
            assertThat(service.exitCode()).isEqualTo(1);
            assertThat(service.output()).contains("WEDERHOOR_DB_URL").doesNotContain("geraden-geheim");
        }
        try (var service = RunningService.start(
                data, Map.of("WEDERHOOR_DB_URL", server.access().url()))) {
            assertThat(service.exitCode()).isEqualTo(1);
            assertThat(service.output()).contains("WEDERHOOR_DB_USER ontbreekt");
        }
    }

    private static Map<String, String> settings(String url, String user, String password) {
        return Map.of("WEDERHOOR_DB_URL", url, "WEDERHOOR_DB_USER", user, "WEDERHOOR_DB_PASSWORD", password);
    }
}
