package nl.wederhoor.planner;

/** How a caller follows a search and ends it: with a clock, a button or not at all. */
public interface Toezicht {
    /** Nobody watches: the search ends after its steps. */
    Toezicht GEEN = new Toezicht() {};

    /** True as soon as the search must end with the best plan so far. */
    default boolean gestopt() {
        return false;
    }

    /** Told after every improvement: steps done, and the best score so far. */
    default void verbeterd(long stap, Score beste) {}
}
