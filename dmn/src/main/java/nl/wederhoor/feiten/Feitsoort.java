package nl.wederhoor.feiten;

/** The type of a fact; it decides the Java type of its value. */
public enum Feitsoort {
    /** Boolean. */
    BOOLEAN,
    /** String, one of a closed list. */
    KEUZE,
    /** Set of String, each of a closed list, in the order of the vocabulary. */
    LIJST,
    /** Integer between minimum and maximum. */
    GETAL,
    /** LocalDate. */
    DATUM,
    /** OffsetDateTime. */
    TIJDSTIP,
    /** String of at most 200 characters. */
    TEKST
}
