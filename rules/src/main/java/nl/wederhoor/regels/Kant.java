package nl.wederhoor.regels;

/** On which side of an incident somebody stands. */
public enum Kant {
    /** Who reports or is helped, and who speaks for them. */
    MELDER,
    WEDERPARTIJ,
    BEMIDDELAAR;

    /** True when one reports and the other is reported. */
    boolean staatTegenover(Kant ander) {
        return this == MELDER && ander == WEDERPARTIJ || this == WEDERPARTIJ && ander == MELDER;
    }
}
