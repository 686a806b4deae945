package nl.wederhoor.planner.grens;

import java.util.function.BooleanSupplier;
import nl.wederhoor.planner.Ondergrens;
import nl.wederhoor.planner.Planopties;
import nl.wederhoor.planner.Score;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;
import nl.wederhoor.planner.zoek.Zoeker;

/**
 * The largest proven bound per level: first what the medium level costs at least, then what the soft level costs at
 * least when the medium level is no dearer than that.
 */
public final class Ondergrenzen {
    /** Fractions of a unit, so that rounding prices to whole numbers loses nothing that counts. */
    private static final long SCHAAL_ZACHT = 1 << 4;

    /** How warm choices are softened, in hundredths: hot to find what opposing parties must pay, mild to stay near a plan. */
    private static final double HEET = 50_000;

    private static final double MILD = 2_000;
    private static final double KOUD = 0.3;
    private static final double KOEL = 10;
    private static final int RONDEN = 300;

    /** What a medium point is worth in soft hundredths, to begin with. */
    private static final double EERSTE_PRIJS = 1 << 12;

    /** One in so many: 0.01 percent. */
    private static final long DICHTBIJ = 10_000;

    /** Two prices whose bounds are this near one another, in parts, stand at the top. */
    private static final long VLAK = 1_000_000;

    private static final int BELOFTES = 3;
    private static final int MEESTE_PRIJZEN = 7;
    private static final int MEESTE_OPEN = 150;
    /** How far the two dear bounds go per step of the search that asks, and at most. */
    private static final long KNOPEN_PER_STAP = 1_000;

    private static final long WERK_PER_STAP = 1_000_000;
    private static final long MEESTE_STAPPEN = 230;

    /** Steps of the search for a plan, when only the bound is asked. */
    private static final int STAPPEN = 50;

    private final Paartabel tabel;
    private final Verdeling plan;
    private final Score score;
    private final BooleanSupplier stop;
    private final long moeite;
    private String methode = "prijzen";
    private Prijsstand besteStand;
    private boolean heet;
    private long besteprijs;
    private long scherpste = Long.MIN_VALUE;

    private Ondergrenzen(Paartabel tabel, Verdeling plan, long stappen, BooleanSupplier stop) {
        this.moeite = Math.max(1, Math.min(MEESTE_STAPPEN, stappen));
        this.tabel = tabel;
        this.plan = plan;
        this.score = plan.score();
        this.stop = stop;
    }

    /**
     * A bound and what came with it.
     *
     * @param plan better than the one given when an exact search found one
     * @param beloftes per unit the places that are cheapest at the prices of the bound, the cheapest first
     */
    public record Bewijs(Ondergrens grens, Verdeling plan, int[][] beloftes) {}

    /** The bound alone, by way of a plan that is found quickly. */
    public static Ondergrens van(Paartabel tabel) {
        return van(tabel, Zoeker.zoek(tabel, Planopties.van(STAPPEN, 1)), () -> false)
                .grens();
    }

    /** The bound, with a plan that shows where good prices are; the better the plan, the sharper the bound. */
    public static Bewijs van(Paartabel tabel, Verdeling plan, BooleanSupplier stop) {
        return van(tabel, plan, MEESTE_STAPPEN, stop);
    }

    /** The same in proportion to a search of so many steps: a short search waits for no long proof. */
    public static Bewijs van(Paartabel tabel, Verdeling plan, long stappen, BooleanSupplier stop) {
        return van(Mediumzoeker.grens(plan, stop), plan, stappen, stop);
    }

    /** The same when it is known what the medium level costs at least. */
    public static Bewijs van(long medium, Verdeling plan, long stappen, BooleanSupplier stop) {
        var grenzen = new Ondergrenzen(plan.tabel(), plan, stappen, stop);
        long zacht = grenzen.zacht(medium);
        var grens = grenzen.gekeurd(new Score(0, medium, zacht));
        return grenzen.score.medium() == medium ? grenzen.probeerAlles(grens) : grenzen.bewijs(grens, plan);
    }

    /** The exact polish: where little is open, trying it proves the best plan. */
    private Bewijs probeerAlles(Ondergrens grens) {
        if (grens.kloof(score).isBewezenBest() || stop.getAsBoolean()) {
            return bewijs(grens, plan);
        }
        var rest = new Restzoeker(besteStand, plan, besteprijs, SCHAAL_ZACHT, moeite * KNOPEN_PER_STAP);
        boolean volledig = rest.open() <= MEESTE_OPEN && rest.zoek(stop);
        return bewijs(volledig ? new Ondergrens(rest.beste().score(), "alles geprobeerd") : grens, rest.beste());
    }

    private Bewijs bewijs(Ondergrens grens, Verdeling gevonden) {
        return new Bewijs(grens, gevonden, besteStand.goedkoopste(BELOFTES));
    }

    /** A bound that a plan is below would be a mistake in this package: better no answer than a wrong one. */
    private Ondergrens gekeurd(Score grens) {
        if (score.hard() == 0 && score.compareTo(grens) < 0) {
            throw new IllegalStateException("Ondergrens " + grens + " ligt boven een plan van " + score);
        }
        return new Ondergrens(grens, methode);
    }

    /**
     * A point of the medium level gets a price: too low lets the relaxation buy what it may not, too high distorts. The
     * bound is concave in that price, so it is climbed.
     */
    private long zacht(long medium) {
        double prijs = EERSTE_PRIJS;
        double factor = 4;
        long beste = zacht(medium, prijs);
        boolean klimt = score.medium() == medium;
        for (int k = 1; klimt && k < MEESTE_PRIJZEN && !isDichtbij(beste) && !stop.getAsBoolean(); k++) {
            long waarde = zacht(medium, prijs * factor);
            klimt = k < 2 || Math.abs(waarde - beste) > Math.abs(beste) / VLAK;
            if (waarde > beste) {
                beste = waarde;
                prijs *= factor;
            } else {
                factor = factor > 1 ? 1 / factor : Math.sqrt(1 / factor);
            }
        }
        beste = isDichtbij(beste) ? beste : Math.max(beste, stroom(medium));
        return isDichtbij(beste) ? beste : Math.max(beste, heleZaken(medium));
    }

    /** Hours exactly, at the best prices of all else. */
    private long stroom(long medium) {
        if (stop.getAsBoolean() || !Stroomgrens.kan(tabel)) {
            return scherpste;
        }
        long zacht = omhoog(Stroomgrens.waarde(tabel, besteStand) - besteprijs * medium, SCHAAL_ZACHT);
        methode = zacht > scherpste ? "stroom" : methode;
        return zacht;
    }

    /** So near the plan that nobody gains by a sharper bound. */
    private boolean isDichtbij(long zacht) {
        return score.zacht() - zacht <= Math.abs(score.zacht()) / DICHTBIJ;
    }

    /** Last and dearest: no case can be split, at the price that was best. */
    private long heleZaken(long medium) {
        long doel = doel(besteprijs);
        long waarde = Zakgrens.waarde(besteStand, doel, moeite * WERK_PER_STAP, stop);
        long zacht = omhoog(waarde - besteprijs * medium, SCHAAL_ZACHT);
        methode = zacht > scherpste ? "hele zaken" : methode;
        return zacht;
    }

    private long doel(long perMedium) {
        return perMedium * score.medium() + SCHAAL_ZACHT * score.zacht();
    }

    /** The bound at a price of medium points: the first time from the plan, after that from the best prices so far. */
    private long zacht(long medium, double prijs) {
        long perMedium = Math.round(prijs) * SCHAAL_ZACHT;
        var grens = new Prijsgrens(tabel, perMedium, SCHAAL_ZACHT);
        if (besteStand != null) {
            grens.begin(besteStand, plan);
            return heet ? vanHeet(grens, medium, perMedium) : verbeterd(grens, medium, perMedium, MILD, KOEL);
        }
        grens.begin(plan);
        long mild = verbeterd(grens, medium, perMedium, MILD, KOEL);
        var ander = new Prijsgrens(tabel, perMedium, SCHAAL_ZACHT);
        ander.begin(plan);
        heet = vanHeet(ander, medium, perMedium) > mild;
        return scherpste;
    }

    private long vanHeet(Prijsgrens grens, long medium, long perMedium) {
        verbeterd(grens, medium, perMedium, HEET, KOUD);
        grens.begin();
        return verbeterd(grens, medium, perMedium, MILD, KOUD);
    }

    private long verbeterd(Prijsgrens grens, long medium, long perMedium, double warmte, double koelte) {
        grens.verbeter(RONDEN, warmte * SCHAAL_ZACHT, koelte * SCHAAL_ZACHT, doel(perMedium), stop);
        long zacht = omhoog(grens.waarde() - perMedium * medium, SCHAAL_ZACHT);
        if (zacht > scherpste) {
            scherpste = zacht;
            besteStand = grens.stand();
            besteprijs = perMedium;
        }
        return zacht;
    }

    private static long omhoog(long waarde, long schaal) {
        return -Math.floorDiv(-waarde, schaal);
    }
}
