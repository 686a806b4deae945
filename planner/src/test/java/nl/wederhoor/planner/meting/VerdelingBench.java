package nl.wederhoor.planner.meting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.wederhoor.planner.Gewichten;
import nl.wederhoor.planner.Niveau;
import nl.wederhoor.planner.Planopties;
import nl.wederhoor.planner.Score;
import nl.wederhoor.planner.assignment.RuweMeting;
import nl.wederhoor.planner.optaplanner.Optaplanner;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;
import nl.wederhoor.planner.verzonnen.Bureauschets;
import nl.wederhoor.planner.verzonnen.Verzinner;
import org.junit.jupiter.api.Test;

/**
 * The caseload plan by size, tightness, conflicts and effort. All times are processor seconds of the planning thread.
 *
 * <p>All of it takes about twenty minutes on a quiet machine. Environment: VERDELING_DEEL (1: part of every time, 0.05 to see
 * that it works), VERDELING_ZADEN (3), VERDELING_MATEN (names of the parts). A line that begins with {@code >} is progress.
 */
final class VerdelingBench {
    private static final double DEEL = Double.parseDouble(instelling("VERDELING_DEEL", "1"));
    private static final int ZADEN = Integer.parseInt(instelling("VERDELING_ZADEN", "3"));
    private static final String MATEN =
            instelling("VERDELING_MATEN", "8x100 15x300 40x1500 land concurrenten ruw optimum lang");
    /** Handlers, dossiers and the seconds in which the aim is to be reached. */
    private static final int[][] BUREAUS = {{8, 100, 2}, {15, 300, 5}, {40, 1_500, 10}};

    private static final double LAND_SECONDEN = 60;
    private static final double CONCURRENTEN_SECONDEN = 4;
    private static final double RUW_SECONDEN = 4;
    private static final double CPSAT_SECONDEN = 9;
    private static final double LANG_SECONDEN = 60;
    private static final String[] KOLOMMEN = {
        "capacity",
        "conflicts",
        "effort",
        "seed",
        "medium",
        "soft",
        "bound medium",
        "bound soft",
        "differs on",
        "gap % at 1 s",
        "gap % at 10 s",
        "gap % at the end",
        "seconds"
    };
    private static final double[] DRUKTE = {0.85, 1.2};

    private static String instelling(String naam, String anders) {
        return System.getenv().getOrDefault(naam, anders);
    }

    /** One bureau and what was measured on it. */
    private record Cel(Bureauschets schets, List<Meting.Stand> standen) {
        Meting.Stand laatste() {
            return standen.get(standen.size() - 1);
        }
    }

    @Test
    void meet() {
        for (int[] maat : BUREAUS) {
            doe(maat[0] + "x" + maat[1], () -> bureaus(maat[0], maat[1], maat[2], schetsen(maat[0], maat[1], ZADEN)));
        }
        doe("land", VerdelingBench::land);
        doe("concurrenten", VerdelingBench::concurrenten);
        doe("ruw", () -> RuweMeting.meet(DEEL * RUW_SECONDEN));
        doe("optimum", VerdelingBench::optimum);
        doe("lang", VerdelingBench::lang);
    }

    private static void doe(String deel, Runnable meting) {
        if (List.of(MATEN.split(" ")).contains(deel)) {
            Tabel.voortgang(deel);
            meting.run();
        }
    }

    /** What is furthest from its bound, for a minute each. */
    private static void lang() {
        bureaus(
                40,
                1_500,
                LANG_SECONDEN,
                schetsen(40, 1_500, 1).stream()
                        .filter(schets -> schets.drukte() > 1)
                        .toList());
    }

    private static List<Bureauschets> schetsen(int behandelaars, int dossiers, int zaden) {
        List<Bureauschets> schetsen = new ArrayList<>();
        for (double drukte : DRUKTE) {
            for (boolean botst : new boolean[] {false, true}) {
                for (boolean anders : new boolean[] {false, true}) {
                    for (int zaad = 1; zaad <= zaden; zaad++) {
                        schetsen.add(new Bureauschets(behandelaars, dossiers, drukte, botst, anders, zaad));
                    }
                }
            }
        }
        return schetsen;
    }

    private static String[] woorden(Bureauschets schets) {
        return new String[] {
            schets.drukte() < 1 ? "loose" : "tight",
            schets.tegenpartijen() ? "yes" : "no",
            schets.verschillend() ? "differs" : "same"
        };
    }

    private static void bureaus(int behandelaars, int dossiers, double seconden, List<Bureauschets> schetsen) {
        List<Cel> cellen = new ArrayList<>();
        for (var schets : schetsen) {
            var cel = new Cel(schets, Meting.meet(Verzinner.bureau(schets), schets.zaad(), DEEL * seconden));
            Tabel.voortgang(
                    String.join(" ", woorden(schets)),
                    schets.zaad(),
                    cel.laatste().plan(),
                    cel.laatste().niveau(),
                    cel.laatste().procent());
            cellen.add(cel);
        }
        cellen.sort(Comparator.comparingInt(
                        (Cel cel) -> "medium".equals(cel.laatste().niveau()) ? 0 : 1)
                .thenComparing(cel -> -cel.laatste().procent()));
        Tabel.kop(behandelaars + " x " + dossiers + ", " + seconden + " seconds, worst first", KOLOMMEN);
        cellen.forEach(VerdelingBench::toon);
    }

    private static void toon(Cel cel) {
        var eind = cel.laatste();
        var woorden = woorden(cel.schets());
        Tabel.regel(
                woorden[0],
                woorden[1],
                woorden[2],
                cel.schets().zaad(),
                eind.plan().medium(),
                eind.plan().zacht(),
                eind.grens().medium(),
                eind.grens().zacht(),
                eind.niveau(),
                kloof(cel, 1),
                kloof(cel, 10),
                eind.procent(),
                eind.seconden());
        assertThat(eind.plan().hard()).isZero();
    }

    private static Object kloof(Cel cel, double moment) {
        var stand = Meting.op(cel.standen(), moment);
        return stand == null ? "-" : (Object) stand.procent();
    }

    /** 20 bureaus of 20 handlers and 1,000 dossiers: nobody works for two, so the plan is the sum of theirs. */
    private static void land() {
        Tabel.kop(
                "20 bureaus, 400 handlers, 20,000 dossiers",
                "capacity",
                "medium",
                "bound medium",
                "soft",
                "bound soft",
                "gap % on the first level that differs",
                "processor seconds");
        for (double drukte : DRUKTE) {
            double per = DEEL * LAND_SECONDEN / 20;
            Score plan = Score.NUL;
            Score grens = Score.NUL;
            double seconden = 0;
            for (var foto : Verzinner.land(20, new Bureauschets(20, 1_000, drukte, true, false, 1))) {
                var standen = Meting.meet(foto, 1, per);
                var eind = standen.get(standen.size() - 1);
                Tabel.voortgang(eind.plan(), eind.niveau(), eind.procent(), eind.seconden());
                plan = plan.plus(eind.plan());
                grens = grens.plus(eind.grens());
                seconden += eind.seconden();
            }
            Tabel.regel(
                    drukte < 1 ? "loose" : "tight",
                    plan.medium(),
                    grens.medium(),
                    plan.zacht(),
                    grens.zacht(),
                    new Meting.Stand(seconden, plan, grens).procent(),
                    seconden);
        }
    }

    private static void concurrenten() {
        Tabel.kop("Beside it, 15 x 300 with conflicts", "capacity", "effort", "way", "medium", "soft", "seconds");
        for (var schets : schetsen(15, 300, 1)) {
            if (schets.tegenpartijen()) {
                var tabel = Paartabel.van(Verzinner.bureau(schets), Gewichten.standaard());
                var woorden = woorden(schets);
                Concurrenten.alle(tabel, DEEL * CONCURRENTEN_SECONDEN)
                        .forEach((naam, uitkomst) -> Tabel.regel(
                                woorden[0],
                                woorden[2],
                                naam,
                                uitkomst.score().medium(),
                                uitkomst.score().zacht(),
                                uitkomst.seconden()));
            }
        }
    }

    private static void optimum() {
        Tabel.kop(
                "Against CP-SAT",
                "size",
                "capacity",
                "conflicts",
                "effort",
                "plan medium",
                "plan soft",
                "CP-SAT medium (bound)",
                "CP-SAT soft (bound)",
                "plan above the optimum %",
                "seconds of the plan");
        for (int[] maat : new int[][] {{8, 100}, {15, 300}}) {
            for (var schets : schetsen(maat[0], maat[1], 1)) {
                optimum(maat[0] + " x " + maat[1], schets);
            }
        }
    }

    private static void optimum(String maat, Bureauschets schets) {
        var foto = Verzinner.bureau(schets);
        var standen = Meting.meet(foto, 1, DEEL * (schets.dossiers() > 100 ? 5 : 2));
        var eind = standen.get(standen.size() - 1);
        var tabel = Paartabel.van(foto, Gewichten.standaard());
        var bekend = Verdeling.van(
                tabel,
                new Optaplanner()
                        .plan(foto, Gewichten.standaard(), Planopties.van(80, 1).metDrempel(0)));
        var medium = Cpsat.los(bekend, Niveau.MEDIUM, 0, DEEL * CPSAT_SECONDEN);
        boolean helpt = medium.verdeling().score().compareTo(bekend.score()) < 0;
        var zacht =
                Cpsat.los(helpt ? medium.verdeling() : bekend, Niveau.ZACHT, medium.waarde(), DEEL * CPSAT_SECONDEN);
        var kloof = new Meting.Stand(0, eind.plan(), new Score(0, medium.grens(), zacht.grens()));
        var woorden = woorden(schets);
        Tabel.regel(
                maat,
                woorden[0],
                woorden[1],
                woorden[2],
                eind.plan().medium(),
                eind.plan().zacht(),
                medium.waarde() + " (" + medium.grens() + ")",
                zacht.waarde() + " (" + zacht.grens() + ")",
                kloof.niveau() + " " + kloof.procent(),
                eind.seconden());
    }
}
