package nl.wederhoor.planner;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A proposal: who takes which dossier, what it costs, and how far from the best possible.
 *
 * @param meldingen what a reader must know before using it, in plain Dutch
 */
public record Plan(
        List<Toewijzing> toewijzingen, Score score, Ondergrens ondergrens, Herkomst herkomst, List<String> meldingen) {

    public Plan {
        toewijzingen = List.copyOf(toewijzingen);
        meldingen = List.copyOf(meldingen);
    }

    /**
     * One dossier with its proposed handler.
     *
     * @param behandelaar null when the dossier waits in the queue
     * @param vorige the current handler; null for a new dossier
     */
    public record Toewijzing(String zaak, String behandelaar, String vorige, boolean vastgezet) {

        public boolean wacht() {
            return behandelaar == null;
        }

        public boolean isOverdracht() {
            return vorige != null && !vorige.equals(behandelaar);
        }
    }

    /** What to repeat to get the same plan. */
    public record Herkomst(String momentopname, String gewichten, String planner, long zaad, long stappen) {}

    /** The dossiers that nobody takes yet. */
    public List<String> wachtrij() {
        return toewijzingen.stream()
                .filter(Toewijzing::wacht)
                .map(Toewijzing::zaak)
                .toList();
    }

    /** The handler per dossier; dossiers in the queue are absent. */
    public Map<String, String> perZaak() {
        return toewijzingen.stream()
                .filter(toewijzing -> !toewijzing.wacht())
                .collect(Collectors.toMap(Toewijzing::zaak, Toewijzing::behandelaar));
    }

    public Ondergrens.Kloof kloof() {
        return ondergrens.kloof(score);
    }

    /** Nobody gets anything: allowed, but nothing to be content with. */
    public boolean isLeeg() {
        return toewijzingen.stream().allMatch(Toewijzing::wacht);
    }

    /** No plan is better; an empty plan is never called so. */
    public boolean isBewezenBest() {
        return !isLeeg() && kloof().isBewezenBest();
    }
}
