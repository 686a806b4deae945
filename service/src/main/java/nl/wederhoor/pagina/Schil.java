package nl.wederhoor.pagina;

import java.util.List;

/** What stands around every page: who is signed in, for which organisation, and where this account may go. */
public record Schil(
        boolean aangemeld,
        String gebruiker,
        String organisatie,
        String organisatieNaam,
        String actief,
        List<Ingang> menu) {

    static Schil afgemeld() {
        return new Schil(false, "", "", "een bestaande organisatie", "", List.of());
    }
}
