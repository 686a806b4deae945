package nl.wederhoor.keuring;

import java.util.ArrayList;
import java.util.List;
import nl.wederhoor.feiten.Fout;
import nl.wederhoor.feiten.OngeldigeFeiten;
import nl.wederhoor.tabel.Kolom;
import nl.wederhoor.tabel.Rij;
import nl.wederhoor.tabel.Tabelbestand;

/** Looks at once whether the engine can use the values that an edited table gives, long before the version is submitted. */
public final class Waardekeuring {
    private Waardekeuring() {}

    /** Throws OngeldigeFeiten with every value that {@link Pakketkeuring} would refuse, by row and column. */
    public static void eis(String besluit, String tekst) {
        var vorm = Tabelvorm.van(besluit);
        if (vorm == null) {
            return;
        }
        var fouten = new ArrayList<Fout>();
        var tabel = Tabelbestand.lees(besluit, tekst);
        for (var rij : tabel.rijen()) {
            tabel.uitvoer()
                    .forEach(kolom -> keur(besluit, rij, kolom, vorm.uitvoer().get(kolom.naam()), fouten));
        }
        if (!fouten.isEmpty()) {
            throw new OngeldigeFeiten(fouten);
        }
    }

    private static void keur(String besluit, Rij rij, Kolom kolom, Tabelvorm.Uitvoer eis, List<Fout> fouten) {
        var klacht = eis == null ? null : Tabelkeuring.klacht(rij.uitvoer().get(kolom.naam()), eis);
        if (klacht != null) {
            var pad = besluit + "/" + rij.id() + "/" + kolom.naam();
            var plaats = "Rij " + rij.id() + ", kolom " + kolom.label() + " (" + kolom.naam() + "): ";
            fouten.add(new Fout(pad, plaats + klacht, List.copyOf(eis.woorden())));
        }
    }
}
