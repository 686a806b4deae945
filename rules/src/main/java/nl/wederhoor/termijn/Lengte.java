package nl.wederhoor.termijn;

import java.time.Period;
import nl.wederhoor.advies.Woord;

/** How long a term is. */
public record Lengte(int aantal, Eenheid eenheid) {
    private static final int MEESTE_DAGEN_WET = 90;
    private static final int MEESTE_MAANDEN_WET = 3;

    /** In what a term is counted. */
    public enum Eenheid implements Woord {
        DAGEN("dagen"),
        WERKDAGEN("werkdagen"),
        WEKEN("weken"),
        MAANDEN("maanden"),
        JAREN("jaren");

        private final String label;

        Eenheid(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** Throws IllegalArgumentException below one. */
    public Lengte {
        if (aantal < 1) {
            throw new IllegalArgumentException("een termijn duurt minstens één dag");
        }
    }

    /** In calendar units; working days are counted on a calendar. */
    Period periode() {
        return switch (eenheid) {
            case DAGEN -> Period.ofDays(aantal);
            case WEKEN -> Period.ofWeeks(aantal);
            case MAANDEN -> Period.ofMonths(aantal);
            case JAREN -> Period.ofYears(aantal);
            case WERKDAGEN -> throw new IllegalStateException("werkdagen hebben een kalender nodig");
        };
    }

    /** Algemene termijnenwet art. 4(a): longer terms are left out of the act. */
    boolean valtOnderTermijnenwet() {
        return switch (eenheid) {
            case DAGEN, WERKDAGEN -> aantal <= MEESTE_DAGEN_WET;
            case WEKEN -> aantal * 7 <= MEESTE_DAGEN_WET;
            case MAANDEN -> aantal <= MEESTE_MAANDEN_WET;
            case JAREN -> false;
        };
    }

    @Override
    public String toString() {
        return aantal + " " + eenheid.label();
    }
}
