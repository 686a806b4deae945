package nl.wederhoor.kalender;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What one organisation decided about its calendar: the policy parameters {@code goedeVrijdagIsWerkdag},
 * {@code gelijkgesteldeDagenZijnWerkdagen} and {@code rolNaarWerkdag}, and the equated days with their names.
 */
public record Kalenderregels(
        boolean goedeVrijdagIsWerkdag,
        boolean gelijkgesteldeDagenZijnWerkdagen,
        boolean rolNaarWerkdag,
        SortedMap<LocalDate, String> gelijkgesteldeDagen) {

    public Kalenderregels {
        gelijkgesteldeDagen = Collections.unmodifiableSortedMap(new TreeMap<>(gelijkgesteldeDagen));
    }

    /** The calendar the contract starts from: closed on Goede Vrijdag, open on equated days, terms do not roll. */
    public static Kalenderregels standaard(SortedMap<LocalDate, String> gelijkgesteldeDagen) {
        return new Kalenderregels(false, true, false, gelijkgesteldeDagen);
    }
}
