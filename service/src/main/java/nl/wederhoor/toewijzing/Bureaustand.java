package nl.wederhoor.toewijzing;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.FeitenLezer;
import nl.wederhoor.feiten.Json;
import nl.wederhoor.planner.momentopname.Zaak;

/**
 * What everybody carries now, from what stands in plain: nothing of another dossier is opened to place one.
 *
 * <p>All dossiers of one handler are one bundle: they stay where they are, and only their load counts.
 */
final class Bureaustand {
    private static final String OPEN = "select id, behandelaar, feiten::text, aangemaakt_op, status from dossier"
            + " where organisatie = ? and id <> ? and (status = 'open' or id = any(?)) order by nummer";
    private static final String TEGENOVER = "select case when dossier = ? then ander else dossier end"
            + " from belangkandidaat where organisatie = ? and ? in (dossier, ander) and dossier <> ander"
            + " and soort = 'zelfde voorval'"
            + " and (status = 'open' or status = 'bevestigd' and oordeel = 'zelfde voorval')";
    private static final int NIEUW_BINNEN_DAGEN = 7;

    private Bureaustand() {}

    /** @param tegenover dossiers that count although they may be closed: who had the other side stays apart */
    static List<Zaak> andere(
            Connection connection, String organisatie, UUID dossier, List<UUID> tegenover, OffsetDateTime nu)
            throws SQLException {
        try (var vraag = connection.prepareStatement(OPEN)) {
            vraag.setString(1, organisatie);
            vraag.setObject(2, dossier);
            vraag.setArray(3, connection.createArrayOf("uuid", tegenover.toArray()));
            var rij = vraag.executeQuery();
            var zaken = new ArrayList<Zaak>();
            while (rij.next()) {
                zaken.add(zaak(rij, nu));
            }
            return zaken;
        }
    }

    private static Zaak zaak(ResultSet rij, OffsetDateTime nu) throws SQLException {
        var behandelaar = rij.getString(2);
        var feiten = feiten(rij.getString(3));
        boolean open = rij.getString(5).equals("open");
        boolean nieuw =
                open && rij.getObject(4, OffsetDateTime.class).isAfter(nu.minus(NIEUW_BINNEN_DAGEN, ChronoUnit.DAYS));
        return Zaak.van(rij.getObject(1, UUID.class).toString(), 0)
                .met(open ? Zaaklast.last(feiten) : new Zaak.Last(0, Map.of(), 0, 1))
                .met(new Zaak.Haast(Zaaklast.urgentie(feiten), 1, null))
                .met(new Zaak.Stand(nieuw ? null : behandelaar, Zaaklast.fase(feiten), 0))
                .metBundel(behandelaar);
    }

    /**
     * Dossiers that may be about the same incident from the other side, unless the decider said that they are not: until
     * somebody judged it, they stay apart.
     */
    static List<UUID> tegenover(Connection connection, String organisatie, UUID dossier) throws SQLException {
        try (var vraag = connection.prepareStatement(TEGENOVER)) {
            vraag.setObject(1, dossier);
            vraag.setString(2, organisatie);
            vraag.setObject(3, dossier);
            var rij = vraag.executeQuery();
            var andere = new ArrayList<UUID>();
            while (rij.next()) {
                andere.add(rij.getObject(1, UUID.class));
            }
            return andere;
        }
    }

    private static Feiten feiten(String json) {
        try {
            return FeitenLezer.lees(Json.mapper().readTree(json), "feiten");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the facts of a dossier cannot be read");
        }
    }
}
