package nl.wederhoor.planner.optaplanner;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;
import org.optaplanner.core.api.domain.solution.PlanningEntityCollectionProperty;
import org.optaplanner.core.api.domain.solution.PlanningScore;
import org.optaplanner.core.api.domain.solution.PlanningSolution;
import org.optaplanner.core.api.domain.solution.ProblemFactCollectionProperty;
import org.optaplanner.core.api.score.buildin.hardmediumsoftlong.HardMediumSoftLongScore;

/** A pair table and a plan on it, as the solver wants to see them. */
@PlanningSolution
public final class Voorstel {
    @ProblemFactCollectionProperty
    private List<Plek> plekken;

    @ProblemFactCollectionProperty
    private List<Botsing> botsingen;

    @ProblemFactCollectionProperty
    private List<Overdrachtbudget> budgetten;

    @PlanningEntityCollectionProperty
    private List<Toewijzing> toewijzingen;

    @PlanningScore
    private HardMediumSoftLongScore score;

    /** For the solver only. */
    public Voorstel() {}

    Voorstel(Verdeling verdeling, int budget) {
        Paartabel tabel = verdeling.tabel();
        plekken = IntStream.rangeClosed(0, tabel.wachtrij())
                .mapToObj(nummer -> new Plek(tabel, nummer))
                .toList();
        botsingen = botsingen(tabel);
        budgetten = budget < 0 ? List.of() : List.of(new Overdrachtbudget(Math.max(budget, verdeling.overdrachten())));
        toewijzingen = new ArrayList<>();
        for (int i = 0; i < tabel.aantal(); i++) {
            int nr = i;
            var open = plekken.stream()
                    .filter(plek -> tabel.magBij(nr, plek.nummer()))
                    .toList();
            toewijzingen.add(new Toewijzing(tabel, i, open, plekken.get(verdeling.plek(i))));
        }
    }

    private static List<Botsing> botsingen(Paartabel tabel) {
        List<Botsing> botsingen = new ArrayList<>();
        for (int i = 0; i < tabel.aantal(); i++) {
            for (int ander : tabel.botsingen(i)) {
                if (i < ander) {
                    botsingen.add(new Botsing(i, ander));
                }
            }
        }
        return botsingen;
    }

    List<Toewijzing> toewijzingen() {
        return toewijzingen;
    }

    HardMediumSoftLongScore score() {
        return score;
    }

    Verdeling verdeling(Paartabel tabel) {
        return new Verdeling(
                tabel,
                toewijzingen.stream()
                        .mapToInt(toewijzing -> toewijzing.plek().nummer())
                        .toArray());
    }
}
