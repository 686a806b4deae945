package nl.wederhoor.planner.uitleg;

import java.util.Locale;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.Score;

/** How the place of a move compares with the place of the plan, in words. */
record Weging(Sprong sprong) {

    /** Nothing but the lot and at most one point of the soft level between them. */
    boolean isGelijkwaardig() {
        if (isHier()) {
            return false;
        }
        Score verschil = sprong.verschil();
        long lot = sprong.perRegel().getOrDefault(Regel.S11, 0L);
        return verschil.medium() == 0 && Math.abs(verschil.zacht() - lot) <= Score.PUNT;
    }

    private boolean isHier() {
        return sprong.naar() == sprong.van();
    }

    String kort() {
        return isHier() ? "de keuze van het plan" : isGelijkwaardig() ? "gelijkwaardig" : "mogelijk";
    }

    String reden() {
        if (isHier() || isGelijkwaardig()) {
            return kort();
        }
        Score verschil = sprong.verschil();
        return punten(verschil) + (verschil.compareTo(Score.NUL) > 0 ? " slechter" : " beter");
    }

    /** The level that decides; heavy points are those of terms, queue and hours. */
    static String punten(Score verschil) {
        return verschil.medium() != 0
                ? getal(Math.abs(verschil.medium()), "zware punt", "zware punten")
                : punten(Math.abs(verschil.zacht()));
    }

    static String punten(long honderdsten) {
        double punten = honderdsten / (double) Score.PUNT;
        String tekst = String.format(Locale.ROOT, "%.1f", punten).replace('.', ',');
        return tekst + (tekst.equals("1,0") ? " punt" : " punten");
    }

    private static String getal(long aantal, String een, String meer) {
        return aantal + " " + (aantal == 1 ? een : meer);
    }
}
