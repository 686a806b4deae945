package nl.wederhoor.termijn;

import java.util.List;

/** What was asked of a term is not possible, or its regulation does not know it. */
public final class TermijnGeweigerd extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<String> clausules;
    private final String ontbreekt;

    TermijnGeweigerd(String uitleg, List<String> clausules, String ontbreekt) {
        super(uitleg, null, false, false);
        this.clausules = List.copyOf(clausules);
        this.ontbreekt = ontbreekt;
    }

    /** The provisions that say so. */
    public List<String> clausules() {
        return clausules;
    }

    /** What would make it possible, in Dutch. */
    public String ontbreekt() {
        return ontbreekt;
    }
}
