package nl.wederhoor.planner.uitleg;

/** How much of an explanation a reader may see. Who is who is for the caller to know. */
public enum Inzage {
    /** The handler of the case: why it is theirs, and nothing of colleagues. */
    EIGEN_ZAAK,
    /** Who makes the plan: every difference and load, but not what blocks somebody. */
    COORDINATOR,
    /** Who may also see which hard rule blocks. */
    BLOKKADES
}
