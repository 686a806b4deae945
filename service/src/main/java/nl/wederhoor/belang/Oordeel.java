package nl.wederhoor.belang;

import java.util.Optional;
import nl.wederhoor.advies.Woord;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.regels.Belangensoort;

/** What the decider says about a candidate, and the fact that follows. */
public enum Oordeel implements Woord {
    ZELFDE_VOORVAL("zelfde voorval", Feit.ZELFDE_INCIDENT_WEDERPARTIJ),
    ANDER_VOORVAL("ander voorval", Feit.ANDER_INCIDENT_WEDERPARTIJ),
    VERBONDEN("verbonden", Feit.BEMIDDELAAR_VERBONDEN),
    GEEN("geen", null);

    private final String label;
    private final Feit feit;

    Oordeel(String label, Feit feit) {
        this.label = label;
        this.feit = feit;
    }

    @Override
    public String label() {
        return label;
    }

    Optional<Feit> feit() {
        return Optional.ofNullable(feit);
    }

    /** A mediator is bound or not; two incidents are the same, different, or have nothing to do with each other. */
    boolean pastBij(Belangensoort soort) {
        return this == GEEN || (this == VERBONDEN) == (soort == Belangensoort.BEMIDDELAAR);
    }
}
