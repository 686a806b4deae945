package nl.wederhoor.planner;

import nl.wederhoor.planner.momentopname.Behandelaar;
import nl.wederhoor.planner.momentopname.Zaak;

/** One change for a what-if. */
public sealed interface Wijziging {

    /** A handler is not available at all. */
    record Afwezig(String behandelaar) implements Wijziging {}

    /** A handler has another number of quarter-hours, for instance by absence during part of the horizon. */
    record Uren(String behandelaar, long kwartieren) implements Wijziging {}

    /**
     * A handler is away for part of the horizon.
     *
     * @param kwartieren quarter-hours that fall away
     * @param eersteWerkdag working days from the day of the snapshot to the first one at work
     */
    record Weg(String behandelaar, long kwartieren, int eersteWerkdag) implements Wijziging {}

    /** Somebody joins. */
    record Erbij(Behandelaar behandelaar) implements Wijziging {}

    /** A dossier comes in. */
    record Binnengekomen(Zaak zaak) implements Wijziging {}

    /** A dossier is put with a handler. */
    record Vastgezet(String zaak, String behandelaar) implements Wijziging {}

    /** A rule gets another weight. */
    record Gewicht(Regel regel, long gewicht) implements Wijziging {}
}
