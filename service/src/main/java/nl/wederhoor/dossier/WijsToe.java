package nl.wederhoor.dossier;

import jakarta.inject.Singleton;
import java.util.UUID;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.probleem.Weigering;

/** Gives a dossier to another handler; who calls it has asked who may, and whether the exclusions allow it. */
@Singleton
public final class WijsToe {
    private final Bureau bureau;
    private final Behandelaars behandelaars;

    WijsToe(Bureau bureau, Behandelaars behandelaars) {
        this.bureau = bureau;
        this.behandelaars = behandelaars;
    }

    public Dossierbeeld wijsToe(Medewerker door, UUID id, Versie versie, String behandelaar, String reden) {
        return bureau.wijzig(door, id, versie, Regelsoort.TOEWIJZING.label(), blad -> {
            var kandidaten = behandelaars.van(door.organisatie());
            if (!kandidaten.contains(behandelaar)) {
                throw Weigering.ongeldig("behandelaar", "Kies een behandelaar van de eigen organisatie.");
            }
            var vorige = blad.rij().behandelaar;
            blad.rij().behandelaar = behandelaar;
            blad.schrijf(NieuweRegel.van(Regelsoort.TOEWIJZING, vorige)
                    .uitkomst(behandelaar)
                    .met("reden", reden));
        });
    }
}
