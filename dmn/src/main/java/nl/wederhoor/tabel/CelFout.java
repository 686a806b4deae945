package nl.wederhoor.tabel;

/** A text in a table that its grammar or domain does not allow; the message is Dutch and does not repeat the text. */
public final class CelFout extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CelFout(String melding) {
        super(melding, null, false, false);
    }
}
