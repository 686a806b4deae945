package nl.wederhoor.terugtoets;

/** Who watches wanted the back-test to stop. */
public final class ToetsAfgebroken extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ToetsAfgebroken() {
        super("De terugtoets is afgebroken.");
    }
}
