package nl.wederhoor.beleidsversie;

import java.time.LocalDate;
import java.util.Map;

/** A version as it stands in PostgreSQL: its validity and its files (path to text), unless these are at hand already. */
record Bewaard(String organisatie, int versie, LocalDate van, LocalDate tot, Map<String, String> bestanden) {}
