package nl.wederhoor.regels;

import java.time.LocalDate;
import java.util.List;

/** A duty that follows from the passing of a term. */
public record Ketenplicht(
        int beeld,
        String id,
        String plicht,
        String wie,
        String moment,
        LocalDate vanaf,
        List<String> clausules,
        String aanname,
        String regel) {}
