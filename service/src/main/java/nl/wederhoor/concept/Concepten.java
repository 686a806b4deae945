package nl.wederhoor.concept;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import nl.wederhoor.opslag.Database;

/** The drafts of one organisation: one per account, gone 24 hours after the last change. */
@Singleton
public final class Concepten {
    private static final Duration BEWAARTIJD = Duration.ofHours(24);

    private final Database database;
    private final Conceptsleutel sleutel;
    private final Clock klok;

    Concepten(Database database, Conceptsleutel sleutel, Clock klok) {
        this.database = database;
        this.sleutel = sleutel;
        this.klok = klok;
    }

    /** Whose draft it is; the account's name without its organisation. */
    public record Eigenaar(String organisatie, String account) {
        String bindtekst() {
            return "concept\n" + organisatie + "\n" + account;
        }
    }

    public void bewaar(Eigenaar eigenaar, byte[] tekst) {
        var versleuteld = sleutel.versleutel(tekst, eigenaar.bindtekst());
        var nu = OffsetDateTime.now(klok);
        database.within(eigenaar.organisatie(), connection -> {
            ruimOp(connection, nu);
            return schrijf(connection, eigenaar, versleuteld, nu.plus(BEWAARTIJD));
        });
    }

    public Optional<byte[]> lees(Eigenaar eigenaar) {
        var nu = OffsetDateTime.now(klok);
        return database.within(eigenaar.organisatie(), connection -> versleuteld(connection, eigenaar, nu))
                .flatMap(tekst -> sleutel.ontsleutel(tekst, eigenaar.bindtekst()));
    }

    public void wis(Eigenaar eigenaar) {
        database.within(eigenaar.organisatie(), connection -> {
            try (var opdracht =
                    connection.prepareStatement("delete from concept_melding where organisatie = ? and account = ?")) {
                opdracht.setString(1, eigenaar.organisatie());
                opdracht.setString(2, eigenaar.account());
                return opdracht.executeUpdate();
            }
        });
    }

    private static int schrijf(Connection connection, Eigenaar eigenaar, byte[] versleuteld, OffsetDateTime verlooptOp)
            throws SQLException {
        try (var opdracht = connection.prepareStatement(
                "insert into concept_melding (organisatie, account, versleuteld, verloopt_op) values (?, ?, ?, ?)"
                        + " on conflict (organisatie, account) do update"
                        + " set versleuteld = excluded.versleuteld, verloopt_op = excluded.verloopt_op")) {
            opdracht.setString(1, eigenaar.organisatie());
            opdracht.setString(2, eigenaar.account());
            opdracht.setBytes(3, versleuteld);
            opdracht.setObject(4, verlooptOp);
            return opdracht.executeUpdate();
        }
    }

    private static Optional<byte[]> versleuteld(Connection connection, Eigenaar eigenaar, OffsetDateTime nu)
            throws SQLException {
        try (var vraag = connection.prepareStatement("select versleuteld from concept_melding"
                + " where organisatie = ? and account = ? and verloopt_op > ?")) {
            vraag.setString(1, eigenaar.organisatie());
            vraag.setString(2, eigenaar.account());
            vraag.setObject(3, nu);
            try (var rij = vraag.executeQuery()) {
                return rij.next() ? Optional.of(rij.getBytes(1)) : Optional.empty();
            }
        }
    }

    private static void ruimOp(Connection connection, OffsetDateTime nu) throws SQLException {
        try (var opdracht = connection.prepareStatement("delete from concept_melding where verloopt_op <= ?")) {
            opdracht.setObject(1, nu);
            opdracht.executeUpdate();
        }
    }
}
