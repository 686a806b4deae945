package nl.wederhoor.toewijzing;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import nl.wederhoor.audit.Afloop;
import nl.wederhoor.audit.Doel;
import nl.wederhoor.audit.Handeling;
import nl.wederhoor.audit.Logboek;
import nl.wederhoor.audit.Stuksoort;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.dossier.Toewijzingsvraag;
import nl.wederhoor.dossier.WijsToe;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.planner.uitleg.Inzage;
import nl.wederhoor.probleem.Weigering;

/** Ranks the handlers for one dossier: a proposal, with its reasons, that changes nothing. */
@Singleton
public final class StelBehandelaarVoor {
    private final WijsToe wijsToe;
    private final Fotograaf fotograaf;
    private final Beleidsversies beleid;
    private final Database database;
    private final Logboek logboek;
    private final Clock klok;

    StelBehandelaarVoor(
            WijsToe wijsToe,
            Fotograaf fotograaf,
            Beleidsversies beleid,
            Database database,
            Logboek logboek,
            Clock klok) {
        this.beleid = beleid;
        this.wijsToe = wijsToe;
        this.fotograaf = fotograaf;
        this.database = database;
        this.logboek = logboek;
        this.klok = klok;
    }

    /** Throws 404 for another organisation's dossier, 403 for a handler who asks about a colleague's. */
    public Voorstel stelVoor(Medewerker door, UUID dossier) {
        try {
            return database.within(door.organisatie(), connection -> {
                var vraag = wijsToe.vraag(door, dossier);
                var inzage = inzage(door);
                if (inzage == Inzage.EIGEN_ZAAK && !vraag.behandelaar().equals(door.naam())) {
                    throw Weigering.nietToegestaan("U ziet de toewijzing van uw eigen dossiers.");
                }
                log(door, dossier, Afloop.GEDAAN);
                return inzage == Inzage.EIGEN_ZAAK ? Voorstel.eigen(vraag) : voorstel(door, vraag, inzage);
            });
        } catch (Weigering weigering) {
            database.within(door.organisatie(), connection -> log(door, dossier, Afloop.GEWEIGERD));
            throw weigering;
        }
    }

    private Voorstel voorstel(Medewerker door, Toewijzingsvraag vraag, Inzage inzage) {
        return fotograaf
                .maak(door, vraag)
                .map(foto -> Voorstel.van(vraag, foto.uitleg(inzage), hier(door)))
                .orElseGet(() -> Voorstel.zonder(vraag));
    }

    private Predicate<String> hier(Medewerker door) {
        return beleid.geldigOp(door.organisatie(), OffsetDateTime.now(klok))
                .<Predicate<String>>map(versie -> versie.beleid().clausules()::heeft)
                .orElse(clausule -> false);
    }

    /**
     * Which rule stands in the way is for the directeur, who also decides about conflicts and wishes; who assigns sees one
     * sentence for every reason. A handler sees that the dossier is the own one: what the planner would do with it tells
     * who else could have it, and so who has a tie with whom.
     */
    static Inzage inzage(Medewerker door) {
        if (door.heeft(Rol.DIRECTEUR)) {
            return Inzage.BLOKKADES;
        }
        return door.heeft(Rol.COORDINATOR) || door.heeft(Rol.LEIDINGGEVENDE) ? Inzage.COORDINATOR : Inzage.EIGEN_ZAAK;
    }

    private Void log(Medewerker door, UUID dossier, Afloop afloop) {
        logboek.schrijf(new Handeling(
                door.organisatie(),
                OffsetDateTime.now(klok),
                door.naam(),
                "voorstel",
                Stuksoort.VERDELING,
                List.of(dossier.toString()),
                Doel.van(door),
                afloop));
        return null;
    }
}
