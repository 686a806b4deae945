package nl.wederhoor.tabel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** The type that a table file declares: a kind with a list of words or with two ends, where it has them. */
record Typering(Kolomsoort soort, List<Object> waarden, Comparable<?> minimum, Comparable<?> maximum) {
    static final Typering ALLE_DAGEN =
            new Typering(Kolomsoort.DATUM, List.of(), LocalDate.of(1990, 1, 1), LocalDate.of(2100, 12, 31));

    static Typering van(Kolomsoort soort) {
        return new Typering(soort, List.of(), null, null);
    }

    static Typering getal(int minimum, int maximum) {
        return new Typering(
                Kolomsoort.GETAL,
                List.of(),
                Celtaal.gelijkvormig(BigDecimal.valueOf(minimum)),
                Celtaal.gelijkvormig(BigDecimal.valueOf(maximum)));
    }

    /** The type with the values that an item definition allows; throws CelFout. */
    Typering beperkt(String toegestaan) {
        return switch (soort) {
            case TEKST -> {
                var woorden = Celtaal.woorden(toegestaan);
                if (woorden.size() > Long.SIZE) {
                    throw new CelFout("een lijst heeft hoogstens " + Long.SIZE + " waarden");
                }
                yield new Typering(soort, woorden, null, null);
            }
            case BOOLEAN -> throw new CelFout("bij het type boolean horen geen toegestane waarden");
            case GETAL, DATUM -> {
                var bereik = Celtaal.bereik(toegestaan, soort);
                if (bereik.onder() == null || bereik.boven() == null || !bereik.onderMee() || !bereik.bovenMee()) {
                    throw new CelFout("de toegestane waarden moeten een bereik [a..b] zijn");
                }
                yield new Typering(soort, List.of(), (Comparable<?>) bereik.onder(), (Comparable<?>) bereik.boven());
            }
        };
    }

    boolean isOnbegrensd() {
        return minimum == null && maximum == null;
    }
}
