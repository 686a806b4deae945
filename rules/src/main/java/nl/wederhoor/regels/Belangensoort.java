package nl.wederhoor.regels;

import nl.wederhoor.advies.Woord;

/** What may stand in the way of handling a case without taking sides. */
public enum Belangensoort implements Woord {
    ZELFDE_VOORVAL("zelfde voorval"),
    ANDER_VOORVAL("ander voorval"),
    BEMIDDELAAR("bemiddelaar verbonden");

    private final String label;

    Belangensoort(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
