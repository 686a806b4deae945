package nl.wederhoor.planner;

/**
 * How long and how freely to search. The same options on the same snapshot and weights give the same plan, unless the
 * supervision ends the search early.
 *
 * @param stappen steps of the search; 0 takes the start only
 * @param wijzigingsbudget dossiers that may leave a current handler who may keep them; negative is no limit
 * @param drempel points that a change of handler must gain to be proposed
 */
public record Planopties(long stappen, long zaad, int wijzigingsbudget, long drempel, Toezicht toezicht) {
    /** Years of searching. */
    public static final long MEESTE_STAPPEN = 1_000_000_000;

    public static final int GEEN_BUDGET = -1;
    /** A client is not asked to get used to somebody else for less than this. */
    public static final long STANDAARDDREMPEL = 25;

    public Planopties {
        if (stappen < 0 || drempel < 0) {
            throw new IllegalArgumentException("Stappen " + stappen + " en drempel " + drempel + " zijn 0 of meer.");
        }
        if (stappen > MEESTE_STAPPEN) {
            throw new IllegalArgumentException("Stappen " + stappen + " zijn er meer dan " + MEESTE_STAPPEN
                    + ". Misschien moet het toezicht de zoektocht beëindigen.");
        }
    }

    public static Planopties van(long stappen, long zaad) {
        return new Planopties(stappen, zaad, GEEN_BUDGET, STANDAARDDREMPEL, Toezicht.GEEN);
    }

    public Planopties met(Toezicht ander) {
        return new Planopties(stappen, zaad, wijzigingsbudget, drempel, ander);
    }

    public Planopties metBudget(int ander) {
        return new Planopties(stappen, zaad, ander, drempel, toezicht);
    }

    public Planopties metDrempel(long andere) {
        return new Planopties(stappen, zaad, wijzigingsbudget, andere, toezicht);
    }
}
