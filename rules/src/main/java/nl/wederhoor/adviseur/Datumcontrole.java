package nl.wederhoor.adviseur;

import java.time.LocalDate;
import java.util.List;
import nl.wederhoor.advies.Advies.Waarschuwing;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.regels.Tijdzone;

/** Dates that contradict each other give a warning, never an error (contract, feiten). */
final class Datumcontrole {
    private record Paar(Feit eerst, Feit daarna) {}

    private static final List<Paar> VOLGORDE = List.of(
            new Paar(Feit.INCIDENT_OP, Feit.ONTVANGEN_OP),
            new Paar(Feit.INCIDENT_OP, Feit.INDIENING_OP),
            new Paar(Feit.ONTVANGEN_OP, Feit.EERSTE_CONTACT_OP),
            new Paar(Feit.ONTVANGEN_OP, Feit.INTAKE_OP),
            new Paar(Feit.INTAKE_BEVESTIGD_OP, Feit.INTAKE_OP),
            new Paar(Feit.INTAKE_OP, Feit.UITSLUITSEL_OP),
            new Paar(Feit.INTAKE_OP, Feit.STUKKEN_HERINNERING_OP),
            new Paar(Feit.ONTVANGEN_OP, Feit.CLIENT_BENADERD_OP),
            new Paar(Feit.ONTVANGEN_OP, Feit.RAPPEL_CLIENT_OP),
            new Paar(Feit.ONTVANGEN_OP, Feit.HOOR_WEDERHOORBRIEF_OP),
            new Paar(Feit.HOOR_WEDERHOORBRIEF_OP, Feit.RAPPEL_WEDERPARTIJ_OP),
            new Paar(Feit.ONTVANGEN_DOOR_DIRECTEUR_OP, Feit.NAAR_COMMISSIE_OP),
            new Paar(Feit.NAAR_COMMISSIE_OP, Feit.ADVIES_COMMISSIE_OP));

    private Datumcontrole() {}

    static List<Waarschuwing> waarschuwingen(Feiten feiten) {
        return VOLGORDE.stream()
                .filter(paar -> feiten.heeft(paar.eerst()) && feiten.heeft(paar.daarna()))
                .filter(paar -> dag(feiten, paar.eerst()).isAfter(dag(feiten, paar.daarna())))
                .map(Datumcontrole::waarschuwing)
                .toList();
    }

    private static Waarschuwing waarschuwing(Paar paar) {
        return new Waarschuwing(
                List.of(paar.eerst().sleutel(), paar.daarna().sleutel()),
                "De datums van \"" + paar.eerst().label() + "\" en \""
                        + paar.daarna().label() + "\" staan in de verkeerde volgorde. Misschien is er een verwisseld.");
    }

    private static LocalDate dag(Feiten feiten, Feit feit) {
        return feit == Feit.ONTVANGEN_OP
                ? feiten.tijdstip(feit).atZoneSameInstant(Tijdzone.NEDERLAND).toLocalDate()
                : feiten.datum(feit);
    }
}
