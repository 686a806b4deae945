package nl.wederhoor.planner.uitleg;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.Score;

/**
 * What moving one case to one place would mean while everything else stays, as far as the reader may see it.
 *
 * @param behandelaar a handler, or the queue
 * @param reden one sentence: why not, or how this place compares
 * @param blokkades hard rules in the way; empty for who may not see them, also when there are some
 * @param verschil difference in score, always the sum of {@code perRegel}; null where it is withheld
 * @param perRegel differences on the level of each rule; rules without a difference are absent
 * @param afwegingen the reason behind each difference
 * @param belasting of this handler; null for the queue and where it is withheld
 */
public record Alternatief(
        String behandelaar,
        boolean mogelijk,
        String reden,
        List<Regel> blokkades,
        Score verschil,
        Map<Regel, Long> perRegel,
        List<Afweging> afwegingen,
        Belasting belasting,
        boolean gelijkwaardig) {
    /** The one sentence for every block. */
    public static final String NIET_BESCHIKBAAR = "niet beschikbaar voor deze zaak";

    public Alternatief {
        blokkades = List.copyOf(blokkades);
        perRegel = Collections.unmodifiableMap(new TreeMap<>(perRegel));
        afwegingen = List.copyOf(afwegingen);
        if (verschil != null && !Score.van(perRegel).equals(verschil)) {
            throw new IllegalStateException(
                    "De delen " + Score.van(perRegel) + " zijn samen niet het verschil " + verschil);
        }
    }

    /**
     * What a handler carries in quarter-hours, before and after.
     *
     * @param beschikbaar quarter-hours of the handler over the horizon
     */
    public record Belasting(long voor, long na, long beschikbaar) {

        public long procentVoor() {
            return procent(voor);
        }

        public long procentNa() {
            return procent(na);
        }

        private long procent(long last) {
            return Math.round(100.0 * last / Math.max(1, beschikbaar));
        }
    }

    /** The place only: what surrounds it may be sensitive and this text may reach a log. */
    @Override
    public String toString() {
        return "Alternatief[" + behandelaar + "]";
    }
}
