package nl.wederhoor.dossier;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.probleem.Weigering;

/**
 * The one way in which a dossier is read and changed: take it out, compare the version, work, advise again, write, and
 * tell who must know; all of it in one transaction, and a refusal is told as well.
 */
@Singleton
final class Bureau {
    /** Who asks the same again is shown the dossier, and that is a read. */
    private static final String HERHALING = "lezen";

    private final Database database;
    private final Kast kast;
    private final Afronding afronding;
    private final Herhaalsleutels sleutels;
    private final Clock klok;

    Bureau(Database database, Kast kast, Afronding afronding, Herhaalsleutels sleutels, Clock klok) {
        this.database = database;
        this.kast = kast;
        this.afronding = afronding;
        this.sleutels = sleutels;
        this.klok = klok;
    }

    Dossierbeeld wijzig(Medewerker door, UUID id, Versie versie, String handeling, Consumer<Werkblad> werk) {
        try {
            return database.within(door.organisatie(), connection -> {
                var blad = kast.neem(id, hand(door));
                if (versie.herhaling() == null || sleutels.claim(connection, blad, versie.herhaling())) {
                    versie.eis(blad.rij().versie);
                    werk.accept(blad);
                    afronding.rondAf(blad);
                } else {
                    meld(door, id, HERHALING, Dossierhandeling.GEDAAN);
                }
                return beeld(blad);
            });
        } catch (Weigering weigering) {
            meldWeigering(door, id, handeling);
            throw weigering;
        }
    }

    /** Two at once, the one with the lowest id first, so that no two changes wait for each other. */
    Dossierbeeld wijzigBeide(
            Medewerker door,
            UUID id,
            UUID ander,
            Versie versie,
            String handeling,
            BiConsumer<Werkblad, Werkblad> werk) {
        boolean laagste = id.toString().compareTo(ander.toString()) < 0;
        try {
            return database.within(door.organisatie(), connection -> {
                var een = kast.neem(laagste ? id : ander, hand(door));
                var twee = kast.neem(laagste ? ander : id, hand(door));
                var blad = laagste ? een : twee;
                if (versie.herhaling() == null || sleutels.claim(connection, blad, versie.herhaling())) {
                    versie.eis(blad.rij().versie);
                    werk.accept(blad, laagste ? twee : een);
                    afronding.rondAf(een);
                    afronding.rondAf(twee);
                } else {
                    meld(door, id, HERHALING, Dossierhandeling.GEDAAN);
                }
                return beeld(blad);
            });
        } catch (Weigering weigering) {
            meldWeigering(door, id, handeling);
            throw weigering;
        }
    }

    /** A read; what is read is told, in the transaction of the read, and so is a refusal. */
    <T> T lees(Medewerker door, UUID id, String handeling, Function<Werkblad, T> lezing) {
        try {
            return database.within(door.organisatie(), connection -> {
                var gelezen = lezing.apply(kast.toon(id, hand(door)));
                meld(door, id, handeling, Dossierhandeling.GEDAAN);
                return gelezen;
            });
        } catch (Weigering weigering) {
            meldWeigering(door, id, handeling);
            throw weigering;
        }
    }

    Werkblad.Hand hand(Medewerker door) {
        return new Werkblad.Hand(door, OffsetDateTime.now(klok));
    }

    Dossierbeeld beeld(Werkblad blad) {
        var rij = blad.rij();
        return new Dossierbeeld(
                rij.id.id(),
                rij.id.organisatie(),
                rij.nummer,
                rij.status,
                rij.fase,
                rij.versie,
                rij.behandelaar,
                Tijdstip.hier(rij.aangemaaktOp),
                rij.aangemaaktDoor,
                Tijdstip.hier(rij.gewijzigdOp),
                rij.beleidsversie,
                blad.feiten(),
                blad.omschrijving(),
                blad.incident(),
                blad.partijen().alle(),
                blad.besluiten(),
                blad.journaal().besluitstanden(),
                kast.laatsteAdvies(blad));
    }

    /** Inside work of somebody else that is undone as a whole, that work tells it: a line here would be undone as well. */
    private void meldWeigering(Medewerker door, UUID id, String handeling) {
        if (QuarkusTransaction.getStatus() == Status.STATUS_NO_TRANSACTION) {
            meld(door, id, handeling, Dossierhandeling.GEWEIGERD);
        }
    }

    private void meld(Medewerker door, UUID id, String handeling, String uitkomst) {
        database.within(door.organisatie(), connection -> {
            afronding.meld(hand(door), handeling, id, uitkomst);
            return null;
        });
    }
}
