package nl.wederhoor.dossier;

import jakarta.inject.Singleton;
import java.util.UUID;
import nl.wederhoor.identiteit.Medewerker;

/** Adds a note to a dossier, internal or visible to the client; also when it is closed, and whatever others changed. */
@Singleton
public final class Noteer {
    private final Bureau bureau;

    Noteer(Bureau bureau) {
        this.bureau = bureau;
    }

    public Dossierbeeld noteer(Medewerker door, UUID id, Versie versie, String tekst, boolean voorClient) {
        return bureau.wijzig(
                door,
                id,
                versie,
                Regelsoort.NOTITIE.label(),
                blad -> blad.schrijf(NieuweRegel.van(Regelsoort.NOTITIE, null)
                        .zichtbaar(voorClient)
                        .met("tekst", tekst)));
    }
}
