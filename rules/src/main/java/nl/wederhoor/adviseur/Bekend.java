package nl.wederhoor.adviseur;

import java.util.function.Function;

/**
 * What is remembered of one table for one kind of state: its answer, and the lines that follow from it and nothing else.
 * A table makes lines of one kind.
 */
final class Bekend<A> {
    private final A antwoord;
    private volatile Object lijnen;

    Bekend(A antwoord) {
        this.antwoord = antwoord;
    }

    A antwoord() {
        return antwoord;
    }

    /** Two threads may both make the lines; they make the same. */
    @SuppressWarnings("unchecked")
    <L> L lijnen(Function<A, L> maak) {
        var klaar = (L) lijnen;
        if (klaar == null) {
            klaar = maak.apply(antwoord);
            lijnen = klaar;
        }
        return klaar;
    }
}
