package nl.wederhoor.analyse;

import java.util.List;
import java.util.TreeSet;

/** UNIQUE: every pair of rows that hold for the same input. Whatever their outcomes, the engine refuses such an input. */
final class Overlapzoeker {
    private final Onderzoek onderzoek;

    Overlapzoeker(Onderzoek onderzoek) {
        this.onderzoek = onderzoek;
    }

    void zoek() {
        int rijen = onderzoek.rijen().size();
        for (int een = 0; een < rijen; een++) {
            for (int ander = een + 1; ander < rijen; ander++) {
                if (onderzoek.rij(een).raakt(onderzoek.rij(ander))) {
                    paar(een, ander);
                }
            }
        }
    }

    private void paar(int een, int ander) {
        boolean zelfde = onderzoek.zelfdeUitvoer(een, ander);
        if (zelfde && onderzoek.rij(een).bevat(onderzoek.rij(ander))) {
            boolean gelijk = onderzoek.rij(een).equals(onderzoek.rij(ander));
            dubbel(gelijk ? Soort.DUBBEL : Soort.OVERBODIG, ander, een);
        } else if (zelfde && onderzoek.rij(ander).bevat(onderzoek.rij(een))) {
            dubbel(Soort.OVERBODIG, een, ander);
        } else {
            overlap(een, ander);
        }
    }

    private void dubbel(Soort soort, int rij, int door) {
        var zin = "Rij " + onderzoek.id(rij) + " kan weg: rij " + onderzoek.id(door)
                + " zegt hetzelfde voor dezelfde gevallen. In deze tabel mag voor elk geval maar een rij gelden.";
        meld(soort, List.of(onderzoek.id(rij)), List.of(onderzoek.id(door)), zin, onderzoek.samen(rij, door));
    }

    private void overlap(int een, int ander) {
        var samen = onderzoek.samen(een, ander);
        var zin = "Rij " + onderzoek.id(een) + " en rij " + onderzoek.id(ander) + " gelden allebei voor "
                + onderzoek.gevallen(samen) + ". "
                + (onderzoek.zelfdeUitvoer(een, ander) ? "Hun uitkomst is gelijk, maar ook dan" : "In deze tabel")
                + " mag voor elk geval maar een rij gelden.";
        meld(Soort.OVERLAP, List.of(onderzoek.id(een), onderzoek.id(ander)), List.of(), zin, samen);
    }

    private void meld(Soort soort, List<String> rijen, List<String> door, String zin, Doos samen) {
        var allebei = new TreeSet<>(rijen);
        allebei.addAll(door);
        var besluit = onderzoek.tabel().besluit();
        var bevinding = Bevinding.van(soort, Ernst.FOUT, besluit, rijen, door, String.join("+", allebei));
        onderzoek.vond(new Vondst(
                bevinding.met(zin), samen, kie -> kie.botsing() && kie.passend().containsAll(allebei)));
    }
}
