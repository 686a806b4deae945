package nl.wederhoor.planner.tabel;

import java.util.List;
import nl.wederhoor.planner.Gewichten;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.Score;
import nl.wederhoor.planner.momentopname.Behandelaar;

/**
 * What carrying a load costs each handler, per rule: a function that rises ever faster.
 *
 * <p>Fairness is the square of the load over the hours, which is the capacity-weighted variance up to a constant, so
 * that part-timers come out right.
 */
public final class Lastkosten {
    private static final long KWARTIEREN_PER_UUR = 4;
    /** The carry-over counts up to this part of the hours. */
    private static final long MEEGENOMEN_DEEL = 5;

    private final List<Behandelaar> behandelaars;
    private final Gewichten gewichten;
    private final Kwadraat[] werklast;
    private final Kwadraat[] zwaarte;
    private final Kwadraat[] spoed;

    Lastkosten(List<Behandelaar> behandelaars, Gewichten gewichten, long[] hoogste) {
        this.behandelaars = behandelaars;
        this.gewichten = gewichten;
        this.werklast = new Kwadraat[behandelaars.size()];
        this.zwaarte = new Kwadraat[behandelaars.size()];
        this.spoed = new Kwadraat[behandelaars.size()];
        for (int j = 0; j < werklast.length; j++) {
            var wie = behandelaars.get(j);
            long uren = Math.max(1, wie.kwartieren());
            werklast[j] = new Kwadraat(
                    prijs(Regel.S6), KWARTIEREN_PER_UUR * uren, meegenomen(wie), hoogste[Lastsoort.UREN.ordinal()]);
            zwaarte[j] = new Kwadraat(
                    KWARTIEREN_PER_UUR * prijs(Regel.S7),
                    uren,
                    wie.meegenomen().zwaarte(),
                    hoogste[Lastsoort.ZWAARTE.ordinal()]);
            spoed[j] = new Kwadraat(KWARTIEREN_PER_UUR * prijs(Regel.S8), uren, 0, hoogste[Lastsoort.SPOED.ordinal()]);
        }
    }

    /** The same handlers under other weights; worked out when asked, so meant for a few questions. */
    public Lastkosten onder(Gewichten andere) {
        return new Lastkosten(behandelaars, andere, new long[Lastsoort.values().length]);
    }

    private long prijs(Regel regel) {
        return gewichten.van(regel) * Score.PUNT;
    }

    /** Quarter-hours carried over, as far as they count. */
    public static long meegenomen(Behandelaar wie) {
        long grens = wie.kwartieren() / MEEGENOMEN_DEEL;
        return Math.max(-grens, Math.min(grens, wie.meegenomen().kwartieren()));
    }

    /** The kind of load that a rule prices, or null for a rule that judges pairs. */
    public static Lastsoort soort(Regel regel) {
        return switch (regel) {
            case S6, M3 -> Lastsoort.UREN;
            case S7 -> Lastsoort.ZWAARTE;
            case S8 -> Lastsoort.SPOED;
            case M4 -> Lastsoort.NIEUW;
            case H5 -> Lastsoort.AANTAL;
            default -> null;
        };
    }

    /** Cost of a load under one rule; 0 for a rule that judges pairs. */
    public long kosten(Regel regel, int behandelaar, long last) {
        return switch (regel) {
            case S6 -> werklast[behandelaar].kosten(last);
            case S7 -> zwaarte[behandelaar].kosten(last);
            case S8 -> spoed[behandelaar].kosten(last);
            case M3 -> gewichten.van(regel) * Math.max(0, last - volgeladen(behandelaar));
            case M4 ->
                gewichten.van(regel)
                        * Math.max(
                                0, last - behandelaars.get(behandelaar).inzet().maxNieuw());
            case H5 -> Math.max(0, last - behandelaars.get(behandelaar).inzet().maxDossiers());
            default -> 0;
        };
    }

    /** Quarter-hours from which a handler is overloaded: 110 % of what is available, rounded down. */
    public long volgeladen(int behandelaar) {
        return behandelaars.get(behandelaar).kwartieren() * 11 / 10;
    }

    /** The load up to which the medium level costs nothing; beyond it every unit costs the same. */
    public long ruimte(Lastsoort soort, int behandelaar) {
        return switch (soort) {
            case UREN -> volgeladen(behandelaar);
            case NIEUW -> behandelaars.get(behandelaar).inzet().maxNieuw();
            case ZWAARTE, SPOED, AANTAL -> Long.MAX_VALUE / 2;
        };
    }

    public long zacht(Lastsoort soort, int behandelaar, long last) {
        return switch (soort) {
            case UREN -> werklast[behandelaar].kosten(last);
            case ZWAARTE -> zwaarte[behandelaar].kosten(last);
            case SPOED -> spoed[behandelaar].kosten(last);
            case NIEUW, AANTAL -> 0;
        };
    }

    public long medium(Lastsoort soort, int behandelaar, long last) {
        return switch (soort) {
            case UREN -> kosten(Regel.M3, behandelaar, last);
            case NIEUW -> kosten(Regel.M4, behandelaar, last);
            case ZWAARTE, SPOED, AANTAL -> 0;
        };
    }
}
