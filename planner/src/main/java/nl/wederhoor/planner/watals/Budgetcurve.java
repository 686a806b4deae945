package nl.wederhoor.planner.watals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.wederhoor.planner.Caseloadplanner;
import nl.wederhoor.planner.Gewichten;
import nl.wederhoor.planner.Planopties;
import nl.wederhoor.planner.Score;
import nl.wederhoor.planner.momentopname.Momentopname;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;

/** What each number of handovers can gain: the best plan that keeps within it. */
public final class Budgetcurve {
    private final Caseloadplanner planner;

    public Budgetcurve(Caseloadplanner planner) {
        this.planner = planner;
    }

    /**
     * One plan of the curve.
     *
     * @param budget handovers that were allowed: cases that leave a handler who may keep them
     * @param overdrachten handovers in the plan; more than allowed only where pins or the maximum of cases force it
     * @param winst what is better than the first point of the curve; never negative
     * @param exact every plan within the budget was looked at
     */
    public record Punt(int budget, int overdrachten, Score score, Score winst, boolean exact) {}

    /** A point for each budget, in the order given, which is rising; a larger budget never gives a worse plan. */
    public List<Punt> teken(
            Momentopname momentopname, Gewichten gewichten, List<Integer> budgetten, Planopties opties) {
        var tabel = Paartabel.van(momentopname, gewichten);
        List<Punt> punten = new ArrayList<>();
        Verdeling beste = null;
        for (int budget : budgetten) {
            var alles =
                    Doorloper.kan(tabel, budget) ? new Doorloper(tabel, budget).beste() : Optional.<Verdeling>empty();
            var gevonden = alles.orElseGet(() -> zoek(tabel, budget, opties));
            if (beste == null || gevonden.score().compareTo(beste.score()) < 0) {
                beste = gevonden;
            }
            Score eerste = punten.isEmpty() ? beste.score() : punten.get(0).score();
            punten.add(new Punt(
                    budget, beste.overdrachten(), beste.score(), eerste.min(beste.score()), alles.isPresent()));
        }
        return punten;
    }

    private Verdeling zoek(Paartabel tabel, int budget, Planopties opties) {
        var plan = planner.plan(
                tabel.momentopname(),
                tabel.gewichten(),
                opties.metBudget(budget).metDrempel(0));
        return Verdeling.van(tabel, plan);
    }
}
