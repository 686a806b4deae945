package nl.wederhoor.opslag;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Connections for the table of jobs and for listening only: they never name an organisation, so row-level security shows
 * them public rows and that table, which holds nothing of anybody.
 */
@ApplicationScoped
public class Takenbron {
    private final String url;
    private final String gebruiker;
    private final Optional<String> wachtwoord;
    private final String schema;

    Takenbron(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String gebruiker,
            @ConfigProperty(name = "quarkus.datasource.password") Optional<String> wachtwoord,
            @ConfigProperty(name = "quarkus.flyway.schemas") String schema) {
        this.url = url;
        this.gebruiker = gebruiker;
        this.wachtwoord = wachtwoord;
        this.schema = schema;
    }

    /** Every connection is new and commits each statement; closing it ends it. */
    public DataSource bron() {
        var bron = new PGSimpleDataSource();
        bron.setURL(url);
        bron.setUser(gebruiker);
        wachtwoord.ifPresent(bron::setPassword);
        bron.setCurrentSchema(schema);
        bron.setConnectTimeout(5);
        bron.setSocketTimeout(60);
        bron.setLogServerErrorDetail(false);
        return bron;
    }
}
