package nl.wederhoor.planner.grens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.wederhoor.planner.tabel.Paartabel;

/** Prices on opposing parties (H2): who wants to be where the other party is, pays; both together at most once. */
final class Botsprijzen {
    private static final double DEMPING = 0.5;

    private final Paartabel tabel;
    private final int groepen;
    private final int[][] paren;
    private final int[][] parenVan;
    private final long[][] prijs;
    private long[][] beste;
    private long besteTeruggave;
    private final double[][] vraag;
    private final double[][] kromming;

    Botsprijzen(Paartabel tabel) {
        this.tabel = tabel;
        this.groepen = tabel.wachtrij();
        List<int[]> gevonden = new ArrayList<>();
        List<List<Integer>> per = new ArrayList<>();
        for (int i = 0; i < tabel.aantal(); i++) {
            per.add(new ArrayList<>());
        }
        for (int i = 0; i < tabel.aantal(); i++) {
            for (int ander : tabel.botsingen(i)) {
                if (i < ander) {
                    per.get(i).add(gevonden.size());
                    per.get(ander).add(gevonden.size());
                    gevonden.add(new int[] {i, ander});
                }
            }
        }
        this.paren = gevonden.toArray(int[][]::new);
        this.parenVan = per.stream()
                .map(lijst -> lijst.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
        this.prijs = new long[paren.length][groepen];
        this.beste = new long[paren.length][groepen];
        this.vraag = new double[paren.length][groepen];
        this.kromming = new double[paren.length][groepen];
    }

    /** Starts a round; returns what the prices give back: each pair may use each group of handlers once. */
    long begin() {
        long som = 0;
        for (int p = 0; p < paren.length; p++) {
            for (int g = 0; g < groepen; g++) {
                som -= prijs[p][g];
                vraag[p][g] = -1;
                kromming[p][g] = 0;
            }
        }
        return som;
    }

    long toeslag(int i, int j) {
        long som = 0;
        for (int p : parenVan[i]) {
            som += prijs[p][tabel.botsgroep(j)];
        }
        return som;
    }

    void vraag(int i, int j, double hoeveel, double temperatuur) {
        for (int p : parenVan[i]) {
            vraag[p][tabel.botsgroep(j)] += hoeveel;
            kromming[p][tabel.botsgroep(j)] += hoeveel * (1 - hoeveel) / temperatuur;
        }
    }

    void onthoud() {
        beste = Arrays.stream(prijs).map(long[]::clone).toArray(long[][]::new);
        besteTeruggave = Arrays.stream(prijs).flatMapToLong(Arrays::stream).sum();
    }

    /** Starts from the best prices of another bound on the same table. */
    void begin(Botsprijzen ander) {
        for (int p = 0; p < prijs.length; p++) {
            System.arraycopy(ander.beste[p], 0, prijs[p], 0, groepen);
        }
    }

    /** Back to the best prices. */
    void herstel() {
        for (int p = 0; p < prijs.length; p++) {
            System.arraycopy(beste[p], 0, prijs[p], 0, groepen);
        }
    }

    /** What the best prices take back: each pair may use each group of handlers once. */
    long besteTeruggave() {
        return besteTeruggave;
    }

    long besteToeslag(int i, int j) {
        long som = 0;
        for (int p : parenVan[i]) {
            som += beste[p][tabel.botsgroep(j)];
        }
        return som;
    }

    void verplaats(double temperatuur) {
        for (int p = 0; p < paren.length; p++) {
            for (int g = 0; g < groepen; g++) {
                double stap = DEMPING * vraag[p][g] / (kromming[p][g] + 1e-12);
                double verst = 3 * temperatuur;
                prijs[p][g] = Math.max(0, prijs[p][g] + Math.round(Math.max(-verst, Math.min(verst, stap))));
            }
        }
    }
}
