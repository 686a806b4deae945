package nl.wederhoor.bereik;

import java.util.Comparator;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.advies.Grondstatus;
import nl.wederhoor.advies.Routestatus;
import nl.wederhoor.advies.Vormstatus;

/**
 * One thing that an advice can say, without the case: "route ondersteuning" is "aanbevolen".
 *
 * @param status what is said of it, or "" where being there says it all
 */
public record Uitkomst(Soort soort, String naam, String status) implements Comparable<Uitkomst> {
    private static final Comparator<Uitkomst> VOLGORDE =
            Comparator.comparing(Uitkomst::soort).thenComparing(Uitkomst::naam).thenComparing(Uitkomst::status);
    private static final String ONBEKEND = "onbekend";

    /** The parts of an advice that are looked at. */
    public enum Soort {
        SOORT("Soort"),
        ROUTE("Route"),
        HULPVORM("Hulpvorm"),
        AFSLUITING("Grond voor afsluiten"),
        PLICHT("Plicht"),
        VOORLEGGING("Voor te leggen"),
        TERMIJN("Termijn"),
        RECHT("Recht");

        private final String label;

        Soort(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Everything that this advice says for certain; what is unknown is no outcome. */
    static SortedSet<Uitkomst> van(Advies advies) {
        var uitkomsten = new TreeSet<Uitkomst>();
        if (!advies.soort().waarde().equals(ONBEKEND)) {
            uitkomsten.add(new Uitkomst(Soort.SOORT, advies.soort().waarde(), ""));
        }
        advies.routes().stream()
                .filter(route -> route.status() != Routestatus.ONBEKEND)
                .forEach(route -> uitkomsten.add(new Uitkomst(
                        Soort.ROUTE, route.route().label(), route.status().label())));
        advies.hulpvormen().stream()
                .filter(vorm -> vorm.status() != Vormstatus.ONBEKEND)
                .forEach(vorm -> uitkomsten.add(new Uitkomst(
                        Soort.HULPVORM, vorm.vorm().label(), vorm.status().label())));
        advies.afsluiting().gronden().stream()
                .filter(grond -> grond.status() == Grondstatus.GELDT || grond.status() == Grondstatus.VOOR_TE_LEGGEN)
                .forEach(grond -> uitkomsten.add(new Uitkomst(
                        Soort.AFSLUITING, grond.grond().label(), grond.status().label())));
        advies.plichten().forEach(plicht -> uitkomsten.add(new Uitkomst(Soort.PLICHT, plicht.plicht(), "")));
        advies.voorTeLeggen().forEach(punt -> uitkomsten.add(new Uitkomst(Soort.VOORLEGGING, punt.onderwerp(), "")));
        advies.termijnen()
                .forEach(termijn -> uitkomsten.add(
                        new Uitkomst(Soort.TERMIJN, termijn.soort().label(), "")));
        advies.rechten().forEach(recht -> uitkomsten.add(new Uitkomst(Soort.RECHT, recht.recht(), "")));
        return uitkomsten;
    }

    /** "Route ondersteuning: aanbevolen". */
    public String woorden() {
        return soort.label() + " " + naam + (status.isEmpty() ? "" : ": " + status);
    }

    @Override
    public int compareTo(Uitkomst ander) {
        return VOLGORDE.compare(this, ander);
    }
}
