package nl.wederhoor.planner.optaplanner;

import nl.wederhoor.planner.Caseloadplanner;
import nl.wederhoor.planner.Gewichten;
import nl.wederhoor.planner.Ondergrens;
import nl.wederhoor.planner.Plan;
import nl.wederhoor.planner.Planopties;
import nl.wederhoor.planner.grens.Mediumzoeker;
import nl.wederhoor.planner.grens.Ondergrenzen;
import nl.wederhoor.planner.momentopname.Momentopname;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Planschrijver;
import nl.wederhoor.planner.tabel.Verdeling;
import nl.wederhoor.planner.zoek.Drempel;
import nl.wederhoor.planner.zoek.Zoeker;

/**
 * The planner of the product: a start from what everybody has now, annealing, a bound with an exact polish where little is
 * open, and while a gap remains annealing along the prices of the bound, OptaPlanner's tabu search and a last polish.
 */
public final class Optaplanner implements Caseloadplanner {
    /** Below this part of the score, in percent, nobody notices the difference. */
    private static final double KLEIN_GENOEG = 0.01;

    @Override
    public Plan plan(Momentopname momentopname, Gewichten gewichten, Planopties opties) {
        var tabel = Paartabel.van(momentopname, gewichten);
        var medium = Mediumzoeker.zoek(Zoeker.begin(tabel, opties), opties);
        var start = Zoeker.zoek(medium.plan(), opties);
        var bewijs = Ondergrenzen.van(medium.grens(), start, opties.stappen(), opties.toezicht()::gestopt);
        var beste = binnenBudget(bewijs.plan(), opties) ? bewijs.plan() : start;
        if (bewijs.grens().kloof(beste.score()).procent() > KLEIN_GENOEG) {
            beste = Zoeker.verfijn(beste, bewijs.beloftes(), opties);
            beste = Zoeker.polijst(Oplosser.verbeter(beste, opties), opties);
        }
        return Planschrijver.schrijf(Drempel.pasToe(beste, opties.drempel()), bewijs.grens(), "optaplanner", opties);
    }

    /** The exact polish knows no budget. */
    private static boolean binnenBudget(Verdeling verdeling, Planopties opties) {
        return opties.wijzigingsbudget() < 0 || verdeling.overdrachten() <= opties.wijzigingsbudget();
    }

    @Override
    public Ondergrens ondergrens(Momentopname momentopname, Gewichten gewichten) {
        return Ondergrenzen.van(Paartabel.van(momentopname, gewichten));
    }
}
