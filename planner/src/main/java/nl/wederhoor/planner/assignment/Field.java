package nl.wederhoor.planner.assignment;

import java.util.Arrays;

/** The pairs of an instance that can still be part of a better assignment than the best one known. */
final class Field {
    private final Instance instance;
    private final boolean[][] open;
    private int size;

    Field(Instance instance) {
        this.instance = instance;
        this.open = new boolean[instance.cases()][instance.handlers() + 1];
        for (int i = 0; i < open.length; i++) {
            for (int j : instance.options(i)) {
                open[i][j] = true;
                size++;
            }
            open[i][instance.out()] = !instance.mandatory();
            size += instance.mandatory() ? 0 : 1;
        }
    }

    Instance instance() {
        return instance;
    }

    boolean open(int i, int place) {
        return open[i][place];
    }

    /** Open places over all cases. */
    int size() {
        return size;
    }

    void close(int i, int place) {
        size -= open[i][place] ? 1 : 0;
        open[i][place] = false;
    }

    /** Open places of a case, being out included. */
    int[] places(int i) {
        int[] places = new int[open[i].length];
        int count = 0;
        for (int j = 0; j < places.length; j++) {
            if (open[i][j]) {
                places[count++] = j;
            }
        }
        return Arrays.copyOf(places, count);
    }
}
