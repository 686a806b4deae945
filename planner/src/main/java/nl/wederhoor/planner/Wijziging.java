package nl.wederhoor.planner;

/** One change for a what-if. */
public sealed interface Wijziging {

    /** A handler is not available at all. */
    record Afwezig(String behandelaar) implements Wijziging {}

    /** A handler gets another capacity in quarter-hours, or joins with it. */
    record Capaciteit(String behandelaar, long capaciteit) implements Wijziging {}
}
