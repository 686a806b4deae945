package nl.wederhoor.planner.opdracht;

import java.util.function.BooleanSupplier;
import java.util.function.DoubleSupplier;
import nl.wederhoor.planner.Plan;
import nl.wederhoor.planner.Planopties;
import nl.wederhoor.planner.Toezicht;
import nl.wederhoor.planner.eerlijkheid.Eerlijkheid;
import nl.wederhoor.planner.eerlijkheid.Eerlijkheidsmeter;
import nl.wederhoor.planner.optaplanner.Optaplanner;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;

/**
 * Plans a snapshot in rounds, each with more steps than the one before, until the time is up or nothing can be gained.
 *
 * <p>The round that won stands in the answer with its seed and steps, so that it can be repeated.
 */
final class MomentopnameOpdracht {
    private static final int GELUKT = 0;
    private static final int ONVOLLEDIG = 2;
    private static final long EERSTE_STAPPEN = 20;
    private static final int MEER_STAPPEN = 4;
    private static final int MEESTE_RONDEN = 8;
    private static final double KLEIN_GENOEG = 0.01;

    private final Paartabel tabel;
    private final Argumenten argumenten;
    private final Toezicht zoektijd;
    private final Toezicht meettijd;
    private Plan plan;

    /**
     * @param stopZoeken the search must end
     * @param stopMeten the fairness report, which comes after it, must end
     */
    MomentopnameOpdracht(
            Paartabel tabel, Argumenten argumenten, BooleanSupplier stopZoeken, BooleanSupplier stopMeten) {
        this.tabel = tabel;
        this.argumenten = argumenten;
        this.zoektijd = toezicht(stopZoeken);
        this.meettijd = toezicht(stopMeten);
        if (argumenten.waarom() != null && tabel.nummerVanZaak(argumenten.waarom()) == null) {
            throw new SlechteInvoer("--why", "deze zaak staat niet in de momentopname.");
        }
        if (argumenten.met() != null && tabel.nummerVanPlek(argumenten.met()) == null) {
            throw new SlechteInvoer("--with", "deze behandelaar staat niet in de momentopname.");
        }
    }

    private static Toezicht toezicht(BooleanSupplier stop) {
        return new Toezicht() {
            @Override
            public boolean gestopt() {
                return stop.getAsBoolean();
            }
        };
    }

    /** The answer as JSON; the seconds are asked for at the very end. */
    String voerUit(DoubleSupplier seconden) {
        plan = zoek();
        var verdeling = Verdeling.van(tabel, plan);
        Eerlijkheid eerlijkheid = Eerlijkheidsmeter.meet(
                verdeling, Planopties.van(1, argumenten.zaad()).met(meettijd));
        return new Planuitvoer(verdeling, plan).json(eerlijkheid, argumenten, seconden);
    }

    private Plan zoek() {
        Plan beste = null;
        long stappen = EERSTE_STAPPEN;
        for (int ronde = 0; ronde < MEESTE_RONDEN; ronde++) {
            var opties = Planopties.van(stappen, argumenten.zaad() + ronde).met(zoektijd);
            Plan gevonden = new Optaplanner().plan(tabel.momentopname(), tabel.gewichten(), opties);
            if (beste == null || gevonden.score().compareTo(beste.score()) < 0) {
                beste = gevonden;
            }
            if (zoektijd.gestopt() || beste.kloof().procent() <= KLEIN_GENOEG) {
                break;
            }
            stappen *= MEER_STAPPEN;
        }
        return beste;
    }

    int code() {
        return plan.isLeeg() ? ONVOLLEDIG : GELUKT;
    }

    /** What a reader must know and the numbers do not say; empty when there is nothing. */
    String melding() {
        return String.join("\n", plan.meldingen());
    }
}
