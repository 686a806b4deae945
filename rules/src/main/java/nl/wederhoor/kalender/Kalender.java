package nl.wederhoor.kalender;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;

/**
 * The working-day calendar of one organisation: a pure value that counts protocol and statutory terms.
 *
 * <p>The day of the event is day 0 and the last day belongs to the term. Terms in calendar units end on their own day,
 * also on a Sunday, unless {@code rolNaarWerkdag} says otherwise; 29 February plus years is 28 February. Amounts below
 * zero are refused with an {@link IllegalArgumentException}. Works for every year; the facts are held to 1990-2100.
 */
public final class Kalender {
    private final Kalenderregels regels;
    private final OpenDagen werkdagen;
    private final WettelijkeTermijn wet;

    public Kalender(Kalenderregels regels) {
        this.regels = regels;
        this.werkdagen = new OpenDagen(this::feestdag);
        this.wet = new WettelijkeTermijn(regels.gelijkgesteldeDagen());
    }

    /** True from Monday to Friday, except on a {@link #feestdag} of this organisation. */
    public boolean isWerkdag(LocalDate dag) {
        return werkdagen.isOpen(dag);
    }

    /** The Dutch name of the holiday on which this organisation is closed, also when it falls in a weekend. */
    public Optional<String> feestdag(LocalDate dag) {
        return Feestdagen.naam(dag)
                .filter(naam -> !(regels.goedeVrijdagIsWerkdag() && naam.equals(Feestdagen.GOEDE_VRIJDAG)))
                .or(() -> vrijeGelijkgesteldeDag(dag));
    }

    /** The end of a term in working days: zero is the day itself, one is the next working day. */
    public Einddatum werkdagenNa(LocalDate dag, int aantal) {
        return werkdagen.na(dag, nietNegatief(aantal, "werkdagen"));
    }

    /** The end of a term in calendar days. */
    public Einddatum dagenNa(LocalDate dag, int aantal) {
        return einde(dag.plusDays(nietNegatief(aantal, "dagen")));
    }

    /** The end of a term in weeks of seven calendar days. */
    public Einddatum wekenNa(LocalDate dag, int aantal) {
        return einde(dag.plusWeeks(nietNegatief(aantal, "weken")));
    }

    /** The end of a term in months: the same day of the month, or the last one that exists. */
    public Einddatum maandenNa(LocalDate dag, int aantal) {
        return einde(dag.plusMonths(nietNegatief(aantal, "maanden")));
    }

    /** The end of a term in years. */
    public Einddatum jarenNa(LocalDate dag, int aantal) {
        return einde(dag.plusYears(nietNegatief(aantal, "jaren")));
    }

    /**
     * The end of a statutory term under the Algemene termijnenwet, whatever the parameters of the organisation say; see
     * {@link WettelijkeTermijn} for what the act leaves out.
     */
    public Einddatum wettelijk(LocalDate start, Period termijn) {
        return wet.einde(start, termijn);
    }

    private Einddatum einde(LocalDate dag) {
        return regels.rolNaarWerkdag() ? werkdagen.vanaf(dag) : Einddatum.zonderFeestdagen(dag);
    }

    private Optional<String> vrijeGelijkgesteldeDag(LocalDate dag) {
        return regels.gelijkgesteldeDagenZijnWerkdagen()
                ? Optional.empty()
                : Optional.ofNullable(regels.gelijkgesteldeDagen().get(dag));
    }

    private static int nietNegatief(int aantal, String eenheid) {
        if (aantal < 0) {
            throw new IllegalArgumentException(
                    "Een termijn van %d %s kan niet. Misschien hoort de termijn terug te tellen vanaf een latere dag."
                            .formatted(aantal, eenheid));
        }
        return aantal;
    }
}
