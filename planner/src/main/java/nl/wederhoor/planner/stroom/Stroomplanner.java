package nl.wederhoor.planner.stroom;

import nl.wederhoor.planner.Caseloadplanner;
import nl.wederhoor.planner.Gewichten;
import nl.wederhoor.planner.Ondergrens;
import nl.wederhoor.planner.Plan;
import nl.wederhoor.planner.Planopties;
import nl.wederhoor.planner.grens.Ondergrenzen;
import nl.wederhoor.planner.momentopname.Momentopname;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Planschrijver;
import nl.wederhoor.planner.zoek.Drempel;
import nl.wederhoor.planner.zoek.Zoeker;

/**
 * The planner that solves a flow: exact, and said to be so in the method of the bound, when every dossier carries the
 * same load and nobody opposes anybody. Elsewhere it is the search of our own without OptaPlanner, with the usual bound.
 */
public final class Stroomplanner implements Caseloadplanner {
    static final String EXACT = "stroom, precies";

    @Override
    public Plan plan(Momentopname momentopname, Gewichten gewichten, Planopties opties) {
        var tabel = Paartabel.van(momentopname, gewichten);
        boolean precies = opties.wijzigingsbudget() < 0 && Stroomverdeler.isExact(tabel);
        var verdeling = precies ? Stroomverdeler.verdeel(tabel) : Zoeker.zoek(tabel, opties);
        var grens = precies
                ? new Ondergrens(verdeling.score(), EXACT)
                : Ondergrenzen.van(tabel, verdeling, opties.toezicht()::gestopt).grens();
        return Planschrijver.schrijf(Drempel.pasToe(verdeling, opties.drempel()), grens, "stroom", opties);
    }

    @Override
    public Ondergrens ondergrens(Momentopname momentopname, Gewichten gewichten) {
        var tabel = Paartabel.van(momentopname, gewichten);
        return Stroomverdeler.isExact(tabel)
                ? new Ondergrens(Stroomverdeler.verdeel(tabel).score(), EXACT)
                : Ondergrenzen.van(tabel);
    }
}
