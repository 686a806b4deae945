package nl.wederhoor.feiten;

import java.util.List;

/** Input that the contract does not allow, with all its faults at once. */
public final class OngeldigeFeiten extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fout> fouten;

    public OngeldigeFeiten(List<Fout> fouten) {
        super("De gegevens kloppen niet: " + fouten.size() + " fout(en).");
        this.fouten = List.copyOf(fouten);
    }

    public List<Fout> fouten() {
        return fouten;
    }
}
