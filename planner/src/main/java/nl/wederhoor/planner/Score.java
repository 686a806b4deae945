package nl.wederhoor.planner;

import java.util.Comparator;
import java.util.Map;

/**
 * Penalty per level, lower is better.
 *
 * @param hard walls broken; above zero the plan is not allowed
 * @param medium points
 * @param zacht hundredths of a point, so that the lot (S11) stays below every real difference
 */
public record Score(long hard, long medium, long zacht) implements Comparable<Score> {
    /** Hundredths in one point of the soft level. */
    public static final long PUNT = 100;

    public static final Score NUL = new Score(0, 0, 0);

    private static final Comparator<Score> VOLGORDE = Comparator.comparingLong(Score::hard)
            .thenComparingLong(Score::medium)
            .thenComparingLong(Score::zacht);

    @Override
    public int compareTo(Score andere) {
        return VOLGORDE.compare(this, andere);
    }

    public Score plus(Score andere) {
        return new Score(hard + andere.hard, medium + andere.medium, zacht + andere.zacht);
    }

    public Score min(Score andere) {
        return new Score(hard - andere.hard, medium - andere.medium, zacht - andere.zacht);
    }

    public long waarde(Niveau niveau) {
        return switch (niveau) {
            case HARD -> hard;
            case MEDIUM -> medium;
            case ZACHT -> zacht;
        };
    }

    /** The sum of costs per rule. */
    public static Score van(Map<Regel, Long> perRegel) {
        Score som = NUL;
        for (var deel : perRegel.entrySet()) {
            som = som.plus(op(deel.getKey().niveau(), deel.getValue()));
        }
        return som;
    }

    /** A score that is this much on one level and nothing on the others. */
    public static Score op(Niveau niveau, long waarde) {
        return switch (niveau) {
            case HARD -> new Score(waarde, 0, 0);
            case MEDIUM -> new Score(0, waarde, 0);
            case ZACHT -> new Score(0, 0, waarde);
        };
    }
}
