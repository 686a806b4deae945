package nl.wederhoor.terugtoets;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import nl.wederhoor.adviseur.Casus;
import nl.wederhoor.adviseur.Looptijden.Loop;
import nl.wederhoor.adviseur.Uitkomstlezer;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.regels.Tijdzone;

/**
 * The days of a case as the comparisons that are made on them: how long each term takes in days, and in which order the
 * given days, the last days of terms and the day of the advice come.
 */
final class Dagafdruk {
    /** A length as one of the policies in play counts it. */
    record Telling(Uitkomstlezer lezer, Loop loop) {}

    private final List<Feit> dagen;
    private final List<Telling> tellingen;

    /** @param dagen the given days, the same in all cases of this print */
    Dagafdruk(List<Feit> dagen, List<Telling> tellingen) {
        this.dagen = dagen;
        this.tellingen = tellingen;
    }

    int breedte() {
        return dagen.isEmpty() ? 0 : 1 + dagen.size() + 2 * tellingen.size();
    }

    void schrijf(Casus casus, int[] naar, int vanaf) {
        if (dagen.isEmpty()) {
            return;
        }
        int punten = 1 + dagen.size() + tellingen.size();
        var dag = new int[punten];
        dag[0] = (int) casus.peildag().toEpochDay();
        for (int i = 0; i < dagen.size(); i++) {
            dag[1 + i] = epochdag(casus.feiten().waarde(dagen.get(i)));
        }
        for (int i = 0; i < tellingen.size(); i++) {
            var telling = tellingen.get(i);
            int begin = dag[1 + dagen.indexOf(telling.loop().begin())];
            int duur = telling.lezer().duur(telling.loop(), begin);
            dag[1 + dagen.size() + i] = begin + duur;
            naar[vanaf + punten + i] = duur;
        }
        rangen(dag, naar, vanaf);
    }

    /** The place of every day among all days; equal days share it. */
    private static void rangen(int[] dag, int[] naar, int vanaf) {
        var gesorteerd = Arrays.copyOf(dag, dag.length);
        Arrays.sort(gesorteerd);
        int verschillend = 0;
        for (int i = 0; i < gesorteerd.length; i++) {
            if (i == 0 || gesorteerd[i] != gesorteerd[i - 1]) {
                gesorteerd[verschillend++] = gesorteerd[i];
            }
        }
        for (int i = 0; i < dag.length; i++) {
            naar[vanaf + i] = Arrays.binarySearch(gesorteerd, 0, verschillend, dag[i]);
        }
    }

    private static int epochdag(Object waarde) {
        return (int) (waarde instanceof OffsetDateTime moment
                        ? moment.atZoneSameInstant(Tijdzone.NEDERLAND).toLocalDate()
                        : (LocalDate) waarde)
                .toEpochDay();
    }
}
