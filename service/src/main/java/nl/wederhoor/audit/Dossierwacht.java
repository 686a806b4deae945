package nl.wederhoor.audit;

import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import nl.wederhoor.advies.Woord;
import nl.wederhoor.dossier.Dossierhandeling;

/** Logs every read, change and refusal of dossiers. */
@Singleton
final class Dossierwacht {
    private final Logboek logboek;

    Dossierwacht(Logboek logboek) {
        this.logboek = logboek;
    }

    void bij(@Observes Dossierhandeling handeling) {
        var door = handeling.door();
        logboek.schrijf(new Handeling(
                door.organisatie(),
                handeling.op(),
                door.naam(),
                handeling.handeling(),
                Stuksoort.DOSSIER,
                handeling.dossiers(),
                Doel.van(door),
                Woord.van(Afloop.class, handeling.uitkomst()).orElseThrow()));
    }
}
