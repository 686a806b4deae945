package nl.wederhoor.planner.momentopname;

/** Level of the Common European Framework of Reference for languages. */
public enum Taalniveau {
    A1,
    A2,
    B1,
    B2,
    C1,
    C2
}
