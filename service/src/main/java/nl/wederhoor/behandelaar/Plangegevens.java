package nl.wederhoor.behandelaar;

import java.time.LocalDate;
import java.util.List;
import nl.wederhoor.planner.momentopname.Taalniveau;

/**
 * What the planner knows of one handler. Absence is capacity only: it has no reason; nothing here is a characteristic of
 * somebody.
 *
 * @param maxDossiers open dossiers at most; null when there is no maximum
 * @param maxNieuw new dossiers a week at most; null when there is no maximum
 */
public record Plangegevens(
        int urenPerWeek,
        Integer maxDossiers,
        Integer maxNieuw,
        boolean leerling,
        String team,
        String regio,
        List<Taal> talen,
        List<Kennis> deskundigheid,
        List<Afwezigheid> afwezig) {
    public static final int MEESTE_UREN = 60;

    private static final int VOLTIJD = 36;
    private static final int ERBIJ = 4;

    public Plangegevens {
        talen = talen == null ? List.of() : List.copyOf(talen);
        deskundigheid = deskundigheid == null ? List.of() : List.copyOf(deskundigheid);
        afwezig = afwezig == null ? List.of() : List.copyOf(afwezig);
    }

    /** @param taal code of ISO 639: tr, ar, pl */
    public record Taal(String taal, Taalniveau niveau) {}

    /**
     * @param gebied a ground or a domain of the vocabulary
     * @param niveau 1 to 3
     * @param geldigTot last day on which it counts, or null
     */
    public record Kennis(String gebied, int niveau, LocalDate geldigTot) {}

    /** From the first to the last day; why is nobody's business here. */
    public record Afwezigheid(LocalDate van, LocalDate tot) {}

    /** Until somebody fills it in: full-time for who handles cases, a few hours for who leads. */
    static Plangegevens nogLeeg(boolean behandelaar) {
        return new Plangegevens(
                behandelaar ? VOLTIJD : ERBIJ, null, null, false, null, null, List.of(), List.of(), List.of());
    }
}
