package nl.wederhoor.verschil;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.wederhoor.tabel.Kolom;
import nl.wederhoor.tabel.Kolomsoort;

/** The values that a column allows, in two versions. */
final class Domein {
    private Domein() {}

    static boolean zelfde(Kolom een, Kolom ander) {
        return een.soort() == ander.soort()
                && een.waarden().size() == ander.waarden().size()
                && een.waarden().containsAll(ander.waarden())
                && Objects.equals(een.minimum(), ander.minimum())
                && Objects.equals(een.maximum(), ander.maximum());
    }

    /** The column with the values that both allow; the first one when they are of different types. */
    static Kolom gedeeld(Kolom een, Kolom ander) {
        if (een.soort() != ander.soort()) {
            return een;
        }
        List<Object> waarden = new ArrayList<>(een.waarden());
        waarden.retainAll(ander.waarden());
        return new Kolom(
                een.naam(),
                een.label(),
                een.soort(),
                een.herkomst(),
                waarden,
                strengste(een.minimum(), ander.minimum(), 1),
                strengste(een.maximum(), ander.maximum(), -1),
                een.geheel() || ander.geheel());
    }

    @SuppressWarnings("unchecked")
    private static Comparable<?> strengste(Comparable<?> een, Comparable<?> ander, int kant) {
        if (een == null || ander == null) {
            return een == null ? ander : een;
        }
        return ((Comparable<Object>) een).compareTo(ander) * kant >= 0 ? een : ander;
    }

    /** True when cells of the two can be read by each other at all. */
    static boolean vergelijkbaar(List<Kolom> een, List<Kolom> ander) {
        return een.stream().allMatch(kolom -> ander.stream()
                .filter(zelfde -> zelfde.naam().equals(kolom.naam()))
                .allMatch(zelfde -> zelfde.soort() == kolom.soort()
                        && (kolom.soort() != Kolomsoort.TEKST || overlapt(kolom, zelfde))));
    }

    private static boolean overlapt(Kolom een, Kolom ander) {
        return een.waarden().stream().anyMatch(ander.waarden()::contains);
    }
}
