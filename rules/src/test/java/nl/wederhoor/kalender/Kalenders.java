package nl.wederhoor.kalender;

import java.time.LocalDate;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Calendars for the tests, with the equated days of the contract. */
final class Kalenders {
    private Kalenders() {}

    static Kalender standaard() {
        return new Kalender(Kalenderregels.standaard(gelijkgesteld()));
    }

    static SortedMap<LocalDate, String> gelijkgesteld() {
        return new TreeMap<>(Map.of(
                dag("2026-01-02"), "Vrijdag na Nieuwjaarsdag",
                dag("2026-05-15"), "Vrijdag na Hemelvaartsdag",
                dag("2027-05-07"), "Vrijdag na Hemelvaartsdag",
                dag("2028-04-28"), "Vrijdag na Koningsdag",
                dag("2028-05-26"), "Vrijdag na Hemelvaartsdag"));
    }

    static LocalDate dag(String iso) {
        return LocalDate.parse(iso);
    }
}
