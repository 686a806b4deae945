package nl.wederhoor.analyse;

import java.util.Comparator;

/** The worst first, gaps with few conditions before narrow ones; findings that weigh the same keep their order. */
final class Rang {
    static final Comparator<Bevinding> VOLGORDE = Comparator.comparing(Bevinding::ernst)
            .thenComparing(Bevinding::soort)
            .thenComparing(bevinding -> bevinding.waar().size())
            .thenComparing(Bevinding::besluit);

    private Rang() {}
}
