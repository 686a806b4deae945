package nl.wederhoor.adviseur;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.Klasse;
import nl.wederhoor.regels.Tijdzone;

/**
 * An endless series of different reports, the same for the same seed.
 *
 * <p>Of the open facts exactly the asked share is absent, of gates and exceptions too, but never more than nine in ten:
 * where nothing open is known, reports would otherwise all be the same.
 */
final class Feitenreeks {
    private static final LocalDate EERSTE_DAG = LocalDate.of(2026, 1, 1);
    private static final int DAGEN = 365;
    private static final int MEESTE_UITZONDERINGEN_WEG = 90;

    private final Random toeval;
    private final int onbekend;

    Feitenreeks(long zaad, int onbekend) {
        this.toeval = new Random(zaad);
        this.onbekend = onbekend;
    }

    Feiten volgende() {
        var feiten = Feiten.leeg();
        for (var feit : gegeven()) {
            feiten = feiten.met(feit, waarde(feit));
        }
        return feiten;
    }

    LocalDate dag() {
        return EERSTE_DAG.plusDays(toeval.nextInt(DAGEN));
    }

    private List<Feit> gegeven() {
        List<Feit> gegeven = new ArrayList<>(kies(true, onbekend));
        gegeven.addAll(kies(false, Math.min(onbekend, MEESTE_UITZONDERINGEN_WEG)));
        return gegeven;
    }

    private List<Feit> kies(boolean open, int weg) {
        List<Feit> feiten = new ArrayList<>(List.of(Feit.values()));
        feiten.removeIf(feit -> feit == Feit.GEMEENTE || (feit.klasse() == Klasse.OPEN) != open);
        java.util.Collections.shuffle(feiten, toeval);
        return feiten.subList(0, Math.round(feiten.size() * (100 - weg) / 100f));
    }

    private Object waarde(Feit feit) {
        return switch (feit.soort()) {
            case BOOLEAN -> toeval.nextBoolean();
            case KEUZE -> feit.waarden().get(toeval.nextInt(feit.waarden().size()));
            case LIJST -> lijst(feit);
            case GETAL -> feit.minimum() + toeval.nextInt(Math.min(60, feit.maximum() - feit.minimum() + 1));
            case DATUM -> dag();
            case TIJDSTIP ->
                dag().atTime(LocalTime.NOON).atZone(Tijdzone.NEDERLAND).toOffsetDateTime();
            case TEKST -> throw new IllegalArgumentException("geen vrije tekst in een meting");
        };
    }

    /** Mostly one or two of the values, sometimes none. */
    private Set<String> lijst(Feit feit) {
        int aantal = toeval.nextInt(4);
        return toeval.ints(aantal, 0, feit.waarden().size())
                .mapToObj(feit.waarden()::get)
                .collect(Collectors.toSet());
    }
}
