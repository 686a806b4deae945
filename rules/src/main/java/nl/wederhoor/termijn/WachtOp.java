package nl.wederhoor.termijn;

import com.fasterxml.jackson.annotation.JsonValue;
import nl.wederhoor.advies.Woord;

/** Whose turn it is while a term runs. */
public enum WachtOp implements Woord {
    BEHANDELAAR("behandelaar"),
    CLIENT("cliënt"),
    WEDERPARTIJ("wederpartij"),
    BESLISSER("beslisser"),
    /** A term that only lets time go by, such as keeping a file. */
    NIEMAND("niemand");

    private final String label;

    WachtOp(String label) {
        this.label = label;
    }

    @JsonValue
    @Override
    public String label() {
        return label;
    }
}
