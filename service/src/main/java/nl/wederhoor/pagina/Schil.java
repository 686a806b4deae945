package nl.wederhoor.pagina;

/** What stands around every page: who is signed in, for which organisation, and which menu entry is open. */
public record Schil(boolean aangemeld, String gebruiker, String organisatie, String organisatieNaam, String actief) {

    static Schil afgemeld() {
        return new Schil(false, "", "", "een bestaande organisatie", "");
    }
}
