package nl.wederhoor.planner.meting;

import java.util.ArrayList;
import java.util.List;
import nl.wederhoor.planner.Gewichten;
import nl.wederhoor.planner.Niveau;
import nl.wederhoor.planner.Ondergrens;
import nl.wederhoor.planner.Plan;
import nl.wederhoor.planner.Planopties;
import nl.wederhoor.planner.Score;
import nl.wederhoor.planner.momentopname.Momentopname;
import nl.wederhoor.planner.optaplanner.Optaplanner;

/** Plans with ever more steps until the time is up, as bin/plan does, and remembers what was there at each moment. */
final class Meting {
    private static final long EERSTE_STAPPEN = 20;
    private static final long MEER_STAPPEN = 4;
    private static final double KLEIN_GENOEG = 0.01;

    private final Momentopname foto;
    private final long zaad;
    private final Klok klok;
    private final List<Stand> standen = new ArrayList<>();

    /** The best plan and the best bound so far, with the processor seconds it took. */
    record Stand(double seconden, Score plan, Score grens) {
        Ondergrens.Kloof kloof() {
            return new Ondergrens(grens, "").kloof(plan);
        }

        /** Below zero is not worth showing: the gap on the first level that differs. */
        double procent() {
            return kloof().procent();
        }

        String niveau() {
            Niveau niveau = kloof().niveau();
            return niveau == null ? "proven" : niveau == Niveau.ZACHT ? "soft" : "medium";
        }
    }

    private Meting(Momentopname foto, long zaad, double seconden) {
        this.foto = foto;
        this.zaad = zaad;
        this.klok = new Klok(seconden);
    }

    /** The state after each of the moments; a moment before the first plan is absent. */
    static List<Stand> meet(Momentopname foto, long zaad, double seconden) {
        var meting = new Meting(foto, zaad, seconden);
        meting.loop();
        return meting.standen;
    }

    /** The last state at or before a moment; null when there was none yet. */
    static Stand op(List<Stand> standen, double seconden) {
        Stand laatste = null;
        for (Stand stand : standen) {
            laatste = stand.seconden() <= seconden * 1.05 ? stand : laatste;
        }
        return laatste;
    }

    private void loop() {
        long stappen = EERSTE_STAPPEN;
        Score beste = null;
        Score grens = new Score(0, Long.MIN_VALUE / 2, 0);
        for (int ronde = 0; !klok.gestopt(); ronde++) {
            var opties = Planopties.van(stappen, zaad + ronde).metDrempel(0).met(klok);
            Plan plan = new Optaplanner().plan(foto, Gewichten.standaard(), opties);
            beste = beste == null || plan.score().compareTo(beste) < 0 ? plan.score() : beste;
            Score nieuw = plan.ondergrens().score();
            grens = nieuw.compareTo(grens) > 0 ? nieuw : grens;
            standen.add(new Stand(klok.verstreken(), beste, grens));
            if (standen.get(standen.size() - 1).procent() <= KLEIN_GENOEG) {
                return;
            }
            stappen *= MEER_STAPPEN;
        }
    }
}
