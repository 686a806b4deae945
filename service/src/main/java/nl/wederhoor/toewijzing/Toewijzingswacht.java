package nl.wederhoor.toewijzing;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wederhoor.behandelaar.Verklaringen;
import nl.wederhoor.dossier.DossierGewijzigd;
import nl.wederhoor.dossier.Regelsoort;
import nl.wederhoor.opslag.Database;

/**
 * Who opens or reopens a dossier has it, also who may not keep it: has a tie with a party, or the other side of the incident.
 * Such a dossier stands on the list of who assigns until somebody else has it. Why it stands there is kept nowhere.
 */
@Singleton
class Toewijzingswacht {
    private static final int NA_DE_BELANGEN = 3_000;
    private static final Set<Regelsoort> KOMT_BIJ_IEMAND =
            Set.of(Regelsoort.MELDING, Regelsoort.PARTIJ, Regelsoort.HEROPENING, Regelsoort.TOEWIJZING);
    private static final String ANDERE_KANT =
            "select exists (select from dossier where organisatie = ? and behandelaar = ? and id = any (?))";

    private final Database database;
    private final Verklaringen verklaringen;

    Toewijzingswacht(Database database, Verklaringen verklaringen) {
        this.database = database;
        this.verklaringen = verklaringen;
    }

    void bij(@Observes @Priority(NA_DE_BELANGEN) DossierGewijzigd gewijzigd) {
        if (KOMT_BIJ_IEMAND.contains(gewijzigd.daad())) {
            database.within(gewijzigd.organisatie(), connection -> {
                boolean weg = heeftAndereKant(connection, gewijzigd) || heeftBand(connection, gewijzigd);
                return zet(connection, gewijzigd.organisatie(), gewijzigd.dossier(), weg);
            });
        }
    }

    private static boolean heeftAndereKant(Connection connection, DossierGewijzigd gewijzigd) throws SQLException {
        var tegenover = Bureaustand.tegenover(connection, gewijzigd.organisatie(), gewijzigd.dossier());
        if (tegenover.isEmpty()) {
            return false;
        }
        try (var vraag = connection.prepareStatement(ANDERE_KANT)) {
            vraag.setString(1, gewijzigd.organisatie());
            vraag.setString(2, gewijzigd.behandelaar());
            vraag.setArray(3, connection.createArrayOf("uuid", tegenover.toArray()));
            var rij = vraag.executeQuery();
            rij.next();
            return rij.getBoolean(1);
        }
    }

    private boolean heeftBand(Connection connection, DossierGewijzigd gewijzigd) throws SQLException {
        if (gewijzigd.partijen().stream().noneMatch(Bandzoeker::heeftNaam)) {
            return false;
        }
        var wie = gewijzigd.behandelaar();
        var banden = verklaringen.banden(connection, gewijzigd.door(), List.of(wie));
        var relaties = banden.van().getOrDefault(wie, List.of());
        return banden.onleesbaar().contains(wie)
                || !Bandzoeker.tekens(wie, relaties, gewijzigd.partijen()).isEmpty();
    }

    private static int zet(Connection connection, String organisatie, UUID dossier, boolean opDeLijst)
            throws SQLException {
        try (var opdracht = connection.prepareStatement(
                opDeLijst
                        ? "insert into toe_te_wijzen (organisatie, dossier) values (?, ?) on conflict do nothing"
                        : "delete from toe_te_wijzen where organisatie = ? and dossier = ?")) {
            opdracht.setString(1, organisatie);
            opdracht.setObject(2, dossier);
            return opdracht.executeUpdate();
        }
    }
}
