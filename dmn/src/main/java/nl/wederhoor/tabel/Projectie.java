package nl.wederhoor.tabel;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a set of tables can tell apart of a state: states with equal keys get equal answers from these tables.
 *
 * <p>A key holds one class per source, in static order; a source that is not known has a class of its own.
 */
public final class Projectie {
    private final List<Blad> bladeren;
    private final Map<String, Blad> opBron;

    Projectie(List<Blad> bladeren) {
        this.bladeren = bladeren;
        this.opBron = bladeren.stream().collect(Collectors.toMap(Blad::bron, blad -> blad));
    }

    /** The same for some of the sources only. */
    public Projectie alleen(Collection<String> bronnen) {
        return new Projectie(
                bladeren.stream().filter(blad -> bronnen.contains(blad.bron())).toList());
    }

    /** The sources that these tables read, in static order. */
    public List<String> bronnen() {
        return bladeren.stream().map(Blad::bron).toList();
    }

    /** The key of this state; throws IllegalArgumentException when a known value is not legal. */
    public Sleutel sleutel(Toestand toestand) {
        var klassen = new int[bladeren.size()];
        for (int i = 0; i < klassen.length; i++) {
            var waarde = toestand.waarde(bladeren.get(i).bron());
            klassen[i] = waarde == null ? Stand.OPEN : bladeren.get(i).klasse(waarde);
        }
        return new Sleutel(klassen);
    }

    /** The class of a value of a source that these tables read, or 0 when none reads it. */
    public int klasse(String bron, Object waarde) {
        var blad = opBron.get(bron);
        return blad == null ? 0 : blad.klasse(waarde);
    }

    /** The class of every source of a state; nothing in it names a value. */
    public static final class Sleutel {
        private final int[] klassen;

        private Sleutel(int[] klassen) {
            this.klassen = klassen;
        }

        @Override
        public boolean equals(Object ander) {
            return ander instanceof Sleutel sleutel && Arrays.equals(klassen, sleutel.klassen);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(klassen);
        }
    }
}
