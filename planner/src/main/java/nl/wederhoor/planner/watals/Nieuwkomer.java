package nl.wederhoor.planner.watals;

import java.util.List;
import nl.wederhoor.planner.Score;
import nl.wederhoor.planner.momentopname.Momentopname.Tegenpartijen;
import nl.wederhoor.planner.momentopname.Zaak;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;

/** Puts one case that comes in where it costs least, while everything else stays where it is. */
public final class Nieuwkomer {

    private Nieuwkomer() {}

    /**
     * The plan with the new case in it, on a table of its own; ready to be explained. A case that joins a bundle goes where
     * the bundle is; when that cannot be, the whole bundle goes where it costs least.
     */
    public static Verdeling plaats(Verdeling plan, Zaak zaak, List<Tegenpartijen> tegenpartijen) {
        Paartabel tabel = plan.tabel().met(zaak, tegenpartijen);
        int nieuw = tabel.nummerVanZaak(zaak.id());
        int thuis = eerder(plan, tabel, nieuw);
        int[] plekken = new int[tabel.aantal()];
        for (int i = 0; i < plekken.length; i++) {
            plekken[i] = i == nieuw ? tabel.wachtrij() : eerder(plan, tabel, i);
        }
        var met = new Verdeling(tabel, plekken);
        met.verplaats(nieuw, met.mag(nieuw, thuis) && thuis != tabel.wachtrij() ? thuis : beste(met, nieuw));
        return met;
    }

    /** The plan with a case that is on its table where it costs least; everything else stays where it is. */
    public static Verdeling herplaats(Verdeling plan, String zaak) {
        var met = plan.kopie();
        int eenheid = met.tabel().nummerVanZaak(zaak);
        met.verplaats(eenheid, met.tabel().wachtrij());
        met.verplaats(eenheid, beste(met, eenheid));
        return met;
    }

    private static int eerder(Verdeling plan, Paartabel tabel, int i) {
        Integer nummer = plan.tabel().nummerVanZaak(tabel.eenheden().get(i).id());
        return nummer == null ? tabel.wachtrij() : plan.plek(nummer);
    }

    private static int beste(Verdeling plan, int nieuw) {
        int beste = plan.plek(nieuw);
        Score laagste = Score.NUL;
        for (int plek = 0; plek < plan.tabel().wachtrij(); plek++) {
            if (plan.mag(nieuw, plek)) {
                Score verschil = Score.van(plan.verschil(nieuw, plek));
                beste = verschil.compareTo(laagste) < 0 ? plek : beste;
                laagste = verschil.compareTo(laagste) < 0 ? verschil : laagste;
            }
        }
        return beste;
    }
}
