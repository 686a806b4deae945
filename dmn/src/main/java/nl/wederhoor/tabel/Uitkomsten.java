package nl.wederhoor.tabel;

import java.util.List;

/** Every outcome that a table can still give, in the order of its first row; "no row applies" comes last. */
public record Uitkomsten(List<Uitkomst> mogelijk) {
    public Uitkomsten {
        mogelijk = List.copyOf(mogelijk);
    }

    /** True when every value of what is not known gives the same outcome. */
    public boolean zeker() {
        return mogelijk.size() == 1;
    }

    /** The certain outcome; throws IllegalStateException when there are more. */
    public Uitkomst enige() {
        if (!zeker()) {
            throw new IllegalStateException(
                    "Er zijn nog " + mogelijk.size() + " uitkomsten. Misschien eerst zeker() vragen.");
        }
        return mogelijk.get(0);
    }
}
