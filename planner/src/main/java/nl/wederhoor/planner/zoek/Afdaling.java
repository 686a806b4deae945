package nl.wederhoor.planner.zoek;

import java.util.function.BooleanSupplier;

/** Takes every single move and exchange that helps until none is left. */
final class Afdaling {
    private final Werkblad blad;

    Afdaling(Werkblad blad) {
        this.blad = blad;
    }

    /** Until no move and no exchange helps, or the search has to stop. */
    void daal(BooleanSupplier stop) {
        boolean beter = true;
        while (beter && !stop.getAsBoolean()) {
            beter = verplaatsingen();
            beter |= ruilingen(stop);
        }
    }

    /** Moves only: for a start that annealing will shake up anyway. */
    void daalVlug() {
        boolean beter = true;
        while (beter) {
            beter = verplaatsingen();
        }
    }

    private boolean verplaatsingen() {
        boolean beter = false;
        for (int i = 0; i < blad.aantal(); i++) {
            int beste = blad.plek(i);
            long winst = 0;
            for (int naar : blad.plekken(i)) {
                if (naar != blad.plek(i) && blad.mag(i, naar)) {
                    long verschil = blad.verschil(i, naar);
                    if (verschil < winst) {
                        winst = verschil;
                        beste = naar;
                    }
                }
            }
            if (winst < 0) {
                blad.verplaats(i, beste);
                beter = true;
            }
        }
        return beter;
    }

    private boolean ruilingen(BooleanSupplier stop) {
        boolean beter = false;
        for (int i = 0; i < blad.aantal() && !stop.getAsBoolean(); i++) {
            for (int naar : blad.plekken(i)) {
                beter |= naar != blad.plek(i) && ruilMet(i, naar);
            }
        }
        return beter;
    }

    private boolean ruilMet(int i, int naar) {
        for (int k = 0; k < blad.leden(naar); k++) {
            int ander = blad.lid(naar, k);
            if (blad.magRuil(i, ander) && blad.verschilRuil(i, ander) < 0) {
                blad.ruil(i, ander);
                return true;
            }
        }
        return false;
    }
}
