package nl.wederhoor.planner;

/**
 * A score that no allowed plan of the snapshot can be below, level by level: none has fewer medium points, and none
 * with as few has fewer soft points.
 *
 * @param methode how it was found, for people
 */
public record Ondergrens(Score score, String methode) {

    /** How far a plan is from the bound on the first level where they differ. */
    public Kloof kloof(Score plan) {
        for (Niveau niveau : Niveau.values()) {
            long verschil = plan.waarde(niveau) - score.waarde(niveau);
            if (verschil != 0) {
                return new Kloof(niveau, verschil, 100.0 * verschil / Math.max(1, Math.abs(plan.waarde(niveau))));
            }
        }
        return new Kloof(null, 0, 0);
    }

    /**
     * The proven distance to the best possible plan.
     *
     * @param niveau the first level that differs; null when the plan is proven to be the best
     */
    public record Kloof(Niveau niveau, long verschil, double procent) {

        public boolean isBewezenBest() {
            return niveau == null;
        }
    }
}
