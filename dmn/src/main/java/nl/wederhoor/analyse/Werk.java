package nl.wederhoor.analyse;

/** How much searching may still be done; counted in steps, never in time, so that every run answers alike. */
public final class Werk {
    private final Werk geheel;
    private long over;

    public Werk(long stappen) {
        this(stappen, null);
    }

    private Werk(long stappen, Werk geheel) {
        this.over = stappen;
        this.geheel = geheel;
    }

    /** Work for one question, at most so many steps, that counts for the whole too. */
    Werk deel(long stappen) {
        return new Werk(stappen, this);
    }

    /** One step; false when none was left. */
    boolean stap() {
        return --over >= 0 && (geheel == null || geheel.stap());
    }

    /** True when a search was cut short, so that finding nothing means nothing. */
    public boolean isOp() {
        return over < 0 || (geheel != null && geheel.isOp());
    }
}
