package nl.wederhoor.planner.meting;

import com.google.ortools.Loader;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.CpSolver;
import com.google.ortools.sat.CpSolverStatus;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.wederhoor.planner.Niveau;
import nl.wederhoor.planner.tabel.Lastsoort;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;

/**
 * A second opinion by CP-SAT: first the least medium cost, then the least soft cost with no more medium than that.
 *
 * <p>A convex load cost is the highest of its tangents; with one at every load near that of a known plan and some further
 * off, the model is exact near the plan and too cheap elsewhere, so its bound is always valid.
 */
final class Cpsat {
    private static final Lastsoort[] SOORTEN = Lastsoort.values();
    private static final int DICHTBIJ = 40;
    private static final int VERDER = 25;

    private final Paartabel tabel;
    private final Verdeling bekend;
    private final CpModel model = new CpModel();
    private final Literal[][] bij;
    private final LinearExprBuilder[] kosten = {LinearExpr.newBuilder(), LinearExpr.newBuilder()};

    /** @param waarde the least cost found; {@code grens} what it cannot be below */
    record Uitkomst(long waarde, long grens, Verdeling verdeling) {
        boolean isBewezen() {
            return waarde == grens;
        }
    }

    Cpsat(Verdeling bekend) {
        Loader.loadNativeLibraries();
        this.bekend = bekend;
        this.tabel = bekend.tabel();
        this.bij = new Literal[tabel.aantal()][tabel.wachtrij() + 1];
        IntStream.range(0, tabel.aantal()).forEach(this::kies);
        IntStream.range(0, tabel.aantal()).forEach(this::scheid);
        for (Lastsoort soort : SOORTEN) {
            IntStream.range(0, tabel.wachtrij()).forEach(j -> draag(soort, j));
        }
    }

    /** The least cost on a level; on the soft level with at most so much on the medium level. */
    static Uitkomst los(Verdeling bekend, Niveau niveau, long hoogstensMedium, double seconden) {
        var cpsat = new Cpsat(bekend);
        if (niveau == Niveau.ZACHT) {
            cpsat.model.addLessOrEqual(cpsat.kosten[0].build(), hoogstensMedium);
        }
        return cpsat.los(niveau, seconden);
    }

    private void kies(int i) {
        List<Literal> een = new ArrayList<>();
        for (int j = 0; j <= tabel.wachtrij(); j++) {
            if (tabel.magBij(i, j)) {
                var literal = model.newBoolVar(i + "-" + j);
                model.addHint(literal, bekend.plek(i) == j);
                bij[i][j] = literal;
                een.add(literal);
                kosten[0].addTerm(literal, tabel.rij(i).medium(j));
                kosten[1].addTerm(literal, tabel.rij(i).zacht(j));
            }
        }
        model.addExactlyOne(een);
    }

    private void scheid(int i) {
        for (int ander : tabel.botsingen(i)) {
            for (int a = 0; ander > i && a < tabel.wachtrij(); a++) {
                for (int b = 0; b < tabel.wachtrij(); b++) {
                    if (tabel.botst(a, b) && bij[i][a] != null && bij[ander][b] != null) {
                        model.addAtMostOne(List.of(bij[i][a], bij[ander][b]));
                    }
                }
            }
        }
    }

    private void draag(Lastsoort soort, int j) {
        var last = LinearExpr.newBuilder();
        long hoogste = 0;
        for (int i = 0; i < tabel.aantal(); i++) {
            if (bij[i][j] != null) {
                last.addTerm(bij[i][j], tabel.rij(i).last(soort, j));
                hoogste += tabel.rij(i).last(soort, j);
            }
        }
        if (soort == Lastsoort.AANTAL) {
            model.addLessOrEqual(last.build(), tabel.behandelaar(j).inzet().maxDossiers());
        }
        prijs(0, last, soort, j, hoogste);
        prijs(1, last, soort, j, hoogste);
    }

    private void prijs(int niveau, LinearExprBuilder last, Lastsoort soort, int j, long hoogste) {
        if (kosten(niveau, soort, j, hoogste) == 0 && kosten(niveau, soort, j, hoogste / 2) == 0) {
            return;
        }
        IntVar prijs = model.newIntVar(-(1L << 40), 1L << 40, "prijs");
        kosten[niveau].add(prijs);
        long hier = bekend.last(soort, j);
        for (long k = 0; k < hoogste; k++) {
            boolean knik = niveau == 0 && helling(niveau, soort, j, k + 1) != helling(niveau, soort, j, Math.max(1, k));
            if (knik || k == 0 || Math.abs(k - hier) <= DICHTBIJ || k % VERDER == 0) {
                long steil = helling(niveau, soort, j, k + 1);
                var raaklijn = LinearExpr.newBuilder().addTerm(last.build(), steil);
                raaklijn.add(kosten(niveau, soort, j, k) - steil * k);
                model.addGreaterOrEqual(prijs, raaklijn.build());
            }
        }
    }

    private long kosten(int niveau, Lastsoort soort, int j, long last) {
        return niveau == 0
                ? tabel.lastkosten().medium(soort, j, last)
                : tabel.lastkosten().zacht(soort, j, last);
    }

    private long helling(int niveau, Lastsoort soort, int j, long last) {
        return kosten(niveau, soort, j, last) - kosten(niveau, soort, j, last - 1);
    }

    private Uitkomst los(Niveau niveau, double seconden) {
        model.minimize(kosten[niveau == Niveau.MEDIUM ? 0 : 1].build());
        var solver = new CpSolver();
        solver.getParameters().setMaxTimeInSeconds(seconden).setNumWorkers(2).setRandomSeed(1);
        var status = solver.solve(model);
        if (status != CpSolverStatus.OPTIMAL && status != CpSolverStatus.FEASIBLE) {
            throw new IllegalStateException("CP-SAT: " + status);
        }
        int[] plek = new int[tabel.aantal()];
        for (int i = 0; i < plek.length; i++) {
            for (int j = 0; j <= tabel.wachtrij(); j++) {
                if (bij[i][j] != null && solver.booleanValue(bij[i][j])) {
                    plek[i] = j;
                }
            }
        }
        var verdeling = new Verdeling(tabel, plek);
        return new Uitkomst(
                verdeling.score().waarde(niveau), (long) Math.ceil(solver.bestObjectiveBound() - 1e-6), verdeling);
    }
}
