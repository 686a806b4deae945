package nl.wederhoor.termijnen;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.wederhoor.advies.Termijnsoort;
import nl.wederhoor.audit.Afloop;
import nl.wederhoor.audit.Doel;
import nl.wederhoor.audit.Handeling;
import nl.wederhoor.audit.Logboek;
import nl.wederhoor.audit.Stuksoort;
import nl.wederhoor.dossier.LegPuntenVoor;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.probleem.Weigering;
import nl.wederhoor.regels.Tijdzone;

/**
 * Brings up what a passed term brings up (RADAR-6.3d, DMG-7.3d, DMG-8.1e, DMG-8.1f, DMG-5.4.6c): the decider is asked the
 * day after, whether or not somebody opens the dossier.
 *
 * <p>What was looked at is remembered here only: after a start every such dossier is looked at once more, which changes
 * nothing.
 */
@Singleton
class Puntenwacht {
    /** Terms whose passing submits a point. */
    private static final String[] SOORTEN = {
        Termijnsoort.REACTIE_CLIENT.label(),
        Termijnsoort.REACTIE_NA_RAPPEL.label(),
        Termijnsoort.TWEEDE_TERMIJN_STUKKEN.label()
    };

    private static final String VOORBIJ = "select t.id, t.dossier, t.uiterlijk from termijn t join dossier d"
            + " on d.organisatie = t.organisatie and d.id = t.dossier and d.status = 'open'"
            + " where t.organisatie = ? and t.stand = 'loopt' and t.uiterlijk < ? and t.soort = any (?)"
            + " order by t.uiterlijk, t.id";

    private final Database database;
    private final LegPuntenVoor legVoor;
    private final Logboek logboek;
    private final Clock klok;
    private final Set<Voorbij> gezien = ConcurrentHashMap.newKeySet();

    Puntenwacht(Database database, LegPuntenVoor legVoor, Logboek logboek, Clock klok) {
        this.database = database;
        this.legVoor = legVoor;
        this.logboek = logboek;
        this.klok = klok;
    }

    private record Voorbij(UUID termijn, UUID dossier, LocalDate uiterlijk) {}

    void kijk(String organisatie) {
        var nu = OffsetDateTime.now(klok);
        var vandaag = nu.atZoneSameInstant(Tijdzone.NEDERLAND).toLocalDate();
        var nieuw =
                new ArrayList<>(database.within(organisatie, connection -> voorbij(connection, organisatie, vandaag)));
        nieuw.removeIf(gezien::contains);
        var dossiers = nieuw.stream().map(Voorbij::dossier).distinct().toList();
        dossiers.forEach(dossier -> legVoor(organisatie, dossier, nu));
        gezien.addAll(nieuw);
    }

    private void legVoor(String organisatie, UUID dossier, OffsetDateTime nu) {
        try {
            legVoor.leg(organisatie, dossier, Waarschuwer.SYSTEEM);
        } catch (Weigering weg) {
            return; // gone since it was found
        }
        database.within(organisatie, connection -> {
            logboek.schrijf(new Handeling(
                    organisatie,
                    nu,
                    Waarschuwer.SYSTEEM,
                    "voorleggen",
                    Stuksoort.DOSSIER,
                    List.of(dossier.toString()),
                    Doel.TAAK,
                    Afloop.GEDAAN));
            return dossier;
        });
    }

    private static List<Voorbij> voorbij(Connection connection, String organisatie, LocalDate vandaag)
            throws SQLException {
        try (var vraag = connection.prepareStatement(VOORBIJ)) {
            vraag.setString(1, organisatie);
            vraag.setObject(2, vandaag);
            vraag.setArray(3, connection.createArrayOf("text", SOORTEN));
            List<Voorbij> voorbij = new ArrayList<>();
            try (var rij = vraag.executeQuery()) {
                while (rij.next()) {
                    voorbij.add(new Voorbij(
                            rij.getObject("id", UUID.class),
                            rij.getObject("dossier", UUID.class),
                            rij.getObject("uiterlijk", LocalDate.class)));
                }
            }
            return voorbij;
        }
    }
}
