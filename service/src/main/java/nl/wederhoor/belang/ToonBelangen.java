package nl.wederhoor.belang;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wederhoor.audit.Afloop;
import nl.wederhoor.audit.Doel;
import nl.wederhoor.audit.Handeling;
import nl.wederhoor.audit.Logboek;
import nl.wederhoor.audit.Stuksoort;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.probleem.Weigering;

/** Shows possible conflicts of interest: to the handler that there is one, to the decider which dossiers it is about. */
@Singleton
public class ToonBelangen {
    public static final int PER_PAGINA = 50;

    private final Database database;
    private final Belangenbeslisser beslisser;
    private final Logboek logboek;
    private final Clock klok;

    ToonBelangen(Database database, Belangenbeslisser beslisser, Logboek logboek, Clock klok) {
        this.database = database;
        this.beslisser = beslisser;
        this.logboek = logboek;
        this.klok = klok;
    }

    public record Belangenbladzijde(List<Belang> items, int pagina, int perPagina, long totaal) {}

    /** Of one dossier; 404 when it is not of this organisation. What lapsed is not shown. */
    public List<Belang> van(Medewerker door, UUID dossier) {
        var nu = OffsetDateTime.now(klok);
        boolean beslist = beslisser.mag(door, nu);
        var wie = beslisser.van(door.organisatie(), nu);
        return database.within(door.organisatie(), connection -> {
            eisDossier(connection, door.organisatie(), dossier);
            var belangen = Kandidaten.over(connection, door.organisatie(), dossier).stream()
                    .filter(kandidaat -> !kandidaat.status().equals(Kandidaat.VERVALLEN))
                    .filter(kandidaat -> beslist || kandidaat.dossier().equals(dossier))
                    .map(kandidaat ->
                            beslist ? Belang.voorBeslisser(kandidaat, wie) : Belang.voorBehandelaar(kandidaat, wie))
                    .toList();
            log(door, nu, Stream.concat(Stream.of(dossier), belangen.stream().flatMap(ToonBelangen::dossiers)));
            return belangen;
        });
    }

    /** What waits in the organisation, for who decides (403 for others); pages count from 1. */
    public Belangenbladzijde open(Medewerker door, int pagina) {
        var nu = OffsetDateTime.now(klok);
        eisBeslisser(door, nu);
        var wie = beslisser.van(door.organisatie(), nu);
        return database.within(door.organisatie(), connection -> {
            var items = Kandidaten.open(connection, door.organisatie(), PER_PAGINA, (pagina - 1L) * PER_PAGINA).stream()
                    .map(kandidaat -> Belang.voorBeslisser(kandidaat, wie))
                    .toList();
            log(door, nu, items.stream().flatMap(ToonBelangen::dossiers));
            return new Belangenbladzijde(
                    items, pagina, PER_PAGINA, Kandidaten.aantalOpen(connection, door.organisatie()));
        });
    }

    /** How many wait, for who decides them; for everybody else there is nothing to count. */
    public OptionalLong aantalOpen(Medewerker door) {
        return beslisser.mag(door, OffsetDateTime.now(klok))
                ? OptionalLong.of(database.within(
                        door.organisatie(), connection -> Kandidaten.aantalOpen(connection, door.organisatie())))
                : OptionalLong.empty();
    }

    void eisBeslisser(Medewerker door, OffsetDateTime nu) {
        if (!beslisser.mag(door, nu)) {
            throw Weigering.nietToegestaan("Dit is aan de " + beslisser.van(door.organisatie(), nu) + ".");
        }
    }

    private static void eisDossier(Connection connection, String organisatie, UUID dossier) throws SQLException {
        try (var vraag = connection.prepareStatement("select from dossier where organisatie = ? and id = ?")) {
            vraag.setString(1, organisatie);
            vraag.setObject(2, dossier);
            if (!vraag.executeQuery().next()) {
                throw Weigering.nietGevonden();
            }
        }
    }

    private static Stream<UUID> dossiers(Belang belang) {
        return belang.ander() == null ? Stream.of(belang.dossier()) : Stream.of(belang.dossier(), belang.ander());
    }

    private void log(Medewerker door, OffsetDateTime nu, Stream<UUID> dossiers) {
        logboek.schrijf(new Handeling(
                door.organisatie(),
                nu,
                door.naam(),
                "lezen",
                Stuksoort.BELANGEN,
                dossiers.distinct().map(UUID::toString).toList(),
                Doel.van(door),
                Afloop.GEDAAN));
    }
}
