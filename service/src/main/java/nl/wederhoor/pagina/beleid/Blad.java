package nl.wederhoor.pagina.beleid;

import java.util.List;
import nl.wederhoor.studio.Tabelstand;

/** A table as the pages show and ask it: a decision table, or the parameters. */
sealed interface Blad permits Beslisblad, Parameterblad {

    /** The heading of a column. */
    record Kop(String label, boolean uitvoer) {}

    /** A cell in words. */
    record Celtekst(String kolom, String tekst, boolean vrij, boolean uitvoer) {}

    /** One row to read. */
    record Regel(int nummer, String id, String toelichting, List<String> clausules, List<Celtekst> cellen) {}

    static Blad van(Tabelstand stand) {
        return stand.isDmn() ? Beslisblad.van(stand) : Parameterblad.van(stand);
    }

    String besluit();

    String label();

    /** How the table is read, as one sentence. */
    String leeswijze();

    List<Kop> koppen();

    List<Regel> regels();

    /** The questions for this row; throws 404 when there is none. */
    List<Celveld> velden(String rij);

    /** The words in the cells of a row by column id. */
    java.util.Map<String, String> woorden(String rij);

    /** True when no rows come, go or move. */
    boolean rijenVast();

    default Regel regel(String rij) {
        return regels().stream()
                .filter(regel -> regel.id().equals(rij))
                .findFirst()
                .orElseThrow(nl.wederhoor.probleem.Weigering::nietGevonden);
    }
}
