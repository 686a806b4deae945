package nl.wederhoor.dossier;

import java.util.List;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.probleem.Weigering;

/** Which phase may follow which: closing and reopening have their own way, with a ground or a reason. */
final class Fasegang {
    static final String AFGESLOTEN = "afgesloten";
    static final String EVALUATIE = "evaluatie";
    static final String ARCHIEF = "archief";

    static final String UITVOERING = "uitvoering";
    private static final String VOORONDERZOEK = "vooronderzoek";
    private static final List<String> FASEN = Feit.FASE.waarden();
    private static final List<String> NA_SLUITING = List.of(AFGESLOTEN, EVALUATIE, ARCHIEF);

    private Fasegang() {}

    static boolean isNaSluiting(String fase) {
        return NA_SLUITING.contains(fase);
    }

    /** Throws 409 unless a handler may put the dossier in this phase by hand. */
    static void eis(Werkblad blad, String oud, String nieuw) {
        if (nieuw.equals(oud)) {
            return;
        }
        if (!blad.isGesloten() && isNaSluiting(nieuw)) {
            throw Weigering.botst("Deze fase komt pas na het sluiten. Sluit het dossier eerst, met een grond.");
        }
        if (blad.isGesloten() && !isNaSluiting(nieuw)) {
            throw Weigering.botst("Dit dossier is gesloten. Heropen het eerst, met een reden.");
        }
        if (blad.isGesloten() && NA_SLUITING.indexOf(nieuw) < NA_SLUITING.indexOf(oud)) {
            throw Weigering.botst("Een gesloten dossier gaat niet terug naar een eerdere fase.");
        }
    }

    /** The phase by hand passes the gates of the steps that lead to it; the sheet holds the other facts already. */
    static void eisPoorten(Werkblad blad, String oud, String nieuw) {
        if (isNaSluiting(nieuw) || FASEN.indexOf(nieuw) <= FASEN.indexOf(oud)) {
            return;
        }
        blad.opnieuw();
        if (oud.equals(VOORONDERZOEK)) {
            Besluitpoorten.behandelen(blad).ifPresent(poort -> {
                throw poort.weigering();
            });
        }
        if (nieuw.equals(UITVOERING)) {
            Poortwachter.eis(blad, Stap.PLAN_VASTGESTELD);
        }
    }
}
