package nl.wederhoor.keuring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.wederhoor.beleid.OngeldigPakket;
import nl.wederhoor.feiten.Fout;
import nl.wederhoor.tabel.OngeldigeTabel;

/** The faults of one pack, each with its place in words: file, row and column. */
final class Foutenlijst {
    private static final int MEESTE = 200;
    private static final Pattern TABEL = Pattern.compile("^Tabel ([a-z0-9-]+)");

    private final Set<Fout> fouten = new LinkedHashSet<>();

    void meld(String bestand, String melding) {
        voegToe(bestand, bestand + ": " + melding);
    }

    void meld(String bestand, int regel, String melding) {
        voegToe(bestand + "/" + regel, bestand + ", regel " + regel + ": " + melding);
    }

    void meld(String bestand, int regel, String kolom, String melding) {
        voegToe(
                bestand + "/" + regel + "/" + kolom,
                bestand + ", regel " + regel + ", kolom " + kolom + ": " + melding);
    }

    void meldKolom(String besluit, String kolom, String melding) {
        voegToe(besluit + "/" + kolom, besluit + ".dmn, kolom " + kolom + ": " + melding);
    }

    void meldRij(String besluit, String rij, String kolom, String melding) {
        voegToe(besluit + "/" + rij + "/" + kolom, besluit + ".dmn, rij " + rij + ", kolom " + kolom + ": " + melding);
    }

    /** The faults of the tables, with the name of the file in front. */
    void neem(OngeldigeTabel ongeldig) {
        ongeldig.fouten()
                .forEach(fout ->
                        voegToe(fout.pad(), TABEL.matcher(fout.melding()).replaceFirst("$1.dmn")));
    }

    boolean isLeeg() {
        return fouten.isEmpty();
    }

    /** Throws OngeldigPakket when there is a fault. */
    void weiger() {
        if (fouten.isEmpty()) {
            return;
        }
        List<Fout> alle = new ArrayList<>(fouten);
        if (alle.size() > MEESTE) {
            int over = alle.size() - MEESTE;
            alle = new ArrayList<>(alle.subList(0, MEESTE));
            alle.add(new Fout("", "En nog " + over + " fouten."));
        }
        throw new OngeldigPakket(alle);
    }

    private void voegToe(String pad, String melding) {
        fouten.add(new Fout(pad, melding));
    }
}
