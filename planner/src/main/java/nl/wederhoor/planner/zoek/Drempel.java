package nl.wederhoor.planner.zoek;

import nl.wederhoor.planner.Niveau;
import nl.wederhoor.planner.Score;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;

/** Leaves a dossier where it is when handing it over gains too little for a client to get used to somebody else. */
public final class Drempel {
    private Drempel() {}

    /** Takes back handovers that gain fewer points than asked, one by one; what remains gains as much or more. */
    public static Verdeling pasToe(Verdeling van, long punten) {
        Paartabel tabel = van.tabel();
        var verdeling = van.kopie();
        boolean terug = punten > 0;
        while (terug) {
            terug = false;
            for (int i = 0; i < tabel.aantal(); i++) {
                int huidig = tabel.huidig(i);
                if (huidig >= 0 && huidig != verdeling.plek(i) && loontNiet(verdeling, i, huidig, punten)) {
                    verdeling.verplaats(i, huidig);
                    terug = true;
                }
            }
        }
        return verdeling;
    }

    private static boolean loontNiet(Verdeling verdeling, int i, int huidig, long punten) {
        if (!verdeling.mag(i, huidig)) {
            return false;
        }
        Score verlies = Score.van(verdeling.verschil(i, huidig));
        return verlies.waarde(Niveau.MEDIUM) <= 0 && verlies.zacht() < punten * Score.PUNT;
    }
}
