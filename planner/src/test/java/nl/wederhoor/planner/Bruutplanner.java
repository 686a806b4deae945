package nl.wederhoor.planner;

import nl.wederhoor.planner.momentopname.Momentopname;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Planschrijver;
import nl.wederhoor.planner.tabel.Verdeling;

/** Tries every plan: the judge of the other planners on tiny snapshots. */
public final class Bruutplanner implements Caseloadplanner {
    @Override
    public Plan plan(Momentopname momentopname, Gewichten gewichten, Planopties opties) {
        var tabel = Paartabel.van(momentopname, gewichten);
        int budget = opties.wijzigingsbudget() < 0 ? Integer.MAX_VALUE : opties.wijzigingsbudget();
        var alles = new Alles(tabel, budget);
        alles.probeer(0);
        return Planschrijver.schrijf(alles.beste, new Ondergrens(alles.laagste, "alles geprobeerd"), "bruut", opties);
    }

    @Override
    public Ondergrens ondergrens(Momentopname momentopname, Gewichten gewichten) {
        return new Ondergrens(optimum(Paartabel.van(momentopname, gewichten)), "alles geprobeerd");
    }

    /** The score of the best allowed plan. */
    public static Score optimum(Paartabel tabel) {
        var alles = new Alles(tabel, Integer.MAX_VALUE);
        alles.probeer(0);
        return alles.laagste;
    }

    private static final class Alles {
        private final Paartabel tabel;
        private final int budget;
        private final Verdeling verdeling;
        private Verdeling beste;
        private Score laagste;

        Alles(Paartabel tabel, int budget) {
            this.tabel = tabel;
            this.budget = budget;
            this.verdeling = Verdeling.wachtend(tabel);
        }

        void probeer(int i) {
            if (i == tabel.aantal()) {
                bewaar();
                return;
            }
            int was = verdeling.plek(i);
            for (int j = 0; j <= tabel.wachtrij(); j++) {
                if (verdeling.mag(i, j)) {
                    verdeling.verplaats(i, j);
                    probeer(i + 1);
                    verdeling.verplaats(i, was);
                }
            }
        }

        private void bewaar() {
            var score = verdeling.score();
            boolean mag = verdeling.overdrachten() <= budget || beste == null;
            if (mag && (beste == null || score.compareTo(laagste) < 0)) {
                beste = verdeling.kopie();
                laagste = score;
            }
        }
    }
}
