package nl.wederhoor.tabel;

import java.util.List;
import java.util.Map;

/**
 * One table file that passed the guard by itself, as people read it; what needs other tables was not looked at.
 *
 * @param organisatie the organisation in the name space of the file
 */
public record Tabelbestand(
        String organisatie,
        String besluit,
        String label,
        Hitbeleid hitbeleid,
        List<Kolom> invoer,
        List<Kolom> uitvoer,
        List<Rij> rijen) {
    public static final int MEESTE_RIJEN = TabelLezer.MEESTE_RIJEN;
    public static final int LANGSTE_ZIN = Celtaal.LANGSTE_ZIN;

    /** The table in this file; throws OngeldigeTabel with all faults. */
    public static Tabelbestand lees(String besluit, String tekst) {
        var gelezen = TabelLader.lees(Map.of(besluit + ".dmn", tekst)).get(0);
        return new Tabelbestand(
                organisatie(gelezen),
                gelezen.besluit(),
                gelezen.label(),
                gelezen.hitbeleid(),
                List.copyOf(gelezen.invoer()),
                List.copyOf(gelezen.uitvoer()),
                gelezen.rijen().stream().map(GelezenTabel.GelezenRij::rij).toList());
    }

    private static String organisatie(GelezenTabel tabel) {
        var naamruimte = tabel.naamruimte();
        var voor = naamruimte.substring(0, naamruimte.length() - tabel.besluit().length() - 1);
        return voor.substring(voor.lastIndexOf('/') + 1);
    }
}
