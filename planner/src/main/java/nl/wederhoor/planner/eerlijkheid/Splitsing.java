package nl.wederhoor.planner.eerlijkheid;

import java.util.List;
import nl.wederhoor.planner.Regel;

/**
 * The unfairness of a plan, split: what no plan for these cases could avoid, and what this plan added for other reasons.
 *
 * <p>In hundredths of a point of rule S6, counted from the ideal in which everybody works equally much per hour.
 *
 * @param onvermijdelijk proven: the hard rules and the pins leave no plan with less
 * @param toegevoegd what this plan has above that
 * @param haalbaar what the fairest plan found has above the unavoidable; 0 when the split is exact
 * @param gekocht what the plan gained elsewhere by not being the fairest, the heaviest level and the most first
 */
public record Splitsing(long onvermijdelijk, long toegevoegd, long haalbaar, List<Gekocht> gekocht) {

    public Splitsing {
        gekocht = List.copyOf(gekocht);
    }

    /** The unavoidable is known exactly: the fairest plan there is was found. */
    public boolean isExact() {
        return haalbaar == 0;
    }

    public long totaal() {
        return onvermijdelijk + toegevoegd;
    }

    /**
     * A rule that is better off in this plan than in the fairest plan found.
     *
     * @param winst on the level of the rule: points, or hundredths of a point on the soft level
     */
    public record Gekocht(Regel regel, long winst) {}
}
