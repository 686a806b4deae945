package nl.wederhoor.planner.tabel;

import java.util.ArrayList;
import java.util.List;
import nl.wederhoor.planner.Niveau;
import nl.wederhoor.planner.Regel;

/**
 * The pairs of one unit with all handlers; the last place is the queue (WACHTRIJ), which blocks nobody.
 *
 * <p>Costs are weighted: points on the medium level, hundredths of a point on the soft level.
 */
public final class Rij {
    /** The rules that judge a pair by itself. */
    public static final List<Regel> SCHEIDBAAR = List.of(
            Regel.M1, Regel.M2, Regel.M5, Regel.S1, Regel.S2, Regel.S3, Regel.S4, Regel.S5, Regel.S9, Regel.S11);

    private static final int[] NUMMERS = new int[Regel.values().length];

    static {
        for (Regel regel : Regel.values()) {
            NUMMERS[regel.ordinal()] = SCHEIDBAAR.indexOf(regel);
        }
    }

    private final int[] blokkades;
    private final int[] inspanning;
    private final int[] overdrachten;
    private final long[][] kosten;
    private final long[] medium;
    private final long[] zacht;
    private final int[] last;

    Rij(int[] blokkades, int[] inspanning, int[] overdrachten, long[][] kosten, int[] last) {
        this.blokkades = blokkades;
        this.inspanning = inspanning;
        this.overdrachten = overdrachten;
        this.kosten = kosten;
        this.last = last;
        this.medium = som(Niveau.MEDIUM);
        this.zacht = som(Niveau.ZACHT);
    }

    private long[] som(Niveau niveau) {
        long[] som = new long[inspanning.length];
        for (int r = 0; r < kosten.length; r++) {
            if (SCHEIDBAAR.get(r).niveau() == niveau) {
                for (int j = 0; j < som.length; j++) {
                    som[j] = Math.addExact(som[j], kosten[r][j]);
                }
            }
        }
        return som;
    }

    /** No hard rule blocks the pair by itself; true for the queue. */
    public boolean magBij(int plek) {
        return blokkades[plek] == 0;
    }

    /** The hard rules that block the pair, in the order of the rules. */
    public List<Regel> blokkades(int plek) {
        List<Regel> regels = new ArrayList<>();
        for (int bit = 0; bit < Blokkade.REGELS.length; bit++) {
            if ((blokkades[plek] & 1 << bit) != 0) {
                regels.add(Blokkade.REGELS[bit]);
            }
        }
        return regels;
    }

    /** True when this hard rule blocks the pair. */
    public boolean blokkeert(Regel regel, int plek) {
        return (blokkades[plek] & Blokkade.masker(regel)) != 0;
    }

    /** Quarter-hours of effort; 0 in the queue. */
    public int inspanning(int plek) {
        return inspanning[plek];
    }

    /** Load of a kind at a place; the queue carries nothing. */
    public int last(Lastsoort soort, int plek) {
        if (plek == inspanning.length - 1) {
            return 0;
        }
        return soort == Lastsoort.UREN ? inspanning[plek] : last[soort.ordinal()];
    }

    /** Dossiers that would leave a current handler who may keep them. */
    public int overdrachten(int plek) {
        return overdrachten[plek];
    }

    /** Weighted cost under one separable rule; 0 for the other rules. */
    public long kosten(Regel regel, int plek) {
        int nummer = NUMMERS[regel.ordinal()];
        return nummer < 0 ? 0 : kosten[nummer][plek];
    }

    public long medium(int plek) {
        return medium[plek];
    }

    public long zacht(int plek) {
        return zacht[plek];
    }
}
