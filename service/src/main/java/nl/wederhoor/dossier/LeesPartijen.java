package nl.wederhoor.dossier;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import nl.wederhoor.feiten.Feit;
import org.jboss.logging.Logger;

/** The parties and the day of the incident of many dossiers, opened, for matching in memory; it is written nowhere. */
@Singleton
public final class LeesPartijen {
    private static final Logger LOG = Logger.getLogger(LeesPartijen.class);
    private static final int PER_KEER = 1000;
    private static final String VRAAG = "select d.id, d.behandelaar, d.versleuteld, s.versleuteld, p.volgnummer, p.rol,"
            + " p.soort, p.versleuteld from dossier d"
            + " join dossier_sleutel s on s.organisatie = d.organisatie and s.dossier = d.id"
            + " left join dossier_partij p on p.organisatie = d.organisatie and p.dossier = d.id"
            + " where d.organisatie = ? %s order by d.id, p.volgnummer";

    private final Kluis kluis;

    LeesPartijen(Kluis kluis) {
        this.kluis = kluis;
    }

    /** Who has a part in a dossier, and on which day it happened (null when not known). It prints nothing of it. */
    public record Betrokkenen(UUID dossier, String behandelaar, LocalDate incident, List<Partij> partijen) {
        @Override
        public String toString() {
            return "Betrokkenen " + dossier;
        }
    }

    /** All dossiers of the organisation that still have a key, one after another. */
    public void alle(Connection connection, String organisatie, Consumer<Betrokkenen> voor) throws SQLException {
        try (var vraag = connection.prepareStatement(VRAAG.formatted(""))) {
            vraag.setFetchSize(PER_KEER);
            vraag.setString(1, organisatie);
            lees(vraag.executeQuery(), organisatie, voor);
        }
    }

    public void van(Connection connection, String organisatie, Collection<UUID> dossiers, Consumer<Betrokkenen> voor)
            throws SQLException {
        try (var vraag = connection.prepareStatement(VRAAG.formatted("and d.id = any (?)"))) {
            vraag.setString(1, organisatie);
            vraag.setArray(2, connection.createArrayOf("uuid", dossiers.toArray()));
            lees(vraag.executeQuery(), organisatie, voor);
        }
    }

    /** The day that counts: that of the incident as told, else the fact. */
    public static LocalDate dag(Incident incident, LocalDate incidentOp) {
        return incident != null && incident.datum() != null ? incident.datum() : incidentOp;
    }

    /** A dossier that does not open is left out and named by its id: one damaged text must not stop all others. */
    private void lees(ResultSet rij, String organisatie, Consumer<Betrokkenen> voor) throws SQLException {
        Lezing lezing = null;
        while (rij.next()) {
            var id = new Dossierid(organisatie, rij.getObject(1, UUID.class));
            if (lezing == null || !lezing.dossier.equals(id)) {
                geef(lezing, voor);
                lezing = new Lezing(id);
            }
            lezing.neem(rij);
        }
        geef(lezing, voor);
    }

    private static void geef(Lezing lezing, Consumer<Betrokkenen> voor) {
        if (lezing != null && lezing.gelezen != null) {
            voor.accept(lezing.gelezen);
        }
    }

    /** One dossier while its rows come by. */
    private final class Lezing {
        private final Dossierid dossier;
        private Slot slot;
        private Betrokkenen gelezen;
        private boolean dicht;

        Lezing(Dossierid dossier) {
            this.dossier = dossier;
        }

        void neem(ResultSet rij) throws SQLException {
            try {
                if (!dicht) {
                    open(rij);
                }
            } catch (IllegalStateException e) {
                LOG.warnf("Dossier %s does not open, so its names are not compared", dossier.id());
                dicht = true;
                gelezen = null;
            }
        }

        private void open(ResultSet rij) throws SQLException {
            if (gelezen == null) {
                slot = kluis.van(dossier, rij.getBytes(4));
                gelezen = new Betrokkenen(dossier.id(), rij.getString(2), dag(rij, slot), new ArrayList<>());
            }
            if (rij.getObject(5) != null) {
                gelezen.partijen().add(partij(rij, dossier, slot));
            }
        }
    }

    private static LocalDate dag(ResultSet rij, Slot slot) throws SQLException {
        var inhoud = slot.object(rij.getBytes(3), "dossier");
        var feit = inhoud.path("feiten").get(Feit.INCIDENT_OP.sleutel());
        return dag(Inhoud.lees(inhoud.get("incident"), Incident.class), Inhoud.lees(feit, LocalDate.class));
    }

    private static Partij partij(ResultSet rij, Dossierid dossier, Slot slot) throws SQLException {
        var partij = new Partijrij();
        partij.id = Regelid.van(dossier, rij.getInt(5));
        partij.rol = rij.getString(6);
        partij.soort = rij.getString(7);
        partij.versleuteld = rij.getBytes(8);
        return Partijen.partij(partij, slot);
    }
}
