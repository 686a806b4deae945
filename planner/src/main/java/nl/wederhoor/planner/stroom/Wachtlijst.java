package nl.wederhoor.planner.stroom;

import java.util.Arrays;

/**
 * The sources with units at one place, cheapest first to move to another: a heap that forgets lazily who has left.
 */
final class Wachtlijst {
    private final long[][] prijs;
    private final int van;
    private final int naar;
    private int[] hoop = new int[4];
    private int aantal;

    Wachtlijst(long[][] prijs, int van, int naar) {
        this.prijs = prijs;
        this.van = van;
        this.naar = naar;
    }

    private long sleutel(int bron) {
        return prijs[bron][naar] - prijs[bron][van];
    }

    void meld(int bron) {
        if (aantal == hoop.length) {
            hoop = Arrays.copyOf(hoop, 2 * aantal);
        }
        int k = aantal++;
        while (k > 0 && sleutel(hoop[(k - 1) / 2]) > sleutel(bron)) {
            hoop[k] = hoop[(k - 1) / 2];
            k = (k - 1) / 2;
        }
        hoop[k] = bron;
    }

    /** The source that moves cheapest, or -1 when nobody is there. */
    int eerste(long[][] stroom) {
        while (aantal > 0 && stroom[hoop[0]][van] == 0) {
            neemEerste();
        }
        return aantal == 0 ? -1 : hoop[0];
    }

    private void neemEerste() {
        int laatste = hoop[--aantal];
        int k = 0;
        while (2 * k + 1 < aantal) {
            int kind = 2 * k + 1;
            if (kind + 1 < aantal && sleutel(hoop[kind + 1]) < sleutel(hoop[kind])) {
                kind++;
            }
            if (sleutel(hoop[kind]) >= sleutel(laatste)) {
                break;
            }
            hoop[k] = hoop[kind];
            k = kind;
        }
        if (aantal > 0) {
            hoop[k] = laatste;
        }
    }
}
