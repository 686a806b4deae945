package nl.wederhoor.planner.momentopname;

import java.util.List;

/** A snapshot that cannot be planned, with every fault found and its place. */
public final class Momentopnamefout extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Fout> fouten;

    public Momentopnamefout(List<Fout> fouten) {
        super(String.join(" ", fouten.stream().map(Fout::zin).toList()));
        this.fouten = List.copyOf(fouten);
    }

    public List<Fout> fouten() {
        return fouten;
    }

    /** One fault: where it stands and what to do about it. */
    public record Fout(String pad, String melding) {

        public String zin() {
            return pad + ": " + melding;
        }
    }
}
