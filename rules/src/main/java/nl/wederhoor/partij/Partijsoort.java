package nl.wederhoor.partij;

import nl.wederhoor.advies.Woord;

/** What kind of party a name belongs to, in the words of the contract. */
public enum Partijsoort implements Woord {
    PERSOON("persoon"),
    ORGANISATIE("organisatie"),
    OVERHEID("overheid");

    private final String label;

    Partijsoort(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
