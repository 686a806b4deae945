package nl.wederhoor.beleidsversie;

import java.time.LocalDate;
import java.util.Map;

/** A version as it stands in PostgreSQL: its validity and its files (path to text). */
record Bewaard(String organisatie, int versie, LocalDate van, LocalDate tot, Map<String, String> bestanden) {}
