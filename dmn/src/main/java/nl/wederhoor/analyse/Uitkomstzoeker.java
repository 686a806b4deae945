package nl.wederhoor.analyse;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wederhoor.tabel.Hitbeleid;
import nl.wederhoor.tabel.Kolom;
import nl.wederhoor.tabel.Kolomsoort;

/** Values of the list of an output column that no input gets: no row gives them, or only rows that never decide. */
final class Uitkomstzoeker {
    private final Onderzoek onderzoek;
    private final Set<Integer> onbereikbaar;

    Uitkomstzoeker(Onderzoek onderzoek, Set<Integer> onbereikbaar) {
        this.onderzoek = onderzoek;
        this.onbereikbaar = onbereikbaar;
    }

    void zoek() {
        for (var kolom : onderzoek.tabel().uitvoer()) {
            if (kolom.soort() == Kolomsoort.TEKST) {
                kolom.waarden().forEach(waarde -> Onderzoek.vraag(() -> onderzoek(kolom, waarde)));
            }
        }
    }

    private void onderzoek(Kolom kolom, Object waarde) {
        var rijen = IntStream.range(0, onderzoek.rijen().size())
                .filter(rij -> geeft(rij, kolom, waarde))
                .boxed()
                .toList();
        boolean komtVoor = onderzoek.hitbeleid() == Hitbeleid.UNIQUE
                ? rijen.stream().anyMatch(rij -> alleen(rij, kolom, waarde))
                : !onbereikbaar.containsAll(rijen);
        if (!komtVoor) {
            meld(kolom, waarde, onderzoek.ids(rijen));
        }
    }

    private boolean geeft(int rij, Kolom kolom, Object waarde) {
        return onderzoek.uitvoer(rij).get(kolom.naam()).equals(waarde);
    }

    /** UNIQUE: on some input that the row matches, all rows that match give the value. */
    private boolean alleen(int rij, Kolom kolom, Object waarde) {
        var anders = IntStream.range(0, onderzoek.rijen().size())
                .filter(ander -> !geeft(ander, kolom, waarde))
                .mapToObj(onderzoek::rij)
                .toList();
        var vraag = "of de uitkomst \"" + waarde + "\" ooit komt";
        return onderzoek.punt(onderzoek.rij(rij), anders, vraag).isPresent();
    }

    private void meld(Kolom kolom, Object waarde, List<String> rijen) {
        var zin = "Geen enkel geval krijgt bij " + kolom.label() + " de uitkomst \"" + waarde + "\": "
                + (rijen.isEmpty()
                        ? "er is geen rij die haar geeft."
                        : Woorden.rijen(rijen)
                                + (rijen.size() == 1
                                        ? " geldt nooit alleen of als eerste."
                                        : " gelden nooit alleen of als eerste."));
        var bevinding = Bevinding.van(
                Soort.UITKOMST,
                rijen.isEmpty() ? Ernst.OPMERKING : Ernst.WAARSCHUWING,
                onderzoek.tabel().besluit(),
                rijen,
                List.of(),
                kolom.naam() + "=" + waarde);
        onderzoek.vond(new Vondst(bevinding.met(zin), null, kie -> true));
    }
}
