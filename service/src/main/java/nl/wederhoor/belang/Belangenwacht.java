package nl.wederhoor.belang;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wederhoor.beleid.Regelgrond;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.dossier.DossierGewijzigd;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.partij.Naam;
import nl.wederhoor.regels.Belangenonderzoek;
import nl.wederhoor.regels.Belangenvondst;
import nl.wederhoor.regels.Kant;
import nl.wederhoor.regels.Partijband;
import nl.wederhoor.regels.Voorvalband;

/**
 * Looks for conflicts of interest when a dossier is made and whenever its parties, its handler or the day of its incident
 * change, in the transaction of that change.
 *
 * <p>One dossier of an organisation at a time: of two that are made at once, the second sees the first.
 */
@Singleton
class Belangenwacht {
    private final Database database;
    private final Namenindexen indexen;
    private final Beleidsversies beleid;

    Belangenwacht(Database database, Namenindexen indexen, Beleidsversies beleid) {
        this.database = database;
        this.indexen = indexen;
        this.beleid = beleid;
    }

    void bij(@Observes DossierGewijzigd gewijzigd) {
        var eigen = Gezelschap.van(gewijzigd);
        if (isBekend(indexen.index(gewijzigd.organisatie()), eigen)) {
            return;
        }
        database.within(gewijzigd.organisatie(), connection -> {
            neemBeurt(connection, gewijzigd.organisatie());
            var index = indexen.bijgewerkt(connection, gewijzigd.organisatie(), Set.of(eigen.dossier()));
            if (!isBekend(index, eigen)) {
                stempel(connection, gewijzigd.organisatie(), gewijzigd.dossier());
                Kandidaten.werkBij(
                        connection,
                        gewijzigd.organisatie(),
                        gewijzigd.dossier(),
                        onderzoek(index, eigen, gronden(gewijzigd)),
                        gewijzigd.op());
            }
            return null;
        });
    }

    private static boolean isBekend(Namenindex index, Gezelschap eigen) {
        return index.van(eigen.dossier()).equals(Optional.of(eigen));
    }

    /** Until the end of the transaction. */
    private static void neemBeurt(Connection connection, String organisatie) throws SQLException {
        try (var slot = connection.prepareStatement("select pg_advisory_xact_lock(hashtext('belang'), hashtext(?))")) {
            slot.setString(1, organisatie);
            slot.execute();
        }
    }

    private static void stempel(Connection connection, String organisatie, UUID dossier) throws SQLException {
        try (var opdracht =
                connection.prepareStatement("insert into belangwijziging (organisatie, dossier) values (?, ?)"
                        + " on conflict (organisatie, dossier) do update set stempel = pg_current_xact_id()")) {
            opdracht.setString(1, organisatie);
            opdracht.setObject(2, dossier);
            opdracht.executeUpdate();
        }
    }

    private Collection<Regelgrond> gronden(DossierGewijzigd gewijzigd) {
        return beleid.geldigOp(gewijzigd.organisatie(), gewijzigd.op())
                .map(versie -> versie.beleid().regels().values())
                .orElse(List.of());
    }

    static List<Belangenvondst> onderzoek(Namenindex index, Gezelschap eigen, Collection<Regelgrond> gronden) {
        var banden = new ArrayList<Partijband>();
        var voorvallen = new HashMap<UUID, Voorvalband>();
        var gezocht = new ArrayList<>(eigen.leden());
        gezocht.add(eigen.bemiddelaar());
        for (var lid : gezocht) {
            for (var treffer : index.zoek(eigen, lid)) {
                var ander = treffer.dossier().toString();
                banden.add(new Partijband(ander, treffer.kant(), treffer.andereKant(), treffer.mate()));
                voorvallen.put(treffer.dossier(), Voorvalband.van(ander, eigen.dag(), treffer.dag()));
            }
        }
        banden.addAll(bemiddelaarInEigenZaak(eigen));
        return banden.isEmpty()
                ? List.of()
                : Belangenonderzoek.onderzoek(eigen.dossier().toString(), banden, voorvallen.values(), gronden);
    }

    private static List<Partijband> bemiddelaarInEigenZaak(Gezelschap eigen) {
        var bemiddelaar = eigen.bemiddelaar();
        var naam = Naam.lees(bemiddelaar.soort(), bemiddelaar.naam());
        return eigen.leden().stream()
                .map(lid -> new Partijband(
                        eigen.dossier().toString(),
                        Kant.BEMIDDELAAR,
                        lid.kant(),
                        naam.vergelijk(Naam.lees(lid.soort(), lid.naam()))))
                .toList();
    }
}
