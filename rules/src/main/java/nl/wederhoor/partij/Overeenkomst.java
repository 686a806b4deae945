package nl.wederhoor.partij;

/** How much two names agree, from not at all to the same; what it means is for a person to judge. */
public enum Overeenkomst {
    GEEN,
    /** Only a surname is known on one side, and it is the same. */
    ALLEEN_ACHTERNAAM,
    /** Another spelling, a typing error, initials or a part of the name. */
    MOGELIJK,
    /** The same but for capitals, accents, order and legal form. */
    GELIJK;

    /** True when the pair is worth a look by a person. */
    public boolean isKandidaat() {
        return this == MOGELIJK || this == GELIJK;
    }
}
