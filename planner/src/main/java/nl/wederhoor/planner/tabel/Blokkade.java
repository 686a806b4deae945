package nl.wederhoor.planner.tabel;

import nl.wederhoor.planner.Regel;

/** Why a pair is not allowed, as opaque codes: a mask of the hard rules that judge a pair by itself. */
final class Blokkade {
    static final Regel[] REGELS = {Regel.H1, Regel.H3, Regel.H4, Regel.H6};

    private Blokkade() {}

    static int masker(Regel regel) {
        for (int bit = 0; bit < REGELS.length; bit++) {
            if (REGELS[bit] == regel) {
                return 1 << bit;
            }
        }
        return 0;
    }
}
