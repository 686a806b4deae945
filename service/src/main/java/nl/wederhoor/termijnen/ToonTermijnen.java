package nl.wederhoor.termijnen;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wederhoor.audit.Afloop;
import nl.wederhoor.audit.Doel;
import nl.wederhoor.audit.Handeling;
import nl.wederhoor.audit.Logboek;
import nl.wederhoor.audit.Stuksoort;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.probleem.Weigering;
import nl.wederhoor.regels.Tijdzone;

/** Shows terms: those of one dossier with their history, and what is open in the organisation. */
@Singleton
public class ToonTermijnen {
    public static final int PER_PAGINA = 50;

    private final Database database;
    private final Logboek logboek;
    private final Clock klok;
    private final Termijnopslag opslag;
    private final Gebeurtenissen gebeurtenissen;

    ToonTermijnen(Database database, Termijnopslag opslag, Gebeurtenissen gebeurtenissen, Logboek logboek, Clock klok) {
        this.database = database;
        this.logboek = logboek;
        this.klok = klok;
        this.opslag = opslag;
        this.gebeurtenissen = gebeurtenissen;
    }

    public record Termijnbladzijde(List<Termijnbeeld> items, int pagina, int perPagina, long totaal) {}

    /** All terms of a dossier, by last day, those that ended among them; 404 when it is not of this organisation. */
    public List<Termijnbeeld> van(Medewerker door, UUID dossier) {
        var nu = OffsetDateTime.now(klok);
        return metWeigering(door, nu, "lezen", List.of(dossier.toString()), connection -> {
            var nummer = nummer(connection, door.organisatie(), dossier);
            var historie = gebeurtenissen.van(connection, door.organisatie(), dossier);
            var beelden = opslag.van(connection, door.organisatie(), dossier).stream()
                    .map(rij -> Termijnbeeld.van(rij, nummer, dag(nu), historie.getOrDefault(rij.id(), List.of())))
                    .sorted(Comparator.comparing(Termijnbeeld::uiterlijk))
                    .toList();
            log(door, nu, "lezen", List.of(dossier.toString()), Afloop.GEDAAN);
            return beelden;
        });
    }

    /**
     * What runs or stands still in the organisation, earliest last day first; pages count from 1. Who reads dossiers reads
     * them all, and chooses whose by the filter.
     */
    public Termijnbladzijde open(Medewerker door, Termijnfilter filter, int pagina) {
        var nu = OffsetDateTime.now(klok);
        return database.within(door.organisatie(), connection -> {
            var vraag = new Termijnvraag(opslag, door.organisatie(), filter, dag(nu));
            vraag.openMaanden(connection);
            var items = vraag.bladzijde(connection, PER_PAGINA, (pagina - 1L) * PER_PAGINA);
            long totaal = vraag.aantal(connection);
            log(
                    door,
                    nu,
                    "lijst",
                    items.stream()
                            .map(item -> item.dossier().toString())
                            .distinct()
                            .toList(),
                    Afloop.GEDAAN);
            return new Termijnbladzijde(items, pagina, PER_PAGINA, totaal);
        });
    }

    /** How many open terms end on each day, for a calendar; which ones is not said, so nothing is logged. */
    public Map<LocalDate, Integer> perDag(Medewerker door, Termijnfilter filter) {
        var vraag = new Termijnvraag(opslag, door.organisatie(), filter, dag(OffsetDateTime.now(klok)));
        return database.within(door.organisatie(), vraag::perDag);
    }

    private static LocalDate dag(OffsetDateTime nu) {
        return nu.atZoneSameInstant(Tijdzone.NEDERLAND).toLocalDate();
    }

    private static String nummer(Connection connection, String organisatie, UUID dossier) throws SQLException {
        try (var vraag = connection.prepareStatement("select nummer from dossier where organisatie = ? and id = ?")) {
            vraag.setString(1, organisatie);
            vraag.setObject(2, dossier);
            try (var rij = vraag.executeQuery()) {
                if (!rij.next()) {
                    throw Weigering.nietGevonden();
                }
                return rij.getString(1);
            }
        }
    }

    /** A refusal undoes its transaction, so it is logged in one of its own. */
    private <T> T metWeigering(
            Medewerker door, OffsetDateTime nu, String handeling, List<String> dossiers, Database.Work<T> werk) {
        try {
            return database.within(door.organisatie(), werk);
        } catch (Weigering weigering) {
            database.within(door.organisatie(), connection -> log(door, nu, handeling, dossiers, Afloop.GEWEIGERD));
            throw weigering;
        }
    }

    private Void log(Medewerker door, OffsetDateTime nu, String handeling, List<String> dossiers, Afloop afloop) {
        logboek.schrijf(new Handeling(
                door.organisatie(), nu, door.naam(), handeling, Stuksoort.TERMIJN, dossiers, Doel.van(door), afloop));
        return null;
    }
}
