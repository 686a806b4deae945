package nl.wederhoor.planner.uitleg;

import nl.wederhoor.planner.Regel;

/** Why a rule costs what it costs in a plan; ids only, no facts of a dossier. */
public sealed interface Reden {

    Regel regel();

    /** Cost on the level of the rule; negative for what pleases. */
    long kosten();

    /** One dossier with one handler, or in the queue. */
    record Paarreden(Regel regel, String zaak, String plek, long kosten) implements Reden {}

    /** What one handler carries. */
    record Lastreden(Regel regel, String behandelaar, long last, long kosten) implements Reden {}

    static Reden paar(Regel regel, String zaak, String plek, long kosten) {
        return new Paarreden(regel, zaak, plek, kosten);
    }

    static Reden last(Regel regel, String behandelaar, long last, long kosten) {
        return new Lastreden(regel, behandelaar, last, kosten);
    }
}
