package nl.wederhoor.analyse;

import nl.wederhoor.tabel.GelezenTabel;
import nl.wederhoor.tabel.Proefmotor;

/** The analysis with an engine that a test compiled already. */
public final class Proefanalyse {
    private Proefanalyse() {}

    public static Bevindingen van(GelezenTabel tabel, Proefmotor motor) {
        return new Tabelanalyse(tabel, false).bevindingen(() -> motor);
    }
}
