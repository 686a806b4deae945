package nl.wederhoor.terugtoets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.Feitsoort;
import nl.wederhoor.terugtoets.Toetsresultaat.Groepsregel;

/**
 * How many cases of each group a change hits.
 *
 * <p>A group of fewer than ten is not shown, and neither is what would give it away by subtraction from the total: what is
 * withheld is at least two groups and at least ten cases.
 */
final class Groepsteller {
    static final int KLEINSTE = 10;
    private static final String ONBEKEND = "onbekend";
    private static final double VEEL_VAKER = 2;
    private static final double GEEN_TOEVAL = 3;

    private final Feit feit;
    private final long[] aantal;
    private final long[] gewijzigd;
    private long alle;
    private long alleGewijzigd;

    private record Groep(String naam, long aantal, long gewijzigd) {}

    Groepsteller(Feit feit) {
        this.feit = feit;
        this.aantal = new long[feit.waarden().size() + 1];
        this.gewijzigd = new long[feit.waarden().size() + 1];
    }

    void tel(Feiten feiten, boolean anders) {
        alle++;
        alleGewijzigd += anders ? 1 : 0;
        if (!feiten.heeft(feit)) {
            tel(feit.waarden().size(), anders);
        } else if (feit.soort() == Feitsoort.LIJST) {
            var lijst = feiten.lijst(feit);
            if (lijst.isEmpty()) {
                tel(feit.waarden().size(), anders);
            }
            for (var waarde : lijst) {
                tel(feit.waarden().indexOf(waarde), anders);
            }
        } else {
            tel(feit.waarden().indexOf(feiten.keuze(feit)), anders);
        }
    }

    private void tel(int groep, boolean anders) {
        aantal[groep]++;
        gewijzigd[groep] += anders ? 1 : 0;
    }

    void plus(Groepsteller ander) {
        alle += ander.alle;
        alleGewijzigd += ander.alleGewijzigd;
        for (int i = 0; i < aantal.length; i++) {
            aantal[i] += ander.aantal[i];
            gewijzigd[i] += ander.gewijzigd[i];
        }
    }

    /** The groups that may be shown, the one that is hit most first. */
    List<Groepsregel> regels() {
        var groepen = groepen();
        var verborgen = verborgen(groepen);
        return groepen.stream()
                .filter(groep -> !verborgen.contains(groep))
                .map(this::regel)
                .sorted(Comparator.comparingDouble(Groepsregel::aandeel)
                        .reversed()
                        .thenComparing(Groepsregel::naam))
                .toList();
    }

    /** True when there are groups that are not shown. */
    boolean verbergt() {
        return !verborgen(groepen()).isEmpty();
    }

    private List<Groep> groepen() {
        List<Groep> groepen = new ArrayList<>();
        for (int i = 0; i < aantal.length; i++) {
            if (aantal[i] > 0) {
                var naam =
                        i == feit.waarden().size() ? ONBEKEND : feit.waarden().get(i);
                groepen.add(new Groep(naam, aantal[i], gewijzigd[i]));
            }
        }
        return groepen;
    }

    private static Set<Groep> verborgen(List<Groep> groepen) {
        Set<Groep> verborgen = new HashSet<>();
        long samen = 0;
        for (var groep : groepen.stream()
                .sorted(Comparator.comparingLong(Groep::aantal).thenComparing(Groep::naam))
                .toList()) {
            boolean teKlein = groep.aantal() < KLEINSTE;
            boolean teRaden = !verborgen.isEmpty() && (samen < KLEINSTE || verborgen.size() < 2);
            if (teKlein || teRaden) {
                verborgen.add(groep);
                samen += groep.aantal();
            }
        }
        return verborgen;
    }

    private Groepsregel regel(Groep groep) {
        return new Groepsregel(
                groep.naam(),
                groep.aantal(),
                groep.gewijzigd(),
                (double) groep.gewijzigd() / groep.aantal(),
                isOpvallend(groep));
    }

    /** Hit at least twice as often as the other cases, and by more than chance would. */
    private boolean isOpvallend(Groep groep) {
        long anderen = alle - groep.aantal();
        if (anderen < KLEINSTE || groep.gewijzigd() == 0) {
            return false;
        }
        double hier = (double) groep.gewijzigd() / groep.aantal();
        double elders = (double) (alleGewijzigd - groep.gewijzigd()) / anderen;
        double samen = (double) alleGewijzigd / alle;
        double spreiding = Math.sqrt(samen * (1 - samen) * (1.0 / groep.aantal() + 1.0 / anderen));
        return hier >= VEEL_VAKER * elders && hier - elders > GEEN_TOEVAL * spreiding;
    }
}
