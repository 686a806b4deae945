package nl.wederhoor.planner.momentopname;

/** How urgent a dossier is, with the factor that waiting costs. */
public enum Urgentie {
    GEWOON(1),
    HOOG(4),
    SPOED(16);

    private final int factor;

    Urgentie(int factor) {
        this.factor = factor;
    }

    public int factor() {
        return factor;
    }
}
