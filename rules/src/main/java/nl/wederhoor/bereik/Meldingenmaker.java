package nl.wederhoor.bereik;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.wederhoor.analyse.Rijvoorbeeld;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.Feitsoort;
import nl.wederhoor.feiten.Onderwerp;
import nl.wederhoor.regels.Tijdzone;

/**
 * Makes reports from a seed: chance for what no row asks, and on top of it inputs of some rows, so that rows that ask a lot
 * are reached too. The same seed makes the same reports.
 */
final class Meldingenmaker {
    private static final int[] DAGEN = {0, 1, 3, 7, 8, 14, 15, 21, 28, 42, 60, 90, 370, 740};
    private static final int[] KANSEN = {0, 30, 60, 95};
    private static final int MEESTE_RIJEN = 4;
    private static final int BESLUITKANS = 10;

    private final Random toeval;
    private final List<Rijvoorbeeld> rijen;
    private final OffsetDateTime peildatum;

    Meldingenmaker(long zaad, List<Rijvoorbeeld> rijen, OffsetDateTime peildatum) {
        this.toeval = new Random(zaad);
        this.rijen = rijen;
        this.peildatum = peildatum;
    }

    /** A report from chance and the inputs of a few rows. */
    Melding nieuwe() {
        var feiten = Feiten.leeg();
        var besluiten = Besluiten.geen();
        int kans = KANSEN[toeval.nextInt(KANSEN.length)];
        for (var feit : Feit.values()) {
            if (feit.soort() != Feitsoort.TEKST && toeval.nextInt(100) < kans) {
                feiten = feiten.met(feit, waarde(feit));
            }
        }
        for (var onderwerp : Onderwerp.values()) {
            if (toeval.nextInt(100) < BESLUITKANS) {
                besluiten = besluiten.met(onderwerp, een(onderwerp.besluiten()));
            }
        }
        return met(new Melding(feiten, besluiten), toeval.nextInt(MEESTE_RIJEN));
    }

    /** A report that differs a little from this one. */
    Melding naast(Melding melding) {
        var feiten = melding.feiten();
        for (int i = toeval.nextInt(3); i >= 0; i--) {
            var feit = Feit.values()[toeval.nextInt(Feit.values().length)];
            boolean weg = feit.soort() == Feitsoort.TEKST || toeval.nextInt(4) == 0;
            feiten = weg ? feiten.zonder(feit) : feiten.met(feit, waarde(feit));
        }
        return met(new Melding(feiten, melding.besluiten()), toeval.nextInt(3));
    }

    private Melding met(Melding melding, int aantal) {
        var feiten = melding.feiten();
        var besluiten = melding.besluiten();
        for (int i = 0; i < aantal && !rijen.isEmpty(); i++) {
            var voorbeeld = een(rijen).voorbeeld();
            for (var feit : voorbeeld.feiten().gegeven()) {
                feiten = feiten.met(feit, samen(feit, feiten, voorbeeld.feiten()));
            }
            for (var besluit : voorbeeld.besluiten().alle().entrySet()) {
                besluiten = besluiten.met(besluit.getKey(), besluit.getValue());
            }
        }
        return new Melding(feiten, besluiten);
    }

    /** What the row asks; of a list also what stood there, since a row asks about single values. */
    private Object samen(Feit feit, Feiten nu, Feiten rij) {
        if (feit.soort() != Feitsoort.LIJST || !nu.heeft(feit) || toeval.nextBoolean()) {
            return rij.waarde(feit);
        }
        var beide = new LinkedHashSet<>(nu.lijst(feit));
        beide.addAll(rij.lijst(feit));
        return beide;
    }

    private Object waarde(Feit feit) {
        return switch (feit.soort()) {
            case BOOLEAN -> toeval.nextBoolean();
            case KEUZE -> een(feit.waarden());
            case LIJST -> lijst(feit.waarden());
            case GETAL -> getal(feit);
            case DATUM -> dag().atZoneSameInstant(Tijdzone.NEDERLAND).toLocalDate();
            case TIJDSTIP -> dag();
            case TEKST -> "";
        };
    }

    private Set<String> lijst(List<String> waarden) {
        var geschud = new ArrayList<>(waarden);
        Collections.shuffle(geschud, toeval);
        return Set.copyOf(geschud.subList(0, Math.min(waarden.size(), toeval.nextInt(4))));
    }

    /** Small numbers mostly: thresholds are small. */
    private int getal(Feit feit) {
        int meeste = toeval.nextInt(3) == 0 ? 60 : 6;
        return Math.max(feit.minimum(), Math.min(feit.maximum(), feit.minimum() + toeval.nextInt(meeste)));
    }

    private OffsetDateTime dag() {
        return peildatum.minusDays(DAGEN[toeval.nextInt(DAGEN.length)]);
    }

    private <T> T een(List<T> lijst) {
        return lijst.get(toeval.nextInt(lijst.size()));
    }
}
