package nl.wederhoor.bewerking;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.wederhoor.bewerking.Wijziging.Bijschrift;
import nl.wederhoor.bewerking.Wijziging.NieuweRij;

/** What a downloaded file can be: every table that we ship, and each with a row more and a remark that XML must escape. */
final class Uitgewisseld {
    private Uitgewisseld() {}

    /** The files by name: organisation, decision, and "bewerkt" where somebody edited it. */
    static Map<String, Meegeleverd> alle() {
        var alle = new LinkedHashMap<String, Meegeleverd>();
        for (var tabel : Meegeleverd.alle()) {
            var naam = tabel.organisatie() + "." + tabel.besluit();
            alle.put(naam + ".dmn", tabel);
            alle.put(naam + ".bewerkt.dmn", bewerkt(tabel));
        }
        return alle;
    }

    private static Meegeleverd bewerkt(Meegeleverd tabel) {
        var rijen = tabel.beeld().rijen();
        var rij = rijen.get(0);
        var anders = tabel.bewerk(
                new NieuweRij(rij.cellen(), rij.clausules(), "een rij erbij", rij.id()),
                new Bijschrift(rijen.get(rijen.size() - 1).id(), null, "a < b && \"c\" > 'd' é \uD83D\uDE00"));
        return new Meegeleverd(tabel.organisatie(), tabel.besluit(), anders, tabel.clausules());
    }
}
