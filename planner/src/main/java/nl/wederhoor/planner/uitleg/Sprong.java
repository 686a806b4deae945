package nl.wederhoor.planner.uitleg;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.Score;
import nl.wederhoor.planner.tabel.Lastsoort;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;

/** One unit that would go to another place while everything else stays. */
record Sprong(Verdeling plan, int eenheid, int naar) {

    Paartabel tabel() {
        return plan.tabel();
    }

    int van() {
        return plan.plek(eenheid);
    }

    /** Hard rules that would be broken, whatever a pin says. */
    List<Regel> blokkades() {
        List<Regel> regels = new ArrayList<>(tabel().rij(eenheid).blokkades(naar));
        if (plan.botst(eenheid, naar)) {
            regels.add(Regel.H2);
        }
        if (!plan.past(eenheid, naar)) {
            regels.add(Regel.H5);
        }
        regels.sort(null);
        return regels;
    }

    /** Difference per rule; rules without a difference are absent. */
    Map<Regel, Long> perRegel() {
        return plan.verschil(eenheid, naar);
    }

    /** The same difference from the sums per level that the search uses, so that the two check each other. */
    Score verschil() {
        if (naar == van()) {
            return Score.NUL;
        }
        return bij(naar, 1).min(bij(van(), 0)).plus(last(van(), -1)).plus(last(naar, 1));
    }

    /** Cost of the pair at a place; {@code erbij} 1 when the unit is not there yet, for the maximum of cases. */
    private Score bij(int plek, int erbij) {
        var rij = tabel().rij(eenheid);
        long botsingen = 0;
        for (int ander : tabel().botsingen(eenheid)) {
            botsingen += tabel().botst(plek, plan.plek(ander)) ? 1 : 0;
        }
        return new Score(
                rij.blokkades(plek).size() + botsingen + teVeel(plek, erbij), rij.medium(plek), rij.zacht(plek));
    }

    private long teVeel(int plek, int erbij) {
        if (plek == tabel().wachtrij()) {
            return 0;
        }
        long aantal = tabel().rij(eenheid).last(Lastsoort.AANTAL, plek);
        long zonder = plan.last(Lastsoort.AANTAL, plek) - (erbij == 1 ? 0 : aantal);
        return tabel().lastkosten(Regel.H5, plek, zonder + aantal) - tabel().lastkosten(Regel.H5, plek, zonder);
    }

    private Score last(int plek, int teken) {
        Score som = Score.NUL;
        if (plek == tabel().wachtrij()) {
            return som;
        }
        for (Lastsoort soort : Lastsoort.values()) {
            long nu = plan.last(soort, plek);
            long dan = nu + (long) teken * tabel().rij(eenheid).last(soort, plek);
            var kosten = tabel().lastkosten();
            som = som.plus(new Score(
                    0,
                    kosten.medium(soort, plek, dan) - kosten.medium(soort, plek, nu),
                    kosten.zacht(soort, plek, dan) - kosten.zacht(soort, plek, nu)));
        }
        return som;
    }
}
