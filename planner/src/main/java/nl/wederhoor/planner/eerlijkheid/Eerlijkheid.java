package nl.wederhoor.planner.eerlijkheid;

import java.util.List;

/**
 * The fairness of one plan.
 *
 * @param werklast about quarter-hours of work, what was carried over included
 * @param zwaarte the same about emotional weight
 * @param behandelaars in the order of the snapshot; who has no hours is not in it
 */
public record Eerlijkheid(Maten werklast, Maten zwaarte, List<Aandeel> behandelaars, Splitsing splitsing) {

    public Eerlijkheid {
        behandelaars = List.copyOf(behandelaars);
    }

    /**
     * What one handler gets.
     *
     * @param kwartieren quarter-hours available
     * @param last quarter-hours of work in this plan
     * @param meegenomen quarter-hours more (or less) than a fair share in earlier periods, as far as it counts
     */
    public record Aandeel(String behandelaar, long kwartieren, long last, long meegenomen, long zwaarte) {

        /** Work as a part of the hours; 1 is full. */
        public double bezetting() {
            return last / (double) kwartieren;
        }

        public boolean isVol() {
            return last > kwartieren;
        }
    }

    /** Part of the handlers with more work than hours, 0 to 1. */
    public double deelBovenHonderdProcent() {
        return behandelaars.isEmpty()
                ? 0
                : behandelaars.stream().filter(Aandeel::isVol).count() / (double) behandelaars.size();
    }
}
