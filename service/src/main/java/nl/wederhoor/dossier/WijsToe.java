package nl.wederhoor.dossier;

import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Consumer;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.probleem.Weigering;

/** Gives a dossier to another handler; who calls it has asked who may, and brings the gate of the exclusions. */
@Singleton
public final class WijsToe {
    private final Bureau bureau;
    private final Behandelaars behandelaars;

    WijsToe(Bureau bureau, Behandelaars behandelaars) {
        this.bureau = bureau;
        this.behandelaars = behandelaars;
    }

    /** To whom, and why; the reason may be null. */
    public record Toewijzing(String behandelaar, String reden) {
        @Override
        public String toString() {
            return "Toewijzing";
        }
    }

    /** All handlers stay what they are until the transaction ends; for who chooses among them before assigning. */
    public void houdBehandelaars(Medewerker door) {
        behandelaars.neem(door.organisatie());
    }

    /** What a dossier asks of its handler. */
    public Toewijzingsvraag vraag(Medewerker door, UUID id) {
        return bureau.lees(door, id, Regelsoort.TOEWIJZING.label(), Toewijzingsvraag::van);
    }

    /** The gate throws when the handler may not have it; it is asked while the dossier is locked. */
    public Dossierbeeld wijsToe(
            Medewerker door, UUID id, Versie versie, Toewijzing toewijzing, Consumer<Toewijzingsvraag> poort) {
        return bureau.wijzig(door, id, versie, Regelsoort.TOEWIJZING.label(), blad -> {
            if (!behandelaars.neem(door.organisatie()).contains(toewijzing.behandelaar())) {
                throw Weigering.ongeldig("behandelaar", "Kies een behandelaar van de eigen organisatie.");
            }
            poort.accept(Toewijzingsvraag.van(blad));
            var vorige = blad.rij().behandelaar;
            blad.rij().behandelaar = toewijzing.behandelaar();
            blad.schrijf(NieuweRegel.van(Regelsoort.TOEWIJZING, vorige)
                    .uitkomst(toewijzing.behandelaar())
                    .met("reden", toewijzing.reden()));
        });
    }
}
