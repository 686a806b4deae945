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
 * @param terugTeWinnen what a plan that keeps the medium rules as well would take off, when fairness weighed heavier
 * @param gekocht what that would cost under the other soft rules, so what they bought; the most first
 */
public record Splitsing(
        long onvermijdelijk, long toegevoegd, long haalbaar, long terugTeWinnen, List<Gekocht> gekocht) {

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
     * A soft rule that is better off in this plan than in the fairer one.
     *
     * @param winst hundredths of a point
     */
    public record Gekocht(Regel regel, long winst) {}
}
