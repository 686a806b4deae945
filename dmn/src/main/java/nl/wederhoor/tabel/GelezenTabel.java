package nl.wederhoor.tabel;

import java.util.List;

/** A table that passed the guard of its own file: typed columns, and rows with parsed cells. */
public record GelezenTabel(
        String besluit,
        String naamruimte,
        String label,
        Hitbeleid hitbeleid,
        List<Kolom> invoer,
        List<Kolom> uitvoer,
        List<GelezenRij> rijen) {

    /** A row with one cell per input column. */
    public record GelezenRij(Rij rij, List<Cel> cellen) {}

    /** The name of model and decision in DMN. */
    public String naam() {
        return besluit.replace('-', '_');
    }

    Beslistabel alsBeslistabel(boolean gaten) {
        return new Beslistabel(
                besluit,
                label,
                hitbeleid,
                invoer,
                uitvoer,
                rijen.stream().map(GelezenRij::rij).toList(),
                gaten);
    }
}
