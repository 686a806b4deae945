package nl.wederhoor.regels;

/** How two incidents go together, as far as their days tell. */
public enum Voorvalverhouding {
    ZELFDE,
    /** A day is not known: it may be the same. */
    ONBEKEND,
    ANDER
}
