package nl.wederhoor.planner.grens;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import nl.wederhoor.planner.Planopties;
import nl.wederhoor.planner.tabel.Verdeling;
import nl.wederhoor.planner.zoek.Zoeker;

/**
 * The medium level first: a linear program says where whole cases belong and what the level costs at least; from there a
 * cool search between the places that it calls cheap packs what it divided.
 */
public final class Mediumzoeker {
    private static final long POGINGEN_PER_STAP = 20_000;
    private static final long POGINGEN = 200_000;
    /** Warmth in parts of what a unit above a limit costs at least. */
    private static final double[] WARM = {0.75, 0.5, 0.3};

    private static final double KOUD = 0.15;
    /** How much dearer a place may be, in parts of the gap. */
    private static final double[] RUIM = {0, 1.0 / 3, 1};

    private static final int OM_EN_OM = 2;
    private static final long KNOPEN_PER_STAP = 10;

    private final Planopties opties;
    private final Mediumgrens grens;
    private Verdeling beste;

    private Mediumzoeker(Verdeling begin, Planopties opties) {
        this.opties = opties;
        this.grens = new Mediumgrens(begin.tabel(), begin.plekken());
        this.beste = begin;
    }

    /**
     * @param grens what no plan is below on the medium level; {@code plan} at least as good as what was known
     */
    public record Bewijs(long grens, Verdeling plan) {}

    /** The bound and a plan; with a change budget the plan stays as it is, for the program knows no budget. */
    public static Bewijs zoek(Verdeling begin, Planopties opties) {
        return new Mediumzoeker(begin, opties).zoek();
    }

    /** The bound alone. */
    static long grens(Verdeling plan, BooleanSupplier stop) {
        var grens = new Mediumgrens(plan.tabel(), plan.plekken());
        grens.los(stop);
        return Math.min(grens.waarde(), plan.score().medium());
    }

    private Bewijs zoek() {
        boolean opgelost = grens.los(opties.toezicht()::gestopt);
        long waarde = grens.waarde();
        if (beste.score().hard() > 0 || opties.wijzigingsbudget() >= 0) {
            return new Bewijs(waarde, beste);
        }
        if (opgelost && waarde < laagste()) {
            pak(waarde);
            beste = new Herpakker(grens, opties.zaad(), opties.toezicht()::gestopt)
                    .verbeter(beste, waarde, opties.stappen());
        }
        boolean bewezen = waarde >= laagste() || opgelost && loopAf();
        return new Bewijs(bewezen ? laagste() : waarde, beste);
    }

    private long laagste() {
        return beste.score().medium();
    }

    private boolean loopAf() {
        var boom = new Mediumboom(grens, beste, opties.stappen() * KNOPEN_PER_STAP, opties.toezicht()::gestopt);
        boolean bewezen = boom.loopAf();
        beste = boom.beste();
        return bewezen;
    }

    /** From the rounded program and from the best plan in turn, with more and less room around it. */
    private void pak(long waarde) {
        var rond = rondAf(grens.delen());
        long ronden = opties.stappen() * POGINGEN_PER_STAP / POGINGEN;
        for (int ronde = 0;
                ronde < ronden && laagste() > waarde && !opties.toezicht().gestopt();
                ronde++) {
            boolean verder = ronde >= RUIM.length && ronde % OM_EN_OM == 0;
            var keuzes = grens.goedkoopste(RUIM[ronde % RUIM.length] * (laagste() - waarde));
            double warm = WARM[ronde / RUIM.length % WARM.length] * grens.kleinsteStraf();
            var gevonden = Zoeker.pak(
                    verder ? beste : rond,
                    keuzes,
                    POGINGEN,
                    warm,
                    KOUD * grens.kleinsteStraf(),
                    opties.zaad() + ronde,
                    opties.toezicht()::gestopt);
            beste = gevonden.score().compareTo(beste.score()) < 0 ? gevonden : beste;
        }
    }

    /** Each case where most of it is, the least divided first; what would break a wall waits. */
    private Verdeling rondAf(double[][] delen) {
        var verdeling = Verdeling.wachtend(grens.tabel());
        int[] waar = new int[delen.length];
        Arrays.setAll(waar, i -> Mediumboom.grootste(delen[i]));
        IntStream.range(0, delen.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -delen[i][waar[i]]))
                .filter(i -> verdeling.mag(i, grens.plek(i, waar[i])))
                .forEach(i -> verdeling.verplaats(i, grens.plek(i, waar[i])));
        return verdeling;
    }
}
