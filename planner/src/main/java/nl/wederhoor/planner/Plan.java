package nl.wederhoor.planner;

import java.util.List;

/** A proposal: who takes which dossier, what it costs, and which dossiers wait. */
public record Plan(List<Toewijzing> toewijzingen, List<String> wachtrij, Score score) {

    public Plan {
        toewijzingen = List.copyOf(toewijzingen);
        wachtrij = List.copyOf(wachtrij);
    }

    /** One dossier with its proposed handler. */
    public record Toewijzing(String zaak, String behandelaar) {}
}
