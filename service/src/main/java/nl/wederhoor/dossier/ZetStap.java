package nl.wederhoor.dossier;

import jakarta.inject.Singleton;
import java.util.UUID;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.probleem.Weigering;

/** Records a step in a dossier when every gate of the protocol is open. */
@Singleton
public final class ZetStap {
    private final Bureau bureau;

    ZetStap(Bureau bureau) {
        this.bureau = bureau;
    }

    /** Throws 409 with the clause and what is missing while a gate is closed, 400 for a day after today. */
    public Dossierbeeld zet(Medewerker door, UUID id, Versie versie, Stapverzoek verzoek) {
        return bureau.wijzig(door, id, versie, Regelsoort.STAP.label(), blad -> {
            if (verzoek.datum().isAfter(blad.vandaag())) {
                throw Weigering.ongeldig(
                        "datum", "Een stap wordt vastgelegd als hij is gedaan: kies geen dag na vandaag.");
            }
            Poortwachter.eis(blad, verzoek.stap());
            Stapgevolgen.verwerk(blad, verzoek);
            blad.schrijf(NieuweRegel.van(Regelsoort.STAP, verzoek.stap().label())
                    .met("datum", verzoek.datum())
                    .met("toelichting", verzoek.toelichting())
                    .met("afspraakOp", verzoek.afspraakOp())
                    .met("reactie", verzoek.reactie()));
        });
    }
}
