package nl.wederhoor.planner.zoek;

import java.util.Arrays;
import java.util.Comparator;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import nl.wederhoor.planner.Planopties;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;

/**
 * The search of our own: a start, annealing on the medium level and then on the soft level, and a descent.
 *
 * <p>No setting depends on the instance; the number of trials follows from the number of steps.
 */
public final class Zoeker {
    private static final long POGINGEN_PER_STAP = 20_000;
    /** Temperatures in points: of the medium level first, of the soft level after. */
    private static final double[] MEDIUM = {30, 0.5};

    private static final double[] MILD = {10, 0.1};
    private static final double[] ZACHT = {2_000, 10};
    private static final double[] NADRUK = {100, 5};
    /** What a medium point is worth in soft hundredths while it has a price. */
    private static final long PRIJS_MEDIUM = 1 << 12;

    private static final int BELOFTES = 10;

    private Zoeker() {}

    /** A first plan, from what everybody has now; with a change budget (0 or more) no further from it than that. */
    public static Verdeling begin(Paartabel tabel, Planopties opties) {
        var blad = Gulzig.begin(tabel, opties.wijzigingsbudget());
        new Afdaling(blad).daalVlug();
        return blad.verdeling();
    }

    /** A plan from the first one. */
    public static Verdeling zoek(Paartabel tabel, Planopties opties) {
        return zoek(begin(tabel, opties), opties);
    }

    /** A plan from one that is there; what is above the budget already may come down but not go up. */
    public static Verdeling zoek(Verdeling van, Planopties opties) {
        var blad = verzacht(opnieuw(van, opties), opties);
        new Afdaling(blad).daal(opties.toezicht()::gestopt);
        opties.toezicht().verbeterd(opties.stappen(), blad.score());
        return blad.verdeling();
    }

    /**
     * Once more on the medium level, where most is to be gained by few moves: only between the places that are promising,
     * and then on the soft level from there.
     *
     * @param beloftes places per unit that the prices of a bound call cheap
     */
    public static Verdeling verfijn(Verdeling van, int[][] beloftes, Planopties opties) {
        var toezicht = opties.toezicht();
        long pogingen = opties.stappen() * POGINGEN_PER_STAP;
        var blad = Gulzig.verder(van, opties.wijzigingsbudget());
        long voor = blad.som();
        new Koeler(blad, beloftes, opties.zaad())
                .koel(pogingen, MILD[0] * blad.perMedium(), MILD[1] * blad.perMedium(), toezicht::gestopt);
        if (blad.som() < voor) {
            new Koeler(blad, beloftes(blad), opties.zaad()).koel(pogingen, ZACHT[0], ZACHT[1], toezicht::gestopt);
        }
        return blad.verdeling();
    }

    /** Small disturbances only: for what another search left behind. */
    public static Verdeling polijst(Verdeling van, Planopties opties) {
        var toezicht = opties.toezicht();
        var blad = Gulzig.verder(van, opties.wijzigingsbudget());
        new Koeler(blad, beloftes(blad), opties.zaad())
                .koel(opties.stappen() * POGINGEN_PER_STAP, NADRUK[0], NADRUK[1], toezicht::gestopt);
        new Afdaling(blad).daal(toezicht::gestopt);
        return blad.verdeling();
    }

    /** Cool moves and exchanges on the medium level, from a plan and between the places given only. */
    public static Verdeling pak(
            Verdeling van, int[][] keuzes, long pogingen, double warm, double koud, long zaad, BooleanSupplier stop) {
        var blad = new Werkblad(van);
        new Koeler(blad, keuzes, zaad).koel(pogingen, warm * blad.perMedium(), koud * blad.perMedium(), stop);
        return blad.verdeling();
    }

    /** The medium level once more from warm, where the best plan passed is kept. */
    private static Werkblad opnieuw(Verdeling van, Planopties opties) {
        var blad = Gulzig.verder(van, opties.wijzigingsbudget());
        double medium = blad.perMedium();
        new Koeler(blad, alles(blad), opties.zaad())
                .koel(
                        opties.stappen() * POGINGEN_PER_STAP / 4,
                        MEDIUM[0] * medium,
                        MEDIUM[1] * medium,
                        opties.toezicht()::gestopt);
        return blad;
    }

    /**
     * The soft level, first with medium points that have a price, so that the way to a better plan may lead over a dearer
     * one; where the search does not come back from that, with medium points that are beyond price.
     */
    private static Werkblad verzacht(Werkblad blad, Planopties opties) {
        var geprijsd = new Werkblad(blad.verdeling(), blad.budget(), PRIJS_MEDIUM);
        koelZacht(geprijsd, opties);
        var streng = new Werkblad(geprijsd.verdeling(), blad.budget());
        new Afdaling(streng).daalVlug();
        if (streng.score().medium() <= blad.score().medium()) {
            return streng;
        }
        koelZacht(blad, opties);
        return blad;
    }

    private static void koelZacht(Werkblad blad, Planopties opties) {
        new Koeler(blad, beloftes(blad), opties.zaad() + 1)
                .koel(opties.stappen() * POGINGEN_PER_STAP, ZACHT[0], ZACHT[1], opties.toezicht()::gestopt);
    }

    private static int[][] alles(Werkblad blad) {
        return IntStream.range(0, blad.aantal()).mapToObj(blad::plekken).toArray(int[][]::new);
    }

    /** The places that would cost least now, and all of them again: most trials go where something can be gained. */
    private static int[][] beloftes(Werkblad blad) {
        return IntStream.range(0, blad.aantal())
                .mapToObj(i -> {
                    int[] open = blad.plekken(i);
                    var beste = Arrays.stream(open)
                            .boxed()
                            .sorted(Comparator.comparingLong(j -> blad.verschil(i, j)))
                            .limit(BELOFTES)
                            .mapToInt(Integer::intValue);
                    return IntStream.concat(beste, open.length > BELOFTES ? IntStream.of(open) : IntStream.empty())
                            .toArray();
                })
                .toArray(int[][]::new);
    }
}
