package nl.wederhoor.planner.tabel;

/** What handlers carry and what is divided among them. */
public enum Lastsoort {
    /** Quarter-hours of effort. */
    UREN,
    /** Emotional weight. */
    ZWAARTE,
    /** Urgent dossiers. */
    SPOED,
    /** New dossiers. */
    NIEUW,
    /** Open dossiers. */
    AANTAL
}
