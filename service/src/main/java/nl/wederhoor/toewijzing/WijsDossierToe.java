package nl.wederhoor.toewijzing;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.dossier.Dossierbeeld;
import nl.wederhoor.dossier.Toewijzingsvraag;
import nl.wederhoor.dossier.Versie;
import nl.wederhoor.dossier.WijsToe;
import nl.wederhoor.dossier.WijsToe.Toewijzing;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.planner.Niveau;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.uitleg.Inzage;
import nl.wederhoor.probleem.Weigering;

/**
 * Gives a dossier to a handler. What excludes a handler holds whoever assigns, and whichever way a dossier changes hands.
 *
 * <p>One assignment of an organisation at a time, so that two dossiers of opposing parties cannot reach one handler at once.
 */
@Singleton
public final class WijsDossierToe {
    private static final List<String> ONTBREEKT = List.of("beschikbare behandelaar");

    private final WijsToe wijsToe;
    private final Fotograaf fotograaf;
    private final Beleidsversies beleid;
    private final Database database;
    private final Clock klok;

    WijsDossierToe(WijsToe wijsToe, Fotograaf fotograaf, Beleidsversies beleid, Database database, Clock klok) {
        this.wijsToe = wijsToe;
        this.fotograaf = fotograaf;
        this.beleid = beleid;
        this.database = database;
        this.klok = klok;
    }

    /** Throws 409 for a closed dossier, for who has it already, and for who is not available for it. */
    public Dossierbeeld wijsToe(Medewerker door, UUID dossier, Versie versie, Toewijzing toewijzing) {
        return wijsToe.wijsToe(door, dossier, versie, toewijzing, vraag -> {
            eisAnders(vraag, toewijzing);
            database.within(door.organisatie(), connection -> neemBeurt(connection, door.organisatie()));
            eisReden(eisBeschikbaar(door, vraag, toewijzing.behandelaar()), toewijzing);
        });
    }

    private static void eisAnders(Toewijzingsvraag vraag, Toewijzing toewijzing) {
        if (vraag.gesloten()) {
            throw Weigering.botst("Dit dossier is gesloten. Heropen het eerst, met een reden.");
        }
        if (!vraag.nieuw() && vraag.behandelaar().equals(toewijzing.behandelaar())) {
            throw Weigering.botst("Deze behandelaar heeft dit dossier al.");
        }
    }

    private static void eisReden(Bureaufoto foto, Toewijzing toewijzing) {
        if (toewijzing.reden() == null && !foto.volgt(toewijzing.behandelaar())) {
            throw Weigering.ongeldig(
                    "reden", "U kiest een ander dan het voorstel. Geef een reden van 10 tot en met 2000 tekens.");
        }
    }

    private Bureaufoto eisBeschikbaar(Medewerker door, Toewijzingsvraag vraag, String behandelaar) {
        var foto = fotograaf.maak(door, vraag);
        var keuze = foto.map(een -> een.over(behandelaar));
        if (keuze.isEmpty() || !keuze.get().mogelijk()) {
            boolean toont = StelBehandelaarVoor.inzage(door) == Inzage.BLOKKADES;
            var regels = toont && keuze.isPresent() ? keuze.get().blokkades() : List.<Regel>of();
            throw Weigering.poortDicht(
                    "Deze behandelaar is niet beschikbaar voor deze zaak. Kies een andere behandelaar.",
                    clausules(door.organisatie(), regels),
                    ONTBREEKT);
        }
        return foto.get();
    }

    /** For who may not see the reason: every clause that can exclude a handler here, whichever it was. */
    private List<String> clausules(String organisatie, List<Regel> regels) {
        var alle = regels.isEmpty()
                ? List.of(Regel.values()).stream()
                        .filter(regel -> regel.niveau() == Niveau.HARD)
                        .toList()
                : regels;
        var ids = alle.stream().flatMap(regel -> regel.clausules().stream()).toList();
        return beleid.geldigOp(organisatie, OffsetDateTime.now(klok))
                .map(versie -> versie.beleid().clausules())
                .map(clausules -> clausules.gesorteerd(
                        ids.stream().filter(clausules::heeft).distinct().toList()))
                .orElse(List.of());
    }

    /** Until the end of the transaction; always after the dossier itself, so that nobody waits for each other. */
    static boolean neemBeurt(Connection connection, String organisatie) throws SQLException {
        try (var slot =
                connection.prepareStatement("select pg_advisory_xact_lock(hashtext('toewijzing'), hashtext(?))")) {
            slot.setString(1, organisatie);
            return slot.execute();
        }
    }
}
