package nl.wederhoor.dossier;

import java.time.LocalDate;

/** What happened, when and where; every part may be null. It prints nothing of it. */
public record Incident(LocalDate datum, String plaats, String omschrijving) {
    @Override
    public String toString() {
        return "Incident";
    }
}
