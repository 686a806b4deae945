package nl.wederhoor.pagina.beleid;

import java.util.List;

/**
 * The page Tabel: the table to read and to change, the check beside it and a case to try above it.
 *
 * @param etag the state of the table that is shown
 * @param ongedaan whether there is an edit of one's own to undo
 */
public record Tabelpagina(
        Versiekader kader,
        String besluit,
        String label,
        String leeswijze,
        boolean rijenVast,
        boolean opVolgorde,
        List<Blad.Kop> koppen,
        List<Regel> regels,
        Proef proef,
        Controle.Uitslag controle,
        String etag,
        boolean ongedaan,
        Melding melding) {

    /** A row to read, with what the case says about it. */
    public record Regel(Blad.Regel rij, String raak, boolean past) {}

    public String pad() {
        return kader.pad() + "/tabellen/" + besluit;
    }

    /** Decision tables can be handed over as DMN; parameters cannot. */
    public boolean isDmn() {
        return !rijenVast;
    }
}
