package nl.wederhoor.start;

import java.util.LinkedHashMap;
import java.util.Map;
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

    /** Keys that survive a restart, so that who was signed in stays signed in and drafts and dossiers stay readable. */
    public static Map<String, String> keys(Secrets secrets) {
        return Map.of(
                "wederhoor.sleutel.sessie", secrets.get("sleutel.sessie"),
                "wederhoor.sleutel.concept", secrets.get("sleutel.concept"),
                "wederhoor.sleutel.dossier", secrets.get("sleutel.dossier"));
    }
}
