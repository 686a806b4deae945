package nl.wederhoor.tabel;

import java.util.List;

/** One decision table of a policy version as people read it. */
public final class Beslistabel {
    private final String besluit;
    private final String label;
    private final Hitbeleid hitbeleid;
    private final List<Kolom> invoer;
    private final List<Kolom> uitvoer;
    private final List<Rij> rijen;
    private final boolean gaten;

    Beslistabel(
            String besluit,
            String label,
            Hitbeleid hitbeleid,
            List<Kolom> invoer,
            List<Kolom> uitvoer,
            List<Rij> rijen,
            boolean gaten) {
        this.besluit = besluit;
        this.label = label;
        this.hitbeleid = hitbeleid;
        this.invoer = List.copyOf(invoer);
        this.uitvoer = List.copyOf(uitvoer);
        this.rijen = List.copyOf(rijen);
        this.gaten = gaten;
    }

    /** The name of the decision, which is the name of its file: "wie-beslist". */
    public String besluit() {
        return besluit;
    }

    public String label() {
        return label;
    }

    public Hitbeleid hitbeleid() {
        return hitbeleid;
    }

    public List<Kolom> invoer() {
        return invoer;
    }

    public List<Kolom> uitvoer() {
        return uitvoer;
    }

    public List<Rij> rijen() {
        return rijen;
    }

    /** True when some legal input matches no row. */
    public boolean heeftGaten() {
        return gaten;
    }
}
