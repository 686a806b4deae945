package nl.wederhoor.pagina.beleid;

import java.util.List;

/**
 * The page on which a table goes to a file and comes back from one.
 *
 * @param aangepast what of the file was put in our shape
 */
public record Bestandpagina(
        Versiekader kader,
        String besluit,
        String label,
        boolean isDmn,
        String etag,
        List<String> aangepast,
        Melding melding) {

    public String tabelpad() {
        return kader.pad() + "/tabellen/" + besluit;
    }
}
