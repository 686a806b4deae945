package nl.wederhoor.planner.stroom;

import java.util.Arrays;

/**
 * Min-cost flow: every source sends all its units to places, at a price per unit and a cost per place that rises with
 * each unit. Successive shortest paths on the places only, as there are few of them.
 */
public final class Stroom {
    /** Price or cost of what is not allowed. */
    public static final long NOOIT = Long.MAX_VALUE / 8;

    private final long[] aanbod;
    private final long[][] prijs;
    private final Stijging stijging;
    private final int plekken;
    private final long[][] stroom;
    private final long[] last;
    private final Wachtlijst[][] over;
    private final long[] afstand;
    private final int[] vorige;
    private long kosten;

    /** Cost of the next unit at a place, from 1 and never falling; {@link #NOOIT} beyond its capacity. */
    @FunctionalInterface
    public interface Stijging {
        long stap(int plek, long eenheid);
    }

    public Stroom(long[] aanbod, long[][] prijs, int plekken, Stijging stijging) {
        this.aanbod = aanbod;
        this.prijs = prijs;
        this.plekken = plekken;
        this.stijging = stijging;
        this.stroom = new long[aanbod.length][plekken];
        this.last = new long[plekken];
        this.afstand = new long[plekken];
        this.vorige = new int[plekken];
        this.over = new Wachtlijst[plekken][plekken];
        for (int a = 0; a < plekken; a++) {
            for (int b = 0; b < plekken; b++) {
                over[a][b] = new Wachtlijst(prijs, a, b);
            }
        }
    }

    /** The lowest total cost, or {@link #NOOIT} when not everything can be sent. */
    public long los() {
        for (int bron = 0; bron < aanbod.length; bron++) {
            long nog = aanbod[bron];
            while (nog > 0) {
                long gestuurd = stuur(bron, nog);
                if (gestuurd == 0) {
                    return NOOIT;
                }
                nog -= gestuurd;
            }
        }
        return kosten;
    }

    /** Units from a source at a place, after {@link #los}. */
    public long stroom(int bron, int plek) {
        return stroom[bron][plek];
    }

    private long stuur(int bron, long nog) {
        zoekPaden(bron);
        int einde = -1;
        long beste = NOOIT;
        long tweede = NOOIT;
        for (int j = 0; j < plekken; j++) {
            long tot = tot(j, 1);
            if (tot < beste) {
                tweede = beste;
                beste = tot;
                einde = j;
            } else {
                tweede = Math.min(tweede, tot);
            }
        }
        if (einde < 0) {
            return 0;
        }
        long hoeveel = doorlaat(einde, nog);
        long samen = 1;
        while (samen < hoeveel && tot(einde, samen + 1) <= tweede && tot(einde, samen + 1) < NOOIT) {
            samen++;
        }
        verleg(bron, einde, samen);
        return samen;
    }

    private long tot(int plek, long eenheid) {
        long stap = afstand[plek] >= NOOIT ? NOOIT : stijging.stap(plek, last[plek] + eenheid);
        return stap >= NOOIT ? NOOIT : afstand[plek] + stap;
    }

    /** Bellman-Ford: prices along the way may be negative, cycles never are while the flow is cheapest. */
    private void zoekPaden(int bron) {
        Arrays.fill(vorige, -1);
        for (int j = 0; j < plekken; j++) {
            afstand[j] = prijs[bron][j];
        }
        boolean korter = true;
        while (korter) {
            korter = false;
            for (int a = 0; a < plekken; a++) {
                for (int b = 0; afstand[a] < NOOIT && b < plekken; b++) {
                    int via = a == b ? -1 : over[a][b].eerste(stroom);
                    if (via >= 0 && prijs[via][b] < NOOIT && omweg(a, b, via) < afstand[b]) {
                        afstand[b] = omweg(a, b, via);
                        vorige[b] = a;
                        korter = true;
                    }
                }
            }
        }
    }

    private long omweg(int a, int b, int via) {
        return afstand[a] + prijs[via][b] - prijs[via][a];
    }

    private long doorlaat(int einde, long nog) {
        long hoeveel = nog;
        for (int b = einde; vorige[b] >= 0; b = vorige[b]) {
            hoeveel = Math.min(hoeveel, stroom[over[vorige[b]][b].eerste(stroom)][vorige[b]]);
        }
        return hoeveel;
    }

    private void verleg(int bron, int einde, long hoeveel) {
        for (long k = 1; k <= hoeveel; k++) {
            kosten += tot(einde, k);
        }
        last[einde] += hoeveel;
        int b = einde;
        while (vorige[b] >= 0) {
            int a = vorige[b];
            int via = over[a][b].eerste(stroom);
            wijzig(via, b, hoeveel);
            wijzig(via, a, -hoeveel);
            b = a;
        }
        wijzig(bron, b, hoeveel);
    }

    private void wijzig(int bron, int plek, long hoeveel) {
        boolean leeg = stroom[bron][plek] == 0;
        stroom[bron][plek] += hoeveel;
        if (leeg && hoeveel > 0) {
            for (int b = 0; b < plekken; b++) {
                if (b != plek && prijs[bron][b] < NOOIT) {
                    over[plek][b].meld(bron);
                }
            }
        }
    }
}
