package nl.wederhoor.feiten;

/** What it means that a fact is absent (contract, What is not known). */
public enum Klasse {
    /** Absent is unknown. */
    OPEN("O"),
    /** Absent is not shown: the ordinary line holds, with a reservation. */
    UITZONDERING("U"),
    /** Absent is not there yet: what needs it is blocked. */
    POORT("P");

    private final String letter;

    Klasse(String letter) {
        this.letter = letter;
    }

    /** The letter that contract and vocabulary file use. */
    public String letter() {
        return letter;
    }

    static Klasse van(String letter) {
        for (var klasse : values()) {
            if (klasse.letter.equals(letter)) {
                return klasse;
            }
        }
        throw new IllegalArgumentException("Onbekende klasse " + letter);
    }
}
