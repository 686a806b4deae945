package nl.wederhoor.planner.optaplanner;

import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.tabel.Paartabel;

/** Where a dossier can be: with a handler, or in the queue, which is a handler that carries without cost. */
public final class Plek {
    private final Paartabel tabel;
    private final int nummer;

    Plek(Paartabel tabel, int nummer) {
        this.tabel = tabel;
        this.nummer = nummer;
    }

    int nummer() {
        return nummer;
    }

    boolean isWachtrij() {
        return nummer == tabel.wachtrij();
    }

    long lastkosten(Regel regel, long last) {
        return tabel.lastkosten(regel, nummer, last);
    }

    String id() {
        return tabel.plek(nummer);
    }

    @Override
    public String toString() {
        return "Plek " + nummer;
    }
}
