package nl.wederhoor.planner.eerlijkheid;

/**
 * Measures of equality of load per hour.
 *
 * @param jain Jain's index: 1 when all are equal, 1/n when one has everything
 * @param variatie standard deviation over the mean, each handler counting by hours; 0 when all are equal
 * @param hoogste the highest load per hour over the mean; 1 when all are equal
 */
public record Maten(double jain, double variatie, double hoogste) {

    /** Loads and hours of the same handlers; hours above 0. */
    static Maten van(long[] last, long[] uren) {
        double lasten = 0;
        double samen = 0;
        for (int j = 0; j < last.length; j++) {
            lasten += last[j];
            samen += uren[j];
        }
        double gemiddeld = lasten / samen;
        if (last.length == 0 || gemiddeld <= 0) {
            return new Maten(1, 0, 1);
        }
        double som = 0;
        double kwadraten = 0;
        double afwijking = 0;
        double hoogste = 0;
        for (int j = 0; j < last.length; j++) {
            double perUur = last[j] / (double) uren[j];
            som += perUur;
            kwadraten += perUur * perUur;
            afwijking += uren[j] * (perUur - gemiddeld) * (perUur - gemiddeld);
            hoogste = Math.max(hoogste, perUur);
        }
        return new Maten(
                som * som / (last.length * kwadraten), Math.sqrt(afwijking / samen) / gemiddeld, hoogste / gemiddeld);
    }
}
