package nl.wederhoor.planner.tabel;

/**
 * A square that grows by whole steps: step k costs factor x (2 x (start + k) - 1) / deler, rounded down.
 *
 * <p>Rounding per step instead of over the whole keeps the steps rising, so that the function stays convex and a
 * min-cost flow over the steps is exact.
 */
final class Kwadraat {
    private static final int TABEL_TOT = 1 << 16;

    private final long factor;
    private final long deler;
    private final long start;
    private final long[] som;

    Kwadraat(long factor, long deler, long start, long hoogste) {
        this.factor = factor;
        this.deler = deler;
        this.start = start;
        this.som = new long[(int) Math.min(TABEL_TOT, hoogste) + 1];
        for (int k = 1; k < som.length; k++) {
            som[k] = som[k - 1] + stap(k);
        }
    }

    long stap(long k) {
        return Math.floorDiv(Math.multiplyExact(factor, 2 * (start + k) - 1), deler);
    }

    long kosten(long last) {
        if (last < som.length) {
            return som[(int) last];
        }
        long i = som.length - 1L;
        return som[som.length - 1] + somVanStappen(last - i, factor * (2 * (start + i) + 1), 2 * factor);
    }

    /** Sum over i = 0 .. n-1 of floor((eerste + i x stijging) / deler), in the way of Euclid's algorithm. */
    private long somVanStappen(long n, long eerste, long stijging) {
        long som = 0;
        long a = stijging;
        long b = eerste;
        long m = deler;
        long aantal = n;
        while (true) {
            long vol = Math.floorDiv(a, m);
            som += Math.multiplyExact(vol, aantal * (aantal - 1) / 2);
            a -= vol * m;
            long begin = Math.floorDiv(b, m);
            som += Math.multiplyExact(begin, aantal);
            b -= begin * m;
            long top = Math.addExact(Math.multiplyExact(a, aantal), b);
            if (top < m) {
                return som;
            }
            aantal = top / m;
            b = top % m;
            long oud = m;
            m = a;
            a = oud;
        }
    }
}
