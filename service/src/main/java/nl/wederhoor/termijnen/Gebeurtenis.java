package nl.wederhoor.termijnen;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import nl.wederhoor.termijn.Termijnstand;

/**
 * Something that happened to a term: who, when, why, and how it stood afterwards.
 *
 * @param soort begonnen, herberekend, voldaan, verlopen, vervallen, verlengd, opgeschort, hervat
 * @param uiterlijk null where it was not kept
 * @param reden why, in words of the service; null when there is nothing to say
 * @param regel the line of the journal of the dossier that holds somebody's own words, or null
 */
public record Gebeurtenis(
        String soort,
        OffsetDateTime op,
        String door,
        LocalDate uiterlijk,
        Termijnstand stand,
        String reden,
        Integer regel) {}
