package nl.wederhoor.partij;

/** How the first names of two people go together. */
enum Voornaamband {
    NEE,
    /** One of them has none. */
    ONBEKEND,
    TIKFOUT,
    LETTER,
    VOLUIT
}
