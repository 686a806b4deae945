package nl.wederhoor.toewijzing;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wederhoor.behandelaar.VerklaringGewijzigd;
import nl.wederhoor.behandelaar.Verklaringen;
import nl.wederhoor.behandelaar.Verklaringen.Banden;
import nl.wederhoor.dossier.DossierGewijzigd;
import nl.wederhoor.dossier.LeesPartijen;
import nl.wederhoor.dossier.Partij;
import nl.wederhoor.dossier.Regelsoort;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.opslag.Database;

/**
 * Who opens or reopens a dossier has it, also who may not keep it: has a tie with a party, or the other side of the incident.
 * Such a dossier stands on the list of who assigns until somebody else has it or the tie is gone. Why it stands there is kept
 * nowhere. Who declares a tie, or takes one back, has the own open dossiers looked at again in the same transaction.
 */
@Singleton
class Toewijzingswacht {
    private static final int NA_DE_BELANGEN = 3_000;
    private static final Set<Regelsoort> KOMT_BIJ_IEMAND =
            Set.of(Regelsoort.MELDING, Regelsoort.PARTIJ, Regelsoort.HEROPENING, Regelsoort.TOEWIJZING);
    private static final String ANDERE_KANT =
            "select exists (select from dossier where organisatie = ? and behandelaar = ? and id = any (?))";
    private static final String EIGEN =
            "select id from dossier where organisatie = ? and behandelaar = ? and status = 'open' order by id for update";

    private final Database database;
    private final Verklaringen verklaringen;
    private final LeesPartijen leesPartijen;

    Toewijzingswacht(Database database, Verklaringen verklaringen, LeesPartijen leesPartijen) {
        this.database = database;
        this.verklaringen = verklaringen;
        this.leesPartijen = leesPartijen;
    }

    void bij(@Observes @Priority(NA_DE_BELANGEN) DossierGewijzigd gewijzigd) {
        if (KOMT_BIJ_IEMAND.contains(gewijzigd.daad())) {
            database.within(gewijzigd.organisatie(), connection -> {
                var zaak = new Zaak(gewijzigd.organisatie(), gewijzigd.dossier(), gewijzigd.partijen());
                boolean weg = heeftAndereKant(connection, zaak, gewijzigd.behandelaar())
                        || heeftNaam(zaak)
                                && heeftBand(
                                        banden(connection, gewijzigd.door(), gewijzigd.behandelaar()),
                                        zaak,
                                        gewijzigd.behandelaar());
                return zet(connection, zaak, weg);
            });
        }
    }

    void bij(@Observes VerklaringGewijzigd gewijzigd) {
        var wie = gewijzigd.wie();
        database.within(wie.organisatie(), connection -> {
            var banden = banden(connection, wie, wie.naam());
            var zaken = new ArrayList<Zaak>();
            leesPartijen.van(
                    connection,
                    wie.organisatie(),
                    eigen(connection, wie),
                    betrokkenen ->
                            zaken.add(new Zaak(wie.organisatie(), betrokkenen.dossier(), betrokkenen.partijen())));
            for (var zaak : zaken) {
                boolean weg = heeftAndereKant(connection, zaak, wie.naam()) || heeftBand(banden, zaak, wie.naam());
                zet(connection, zaak, weg);
            }
            return null;
        });
    }

    /** A dossier as far as it matters who has it. */
    private record Zaak(String organisatie, UUID dossier, List<Partij> partijen) {
        @Override
        public String toString() {
            return "Zaak " + dossier;
        }
    }

    private static List<UUID> eigen(Connection connection, Medewerker wie) throws SQLException {
        try (var vraag = connection.prepareStatement(EIGEN)) {
            vraag.setString(1, wie.organisatie());
            vraag.setString(2, wie.naam());
            var rij = vraag.executeQuery();
            var eigen = new ArrayList<UUID>();
            while (rij.next()) {
                eigen.add(rij.getObject(1, UUID.class));
            }
            return eigen;
        }
    }

    private static boolean heeftAndereKant(Connection connection, Zaak zaak, String behandelaar) throws SQLException {
        var tegenover = Bureaustand.tegenover(connection, zaak.organisatie(), zaak.dossier());
        if (tegenover.isEmpty()) {
            return false;
        }
        try (var vraag = connection.prepareStatement(ANDERE_KANT)) {
            vraag.setString(1, zaak.organisatie());
            vraag.setString(2, behandelaar);
            vraag.setArray(3, connection.createArrayOf("uuid", tegenover.toArray()));
            var rij = vraag.executeQuery();
            rij.next();
            return rij.getBoolean(1);
        }
    }

    private Banden banden(Connection connection, Medewerker door, String wie) throws SQLException {
        return verklaringen.banden(connection, door, List.of(wie));
    }

    private static boolean heeftNaam(Zaak zaak) {
        return zaak.partijen().stream().anyMatch(Bandzoeker::heeftNaam);
    }

    private static boolean heeftBand(Banden banden, Zaak zaak, String wie) {
        return heeftNaam(zaak)
                && (banden.onleesbaar().contains(wie)
                        || !Bandzoeker.tekens(wie, banden.van().getOrDefault(wie, List.of()), zaak.partijen())
                                .isEmpty());
    }

    private static int zet(Connection connection, Zaak zaak, boolean opDeLijst) throws SQLException {
        try (var opdracht = connection.prepareStatement(
                opDeLijst
                        ? "insert into toe_te_wijzen (organisatie, dossier) values (?, ?) on conflict do nothing"
                        : "delete from toe_te_wijzen where organisatie = ? and dossier = ?")) {
            opdracht.setString(1, zaak.organisatie());
            opdracht.setObject(2, zaak.dossier());
            return opdracht.executeUpdate();
        }
    }
}
