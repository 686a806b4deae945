package nl.wederhoor.planner.watals;

import java.util.Optional;
import nl.wederhoor.planner.Score;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;

/** Looks at every allowed plan within a change budget, where there are few. */
final class Doorloper {
    private static final double MEESTE_PLANNEN = 20_000;

    private final Paartabel tabel;
    private final int budget;
    private final Verdeling plan;
    private Verdeling beste;
    private Score laagste;

    Doorloper(Paartabel tabel, int budget) {
        this.tabel = tabel;
        this.budget = budget;
        this.plan = Verdeling.wachtend(tabel);
    }

    /** True when there are so few plans within the budget that all can be looked at. */
    static boolean kan(Paartabel tabel, int budget) {
        double[] plannen = new double[budget + 1];
        plannen[0] = 1;
        for (int i = 0; i < tabel.aantal(); i++) {
            plannen = verder(tabel, i, plannen);
        }
        double som = 0;
        for (double aantal : plannen) {
            som += aantal;
        }
        return som > 0 && som <= MEESTE_PLANNEN;
    }

    /** Number of partial plans per number of handovers, with one unit more. */
    private static double[] verder(Paartabel tabel, int i, double[] plannen) {
        double[] verder = new double[plannen.length];
        for (int plek = 0; plek <= tabel.wachtrij(); plek++) {
            int erbij = tabel.rij(i).overdrachten(plek);
            for (int k = 0; tabel.magBij(i, plek) && k + erbij < verder.length; k++) {
                verder[k + erbij] += plannen[k];
            }
        }
        return verder;
    }

    /** The best plan within the budget; empty when none is allowed. */
    Optional<Verdeling> beste() {
        daal(0, 0, plan.score());
        return Optional.ofNullable(beste);
    }

    private void daal(int i, int overdrachten, Score score) {
        if (i == tabel.aantal()) {
            if (laagste == null || score.compareTo(laagste) < 0) {
                laagste = score;
                beste = plan.kopie();
            }
            return;
        }
        for (int plek = 0; plek <= tabel.wachtrij(); plek++) {
            int erbij = tabel.rij(i).overdrachten(plek);
            if (overdrachten + erbij <= budget && plan.mag(i, plek)) {
                int terug = plan.plek(i);
                Score verschil = Score.van(plan.verschil(i, plek));
                plan.verplaats(i, plek);
                daal(i + 1, overdrachten + erbij, score.plus(verschil));
                plan.verplaats(i, terug);
            }
        }
    }
}
