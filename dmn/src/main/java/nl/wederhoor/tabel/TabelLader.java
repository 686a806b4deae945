package nl.wederhoor.tabel;

import java.util.Map;

/** Loads the decision tables of one policy version: read, guard, compile, and only then the engine of record. */
public final class TabelLader {
    private TabelLader() {}

    /** The tables in these files (name to text, names end in ".dmn"); throws OngeldigeTabel with all faults. */
    public static Tabellen laad(Map<String, String> bestanden) {
        return new Tabellen();
    }
}
