package nl.wederhoor.pagina.beleid;

import java.util.List;
import java.util.Map;
import nl.wederhoor.pagina.Optie;

/**
 * The page on which one row is changed or made.
 *
 * @param rij the id of the row; "nieuw" for a row that is not there yet
 * @param na the row after which a new one comes
 * @param gekozen the clauses of the row
 * @param bepalingen every clause of the organisation to choose from
 * @param oud the words of the row as it was read, by form name
 */
public record Rijpagina(
        Versiekader kader,
        String besluit,
        String label,
        String rij,
        int nummer,
        String na,
        List<Celveld> invoer,
        List<Celveld> uitvoer,
        List<Optie> gekozen,
        List<Optie> bepalingen,
        String toelichting,
        Map<String, String> oud,
        boolean rijenVast,
        String etag,
        Melding melding) {
    static final String NIEUW = "nieuw";

    public String tabelpad() {
        return kader.pad() + "/tabellen/" + besluit;
    }

    public String pad() {
        return tabelpad() + "/rijen/" + rij;
    }

    public boolean isNieuw() {
        return rij.equals(NIEUW);
    }

    public String titel() {
        if (isNieuw()) {
            return "Nieuwe rij";
        }
        return rijenVast ? toelichtingLabel() : "Rij " + nummer;
    }

    private String toelichtingLabel() {
        return uitvoer.isEmpty() ? "Waarde" : uitvoer.get(0).label();
    }
}
