package nl.wederhoor.probleem;

import java.util.Arrays;

/** The kinds of refusal that the contract knows, with what they tell somebody. */
enum Soort {
    ONGELDIG(400, "De aanvraag klopt niet", "Kijk de aanvraag na en stuur die opnieuw."),
    NIET_AANGEMELD(401, "Aanmelden is nodig", "Meld u aan met uw account en wachtwoord."),
    NIET_TOEGESTAAN(403, "Dit mag niet met dit account", "Vraag iemand met de juiste rol om dit te doen."),
    NIET_GEVONDEN(404, "Niet gevonden", "Wat u zoekt is er niet, of niet voor uw organisatie."),
    GEEN_BEWERKING(405, "Deze bewerking bestaat hier niet", "Kijk in de API-beschrijving welke bewerkingen er zijn."),
    GEEN_VORM(406, "Deze vorm van antwoord is er niet", "Vraag om JSON, of laat de kopregel Accept weg."),
    GEWEIGERD(409, "Dit kan nu niet", "De toestand laat dit nu niet toe."),
    VEROUDERD(412, "Intussen gewijzigd", "Haal de laatste versie op en probeer het opnieuw."),
    TE_GROOT(413, "De aanvraag is te groot", "Stuur minder gegevens in een keer."),
    GEEN_INVOERVORM(415, "Deze vorm van invoer wordt niet gelezen", "Stuur JSON met Content-Type application/json."),
    ZONDER_VERSIE(428, "De versie ontbreekt", "Stuur de kopregel If-Match mee met de ETag die u las."),
    TE_VAAK(429, "Te vaak geprobeerd", "Wacht even en probeer het dan opnieuw."),
    FOUT(500, "Er ging iets mis", "Dit ligt aan Wederhoor. Geef de referentie door aan de beheerder."),
    NIET_BEREIKBAAR(503, "Even niet bereikbaar", "Probeer het over een paar tellen opnieuw.");

    private final int status;
    private final String titel;
    private final String uitleg;

    Soort(int status, String titel, String uitleg) {
        this.status = status;
        this.titel = titel;
        this.uitleg = uitleg;
    }

    int status() {
        return status;
    }

    String titel() {
        return titel;
    }

    String uitleg() {
        return uitleg;
    }

    /** The kind with that status; another status of the 400s is an invalid request, all else a fault of ours. */
    static Soort metStatus(int status) {
        return Arrays.stream(values())
                .filter(soort -> soort.status == status)
                .findFirst()
                .orElse(status >= 400 && status < 500 ? ONGELDIG : FOUT);
    }
}
