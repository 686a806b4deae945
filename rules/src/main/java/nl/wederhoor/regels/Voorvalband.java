package nl.wederhoor.regels;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** Whether the incident of another dossier can be the one of the dossier in hand. */
public record Voorvalband(String dossier, Voorvalverhouding verhouding) {
    /** People are a day or two off; how much is not in any text. */
    private static final int SPELING_DAGEN = 2;

    /** By the days that were given; either may be null. */
    public static Voorvalband van(String dossier, LocalDate datum, LocalDate andereDatum) {
        return new Voorvalband(dossier, verhouding(datum, andereDatum));
    }

    public boolean kanZelfdeZijn() {
        return verhouding != Voorvalverhouding.ANDER;
    }

    private static Voorvalverhouding verhouding(LocalDate datum, LocalDate andereDatum) {
        if (datum == null || andereDatum == null) {
            return Voorvalverhouding.ONBEKEND;
        }
        return Math.abs(ChronoUnit.DAYS.between(datum, andereDatum)) <= SPELING_DAGEN
                ? Voorvalverhouding.ZELFDE
                : Voorvalverhouding.ANDER;
    }
}
