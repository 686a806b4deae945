package nl.wederhoor.start;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import nl.wederhoor.opslag.ingebed.DatabaseAccess;
import nl.wederhoor.opslag.ingebed.Secrets;

/** The settings of the application that are known only once the database runs and the secrets are read. */
public final class Settings {
    private Settings() {}

    public static Map<String, String> from(DatabaseAccess access) {
        var settings = new LinkedHashMap<String, String>();
        settings.put("quarkus.datasource.jdbc.url", access.url());
        settings.put("quarkus.datasource.username", access.application().name());
        settings.put("quarkus.datasource.password", access.application().password());
        settings.put("quarkus.flyway.jdbc-url", access.url());
        settings.put("quarkus.flyway.username", access.owner().name());
        settings.put("quarkus.flyway.password", access.owner().password());
        settings.put("quarkus.flyway.placeholders.app", access.application().name());
        return settings;
    }

    /** Keys that survive a restart: sessions go on, drafts and dossiers stay readable, the log can be checked. */
    public static Map<String, String> keys(Secrets secrets) {
        return keys(secrets::get);
    }

    /** Those of a command, which takes no requests, signs nobody in and reads nothing that is encrypted. */
    static Map<String, String> forCommand() {
        var settings = new LinkedHashMap<>(keys(name -> Secrets.random()));
        settings.put("wederhoor.opdracht", "true");
        settings.put("quarkus.http.host-enabled", "false");
        return settings;
    }

    private static Map<String, String> keys(UnaryOperator<String> secret) {
        return Map.of(
                "wederhoor.sleutel.sessie", secret.apply("sleutel.sessie"),
                "wederhoor.sleutel.concept", secret.apply("sleutel.concept"),
                "wederhoor.sleutel.dossier", secret.apply("sleutel.dossier"),
                "wederhoor.sleutel.audit", secret.apply("sleutel.audit"),
                "wederhoor.sleutel.verklaring", secret.apply("sleutel.verklaring"));
    }

    /** Where the service keeps what must not be in the database. */
    public static Map<String, String> places(Path root) {
        return Map.of("wederhoor.audit.map", root.resolve("audit").toString());
    }
}
