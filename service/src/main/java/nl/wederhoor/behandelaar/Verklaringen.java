package nl.wederhoor.behandelaar;

import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wederhoor.audit.Afloop;
import nl.wederhoor.audit.Doel;
import nl.wederhoor.audit.Handeling;
import nl.wederhoor.audit.Logboek;
import nl.wederhoor.audit.Stuksoort;
import nl.wederhoor.behandelaar.Zelfverklaring.Relatie;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.versleuteling.Sleutel;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * What handlers declared themselves, encrypted and bound to who declared it. The one who declared it reads it; the planner
 * compares with it and shows it to nobody.
 */
@Singleton
public final class Verklaringen {
    private static final String ALS = "als";
    private static final String RELATIES = "relaties";

    private final Database database;
    private final Logboek logboek;
    private final Clock klok;
    private final Sleutel sleutel;

    Verklaringen(
            Database database,
            Logboek logboek,
            Clock klok,
            @ConfigProperty(name = "wederhoor.sleutel.verklaring") String geheim) {
        this.database = database;
        this.logboek = logboek;
        this.klok = klok;
        this.sleutel = Sleutel.vanGeheim(geheim);
    }

    public Zelfverklaring eigen(Medewerker wie) {
        return database.within(wie.organisatie(), connection -> {
            log(wie, "verklaring lezen", Stream.of(wie.naam()));
            var als = lees(connection, wie.organisatie(), ALS).get(wie.naam());
            var relaties = lees(connection, wie.organisatie(), RELATIES).get(wie.naam());
            return new Zelfverklaring(
                    als == null ? null : als.beschikbaarAls(), relaties == null ? List.of() : relaties.relaties());
        });
    }

    /** An empty declaration leaves nothing behind. */
    public Zelfverklaring verklaar(Medewerker wie, Zelfverklaring nieuw) {
        return database.within(wie.organisatie(), connection -> {
            log(wie, "verklaring wijzigen", Stream.of(wie.naam()));
            wis(connection, wie.organisatie(), wie.naam());
            if (nieuw.beschikbaarAls() != null) {
                bewaar(connection, wie, ALS, new Zelfverklaring(nieuw.beschikbaarAls(), List.of()));
            }
            if (!nieuw.relaties().isEmpty()) {
                bewaar(connection, wie, RELATIES, new Zelfverklaring(null, nieuw.relaties()));
            }
            return nieuw;
        });
    }

    /** For the planner only, which passes on no more than who is not available: relations per account. */
    public Map<String, List<Relatie>> relaties(Connection connection, String organisatie) throws SQLException {
        var relaties = new HashMap<String, List<Relatie>>();
        lees(connection, organisatie, RELATIES).forEach((wie, deel) -> relaties.put(wie, deel.relaties()));
        return relaties;
    }

    /** For the planner only, and only where a granted wish asks for it: who declared to be available as what. */
    public Map<String, String> beschikbaar(Connection connection, String organisatie) throws SQLException {
        var beschikbaar = new HashMap<String, String>();
        lees(connection, organisatie, ALS).forEach((wie, deel) -> beschikbaar.put(wie, deel.beschikbaarAls()));
        return beschikbaar;
    }

    /** Tells the log which declarations were compared with a granted wish, and for whom. */
    public void meldRaadpleging(Medewerker door, List<String> accounts) {
        if (!accounts.isEmpty()) {
            log(door, "verklaring raadplegen", accounts.stream());
        }
    }

    /** One part of the declarations: the other stays closed. */
    private Map<String, Zelfverklaring> lees(Connection connection, String organisatie, String deel)
            throws SQLException {
        try (var vraag = connection.prepareStatement(
                "select account, versleuteld from behandelaar_verklaring where organisatie = ? and deel = ?")) {
            vraag.setString(1, organisatie);
            vraag.setString(2, deel);
            var rij = vraag.executeQuery();
            var alle = new HashMap<String, Zelfverklaring>();
            while (rij.next()) {
                var account = rij.getString(1);
                var json = sleutel.ontsleutel(rij.getBytes(2), plaats(organisatie, account, deel))
                        .orElseThrow(() -> new IllegalStateException("a declaration was changed or moved"));
                alle.put(account, Gegevensvorm.lees(new String(json, StandardCharsets.UTF_8), Zelfverklaring.class));
            }
            return alle;
        }
    }

    private void bewaar(Connection connection, Medewerker wie, String deel, Zelfverklaring nieuw) throws SQLException {
        try (var opdracht = connection.prepareStatement("insert into behandelaar_verklaring (organisatie, account,"
                + " deel, versleuteld) values (?, ?, ?, ?)")) {
            opdracht.setString(1, wie.organisatie());
            opdracht.setString(2, wie.naam());
            opdracht.setString(3, deel);
            opdracht.setBytes(
                    4,
                    sleutel.versleutel(
                            Gegevensvorm.schrijf(nieuw).getBytes(StandardCharsets.UTF_8),
                            plaats(wie.organisatie(), wie.naam(), deel)));
            opdracht.executeUpdate();
        }
    }

    /** For who handles no cases any more. */
    public static void wis(Connection connection, String organisatie, String account) throws SQLException {
        try (var opdracht = connection.prepareStatement(
                "delete from behandelaar_verklaring where organisatie = ? and account = ?")) {
            opdracht.setString(1, organisatie);
            opdracht.setString(2, account);
            opdracht.executeUpdate();
        }
    }

    private static String plaats(String organisatie, String account, String deel) {
        return "verklaring\n" + organisatie + "\n" + account + "\n" + deel;
    }

    private void log(Medewerker door, String handeling, Stream<String> accounts) {
        logboek.schrijf(new Handeling(
                door.organisatie(),
                OffsetDateTime.now(klok),
                door.naam(),
                handeling,
                Stuksoort.ACCOUNT,
                accounts.toList(),
                Doel.van(door),
                Afloop.GEDAAN));
    }
}
