package nl.wederhoor.termijnen;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wederhoor.dossier.Dossierbeeld;
import nl.wederhoor.dossier.LegTermijnVast;
import nl.wederhoor.dossier.Versie;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.probleem.Weigering;
import nl.wederhoor.regels.Tijdzone;
import nl.wederhoor.termijn.TermijnGeweigerd;

/** What somebody does with one term: looked up, changed, written with its history and the reason, in one transaction. */
@Singleton
final class Termijnbewerking {
    private final Database database;
    private final LegTermijnVast legVast;
    private final Termijnopslag opslag;
    private final Gebeurtenissen gebeurtenissen;

    Termijnbewerking(Database database, LegTermijnVast legVast, Termijnopslag opslag, Gebeurtenissen gebeurtenissen) {
        this.database = database;
        this.legVast = legVast;
        this.opslag = opslag;
        this.gebeurtenissen = gebeurtenissen;
    }

    /** Where a term is, the version of its dossier that was read, and why it is changed. */
    record Opdracht(Medewerker door, UUID dossier, UUID termijn, Versie versie, String reden) {}

    /** Today, and who handles the dossier. */
    record Nu(OffsetDateTime op, String behandelaar) {
        LocalDate vandaag() {
            return op.atZoneSameInstant(Tijdzone.NEDERLAND).toLocalDate();
        }

        /** The day given, or today; 400 for a day to come. */
        LocalDate dag(LocalDate op) {
            if (op != null && op.isAfter(vandaag())) {
                throw Weigering.ongeldig("op", "Kies een dag die is geweest, of vandaag.");
            }
            return op == null ? vandaag() : op;
        }
    }

    @FunctionalInterface
    interface Werk {
        /** The row as it becomes; throws TermijnGeweigerd when that cannot be. */
        Termijnrij doe(Connection connection, Termijnrij rij, Nu nu) throws SQLException;
    }

    @FunctionalInterface
    interface Begin {
        Termijnrij maak(Nu nu);
    }

    /** Throws 404 when the dossier has no such term, 409 with provisions when it cannot be, 412 when it changed. */
    Dossierbeeld bewerk(Opdracht opdracht, String daad, Werk werk) {
        return leg(opdracht, daad, (connection, nu) -> {
            var rij = opslag.neem(connection, opdracht.door().organisatie(), opdracht.dossier(), opdracht.termijn())
                    .orElseThrow(Weigering::nietGevonden);
            return werk.doe(connection, rij, nu);
        });
    }

    Dossierbeeld begin(Opdracht opdracht, Begin begin) {
        return leg(opdracht, "begonnen", (connection, nu) -> begin.maak(nu));
    }

    @FunctionalInterface
    private interface Stap {
        Termijnrij zet(Connection connection, Nu nu) throws SQLException;
    }

    private Dossierbeeld leg(Opdracht opdracht, String daad, Stap stap) {
        var organisatie = opdracht.door().organisatie();
        return legVast.leg(
                opdracht.door(),
                opdracht.dossier(),
                opdracht.versie(),
                daad,
                opdracht.reden(),
                (op, regel, behandelaar) -> database.within(organisatie, connection -> {
                    var naar = gezet(connection, stap, new Nu(op, behandelaar));
                    opslag.bewaar(connection, organisatie, List.of(naar), op);
                    gebeurtenissen.schrijf(
                            connection,
                            new Gebeurtenissen.Hand(organisatie, opdracht.door().naam(), op),
                            List.of(new Gebeurtenissen.Nieuw(daad, naar, null, regel)));
                    return naar.soort();
                }));
    }

    private static Termijnrij gezet(Connection connection, Stap stap, Nu nu) throws SQLException {
        try {
            return stap.zet(connection, nu);
        } catch (TermijnGeweigerd geweigerd) {
            throw Weigering.poortDicht(geweigerd.getMessage(), geweigerd.clausules(), List.of(geweigerd.ontbreekt()));
        }
    }
}
