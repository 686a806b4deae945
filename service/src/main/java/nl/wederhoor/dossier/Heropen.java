package nl.wederhoor.dossier;

import jakarta.inject.Singleton;
import java.util.UUID;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.probleem.Weigering;

/** Opens a closed dossier again, with a reason, in the phase it had before it was closed. */
@Singleton
public final class Heropen {
    private final Bureau bureau;

    Heropen(Bureau bureau) {
        this.bureau = bureau;
    }

    public Dossierbeeld heropen(Medewerker door, UUID id, Versie versie, String reden) {
        return bureau.wijzig(door, id, versie, Regelsoort.HEROPENING.label(), blad -> {
            if (!blad.isGesloten()) {
                throw Weigering.botst("Dit dossier is open. Heropenen kan alleen als het is gesloten.");
            }
            blad.rij().status = Dossierrij.OPEN;
            blad.zet(Feit.FASE, faseVoorSluiting(blad));
            blad.schrijf(NieuweRegel.van(Regelsoort.HEROPENING, null).met("reden", reden));
        });
    }

    private static String faseVoorSluiting(Werkblad blad) {
        var sluiting = blad.journaal().rijen().stream()
                .filter(rij -> rij.soort.equals(Regelsoort.SLUITING.label()))
                .reduce((eerder, later) -> later)
                .orElseThrow();
        return Inhoud.lees(blad.journaal().regel(sluiting).inhoud().get("faseVoorSluiting"), String.class);
    }
}
