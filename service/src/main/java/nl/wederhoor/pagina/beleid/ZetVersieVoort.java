package nl.wederhoor.pagina.beleid;

import jakarta.inject.Singleton;
import nl.wederhoor.api.Beleidslezer;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.probleem.Weigering;
import nl.wederhoor.studio.DraagVoor;
import nl.wederhoor.studio.KeurAf;
import nl.wederhoor.studio.KeurGoed;
import nl.wederhoor.studio.Publiceer;
import nl.wederhoor.studio.TrekIn;

/** Does the step that the form of a version asks. */
@Singleton
final class ZetVersieVoort {
    private final DraagVoor draagVoor;
    private final KeurGoed keurGoed;
    private final KeurAf keurAf;
    private final Publiceer publiceer;
    private final TrekIn trekIn;

    ZetVersieVoort(DraagVoor draagVoor, KeurGoed keurGoed, KeurAf keurAf, Publiceer publiceer, TrekIn trekIn) {
        this.draagVoor = draagVoor;
        this.keurGoed = keurGoed;
        this.keurAf = keurAf;
        this.publiceer = publiceer;
        this.trekIn = trekIn;
    }

    Gedaan doe(Medewerker wie, String nummer, Velden velden) {
        var organisatie = wie.organisatie();
        int versie = Beleidslezer.versie(nummer);
        switch (velden.waarde("daad")) {
            case "voordragen" -> draagVoor.draagVoor(wie, organisatie, versie);
            case "goedkeuren" -> keurGoed.keurGoed(wie, organisatie, versie, velden.waarde("sha256"), velden.reden());
            case "afkeuren" -> keurAf.keurAf(wie, organisatie, versie, velden.verplichteReden());
            case "publiceren" ->
                publiceer.publiceer(wie, organisatie, versie, velden.dag("geldigVanaf"), velden.reden());
            case "intrekken" -> trekIn.trekIn(wie, organisatie, versie, velden.verplichteReden());
            default -> throw Weigering.ongeldig("daad", "Kies wat u wilt doen.");
        }
        return Gedaan.van(velden.waarde("daad"));
    }
}
