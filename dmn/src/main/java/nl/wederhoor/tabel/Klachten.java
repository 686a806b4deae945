package nl.wederhoor.tabel;

import java.util.List;
import java.util.function.Supplier;
import nl.wederhoor.feiten.Fout;

/** The faults found in one table file so far, each with its place in words. */
final class Klachten {
    private static final int MEESTE = 200;

    private final String besluit;
    private final List<Fout> fouten;

    Klachten(String besluit, List<Fout> fouten) {
        this.besluit = besluit;
        this.fouten = fouten;
    }

    void meld(String melding) {
        voegToe(besluit, "Tabel " + besluit + ": " + melding + ".");
    }

    void meld(String kolom, String melding) {
        voegToe(besluit + "/" + kolom, "Tabel " + besluit + ", kolom " + kolom + ": " + melding + ".");
    }

    void meld(String rij, String kolom, String melding) {
        voegToe(
                besluit + "/" + rij + "/" + kolom,
                "Tabel " + besluit + ", rij " + rij + ", kolom " + kolom + ": " + melding + ".");
    }

    void meldRij(String rij, String melding) {
        voegToe(besluit + "/" + rij, "Tabel " + besluit + ", rij " + rij + ": " + melding + ".");
    }

    /** What it makes, or null after its fault is noted at this column. */
    <T> T probeer(String kolom, Supplier<T> maak) {
        try {
            return maak.get();
        } catch (CelFout fout) {
            meld(kolom, fout.getMessage());
            return null;
        }
    }

    /** What it makes, or null after its fault is noted at this row and column. */
    <T> T probeer(String rij, String kolom, Supplier<T> maak) {
        try {
            return maak.get();
        } catch (CelFout fout) {
            meld(rij, kolom, fout.getMessage());
            return null;
        }
    }

    boolean isLeeg() {
        return fouten.isEmpty();
    }

    private void voegToe(String pad, String melding) {
        if (fouten.size() < MEESTE) {
            fouten.add(new Fout(pad, melding));
        }
    }
}
