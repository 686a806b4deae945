package nl.wederhoor.dossier;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.advies.Advies.Grondadvies;
import nl.wederhoor.advies.Advies.Plicht;
import nl.wederhoor.advies.Grond;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.identiteit.Medewerker;

/** Closes a dossier on a ground that holds, when no duty stands in the way; says which notices are still due. */
@Singleton
public final class SluitAf {
    private static final String AFSLUITING = "afsluiting";

    private final Bureau bureau;

    SluitAf(Bureau bureau) {
        this.bureau = bureau;
    }

    /** How a ground stands today, and which duties closing on it asks first. */
    public record Grondstand(Grondadvies grond, boolean kan, List<String> ontbreekt) {}

    /** Throws 409 while the ground does not hold or a blocking duty is open. */
    public Dossierbeeld sluitAf(Medewerker door, UUID id, Versie versie, Grond grond, String motivering) {
        return bureau.wijzig(door, id, versie, Regelsoort.SLUITING.label(), blad -> {
            blad.eisOpen();
            var lijn = lijn(blad.vooraf(), grond);
            Sluitpoorten.eis(blad, lijn);
            var berichten = nogTeMelden(blad);
            var fase = blad.feiten().keuze(Feit.FASE);
            blad.rij().status = Dossierrij.GESLOTEN;
            blad.zet(Feit.FASE, Fasegang.AFGESLOTEN);
            blad.schrijf(NieuweRegel.van(Regelsoort.SLUITING, grond.label())
                    .met("motivering", motivering)
                    .met("faseVoorSluiting", fase)
                    .met("nogTeMelden", berichten)
                    .met("clausules", lijn.clausules()));
        });
    }

    /** The closing screen: every ground, whether closing on it is possible now, and what is missing. */
    public List<Grondstand> gronden(Medewerker door, UUID id) {
        return bureau.lees(door, id, AFSLUITING, blad -> blad.vooraf().afsluiting().gronden().stream()
                .map(lijn -> stand(blad, lijn))
                .toList());
    }

    private static Grondstand stand(Werkblad blad, Grondadvies lijn) {
        var poort = Sluitpoorten.dicht(blad, lijn);
        return new Grondstand(
                lijn,
                poort.isEmpty() && !blad.isGesloten(),
                poort.map(Poort::ontbreekt).orElse(List.of()));
    }

    private static Grondadvies lijn(Advies advies, Grond grond) {
        return advies.afsluiting().gronden().stream()
                .filter(lijn -> lijn.grond() == grond)
                .findFirst()
                .orElseThrow();
    }

    /** Notices that closing makes due: duties of the closure that nobody recorded yet. */
    private static List<String> nogTeMelden(Werkblad blad) {
        return blad.plichten().open(blad.vooraf()).stream()
                .filter(plicht -> plicht.moment().equals(AFSLUITING))
                .map(Plicht::id)
                .toList();
    }
}
