package nl.wederhoor.planner.uitleg;

import java.util.List;
import nl.wederhoor.planner.Regel;

/**
 * Why a case waits: who is not available, grouped by what is in the way, or what taking it would cost more than waiting.
 *
 * @param groepen every handler who cannot have it stands in one group
 * @param afruil when somebody could have it: the sentences that weighed more than waiting
 */
public record Wachtreden(List<Groep> groepen, List<Motief> afruil) {

    public Wachtreden {
        groepen = List.copyOf(groepen);
        afruil = List.copyOf(afruil);
    }

    /**
     * Handlers with the same rules in the way.
     *
     * @param regels empty for who may not see them
     */
    public record Groep(List<Regel> regels, String reden, List<String> behandelaars) {

        public Groep {
            regels = List.copyOf(regels);
            behandelaars = List.copyOf(behandelaars);
        }

        /** Neither names nor rules: this text may reach a log. */
        @Override
        public String toString() {
            return "Groep[" + behandelaars.size() + "]";
        }
    }
}
