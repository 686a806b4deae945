package nl.wederhoor.pagina;

import java.util.List;

/** The page Waarom: the chain of rows and rules behind an advice, the main line first, the rest folded per table. */
public record Waarombeeld(Schil schil, Terug terug, Adviesbeeld advies, List<Keten> hoofdlijn, List<Keten> overig) {

    /** Where the reader came from. */
    public record Terug(String pad, String naam) {}

    /** The steps of one table or of the rules. */
    public record Keten(String besluit, String titel, boolean tabel, List<Stap> stappen) {}

    /** One row or rule that fired. */
    public record Stap(String regel, String waarom, List<Voorwaarde> voorwaarden, List<Aanhaling> aanhalingen) {}

    /** What the row asks of one column, and what was filled in for it. */
    public record Voorwaarde(String vraag, String gevraagd, String gegeven) {}

    /** A clause in our own words with its place in the protocol. */
    public record Aanhaling(String clausule, String omschrijving, String plaats) {}
}
