package nl.wederhoor.termijn;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.wederhoor.kalender.Kalender;

/**
 * A term of a regulation that began: extended, standing still and going on as that regulation allows.
 *
 * <p>The day of an event is day 0 and the last day belongs to the term, here too. It stands still on the days strictly
 * between the day of the suspension and the day on which it goes on; those are added at the end, for a term in working
 * days as working days.
 *
 * @param uitstel the extensions in calendar days, in the order given
 * @param pauzes the suspensions in order; only the last can be open
 */
public record Looptermijn(Regeltermijn regel, LocalDate begin, List<Integer> uitstel, List<Pauze> pauzes) {

    public Looptermijn {
        uitstel = List.copyOf(uitstel);
        pauzes = List.copyOf(pauzes);
    }

    /** Suspended on a day; {@code hervat} is null while it stands still. */
    public record Pauze(LocalDate sinds, LocalDate hervat) {
        boolean isOpen() {
            return hervat == null;
        }

        boolean bevat(LocalDate dag) {
            return dag.isAfter(sinds) && dag.isBefore(hervat);
        }
    }

    public static Looptermijn begin(Regeltermijn regel, LocalDate begin) {
        return new Looptermijn(regel, begin, List.of(), List.of());
    }

    public boolean staatStil() {
        return !pauzes.isEmpty() && pauzes.get(pauzes.size() - 1).isOpen();
    }

    /** The last day on this calendar; while it stands still, the last day if it had not stood still now. */
    public LocalDate uiterlijk(Kalender kalender) {
        var einde = ongerold(kalender);
        if (!regel.isWettelijk()) {
            return kalender.dagenNa(einde, 0).uiterlijk();
        }
        return regel.lengte().valtOnderTermijnenwet() ? eersteOpenDag(kalender, einde) : einde;
    }

    /**
     * Made longer once, at most as long as the regulation says; again only where it says so and the client agrees.
     *
     * @param dagen how many days, or null for as many as the regulation allows
     * @param op the day on which the extension was told
     */
    public Looptermijn verleng(Integer dagen, boolean clientStemtIn, LocalDate op, Kalender kalender) {
        eisLoopt();
        if (op.isBefore(begin) || op.isAfter(uiterlijk(kalender))) {
            throw new TermijnGeweigerd(
                    "De termijn kan alleen worden verlengd terwijl die loopt.",
                    regel.bepalingen(),
                    "verlenging binnen de termijn");
        }
        return new Looptermijn(regel, begin, met(uitstel, uitstelDagen(dagen, clientStemtIn)), pauzes);
    }

    /** Stands still from the day after {@code op}. */
    public Looptermijn schortOp(LocalDate op, Kalender kalender) {
        if (regel.opschorting() == null) {
            throw new TermijnGeweigerd(
                    "Deze regeling kent geen opschorting: " + regel.naam() + ".",
                    regel.bepalingen(),
                    "een bepaling over opschorting");
        }
        eisLoopt();
        var vroegst = pauzes.isEmpty() ? begin : pauzes.get(pauzes.size() - 1).hervat();
        if (op.isBefore(vroegst) || op.isAfter(uiterlijk(kalender))) {
            throw new TermijnGeweigerd(
                    "Opschorten kan alleen terwijl de termijn loopt.",
                    List.of(regel.opschorting()),
                    "een dag binnen de termijn");
        }
        return new Looptermijn(regel, begin, uitstel, met(pauzes, new Pauze(op, null)));
    }

    /** Goes on: {@code op} is the first day that counts again. */
    public Looptermijn hervat(LocalDate op) {
        if (!staatStil()) {
            throw new TermijnGeweigerd("Deze termijn staat niet stil.", regel.bepalingen(), "een opschorting");
        }
        var laatste = pauzes.get(pauzes.size() - 1);
        if (op.isBefore(laatste.sinds())) {
            throw new TermijnGeweigerd(
                    "De termijn kan niet verder lopen voordat die is opgeschort.",
                    List.of(regel.opschorting()),
                    "een dag na de opschorting");
        }
        var eerdere = new ArrayList<>(pauzes.subList(0, pauzes.size() - 1));
        eerdere.add(new Pauze(laatste.sinds(), op));
        return new Looptermijn(regel, begin, uitstel, eerdere);
    }

    private void eisLoopt() {
        if (staatStil()) {
            throw new TermijnGeweigerd(
                    "Deze termijn staat stil. Laat die eerst verder lopen.", regel.bepalingen(), "hervatting");
        }
    }

    private int uitstelDagen(Integer dagen, boolean clientStemtIn) {
        var mag = regel.verlenging();
        if (mag == null) {
            throw new TermijnGeweigerd(
                    "Deze regeling kent geen verlenging: " + regel.naam() + ".",
                    regel.bepalingen(),
                    "een bepaling over verlenging");
        }
        if (uitstel.isEmpty()) {
            if (dagen != null && dagen > mag.hoogstensDagen()) {
                throw new TermijnGeweigerd(
                        "De verlenging is hoogstens " + mag.hoogstensDagen() + " dagen.",
                        List.of(mag.bepaling()),
                        "een kortere verlenging");
            }
            return dagen == null ? mag.hoogstensDagen() : dagen;
        }
        if (regel.nogmaals() == null) {
            throw new TermijnGeweigerd(
                    "Deze termijn is al een keer verlengd.",
                    List.of(mag.bepaling()),
                    "een tweede verlenging bestaat niet");
        }
        if (!clientStemtIn || dagen == null) {
            throw new TermijnGeweigerd(
                    "Verder uitstel kan alleen als de cliënt daarmee schriftelijk instemt, voor een aantal dagen.",
                    List.of(regel.nogmaals()),
                    clientStemtIn ? "aantal dagen" : "instemming van de cliënt");
        }
        return dagen;
    }

    private LocalDate ongerold(Kalender kalender) {
        int extra = uitstel.stream().mapToInt(Integer::intValue).sum();
        if (regel.lengte().eenheid() == Lengte.Eenheid.WERKDAGEN) {
            var aantal = regel.lengte().aantal()
                    + (int) stilleDagen().filter(kalender::isWerkdag).count();
            return kalender.werkdagenNa(begin, aantal).uiterlijk().plusDays(extra);
        }
        return begin.plus(regel.lengte().periode())
                .plusDays(extra + stilleDagen().count());
    }

    private Stream<LocalDate> stilleDagen() {
        return pauzes.stream()
                .filter(pauze -> !pauze.isOpen() && ChronoUnit.DAYS.between(pauze.sinds(), pauze.hervat()) > 1)
                .flatMap(pauze -> pauze.sinds().plusDays(1).datesUntil(pauze.hervat()));
    }

    /** A statutory term of a week or more ends on a day that is none of those of the act (art. 1). */
    private static LocalDate eersteOpenDag(Kalender kalender, LocalDate einde) {
        var week = Period.ofWeeks(1);
        return kalender.wettelijk(einde.minus(week), week).uiterlijk();
    }

    private static <E> List<E> met(List<E> lijst, E nieuw) {
        var langer = new ArrayList<>(lijst);
        langer.add(nieuw);
        return langer;
    }
}
