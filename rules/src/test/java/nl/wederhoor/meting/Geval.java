package nl.wederhoor.meting;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import nl.wederhoor.tabel.Kolom;
import nl.wederhoor.tabel.Kolomsoort;
import nl.wederhoor.tabel.Toestand;

/**
 * A complete input of a set of tables.
 *
 * @param toestand for our matcher, which works out itself what one table reads of another
 * @param waarden the same for other engines, with the outcomes that tables read of each other filled in
 */
record Geval(Toestand toestand, Map<String, Object> waarden) {
    private static final String TABEL = "tabel_";
    private static final int GROOTSTE_GETAL = 40;

    static List<Geval> reeks(Motoren motoren, int aantal, long zaad) {
        var toeval = new Random(zaad);
        return Stream.generate(() -> willekeurig(motoren, toeval)).limit(aantal).toList();
    }

    private static Geval willekeurig(Motoren motoren, Random toeval) {
        Map<String, Object> waarden = new HashMap<>();
        for (var tabel : motoren.tabellen()) {
            tabel.invoer().stream()
                    .filter(kolom -> !kolom.naam().startsWith(TABEL))
                    .forEach(kolom -> waarden.computeIfAbsent(kolom.naam(), naam -> waarde(kolom, toeval)));
        }
        var toestand = Toestand.van(waarden);
        for (var tabel : motoren.tabellen()) {
            if (tabel.hitbeleid().isEnkel() && tabel.uitvoer().size() == 1) {
                motoren.matcher(tabel, toestand, false).stream()
                        .flatMap(uitvoer -> ((Map<?, ?>) uitvoer).values().stream())
                        .forEach(uitkomst -> waarden.put(TABEL + tabel.besluit().replace('-', '_'), uitkomst));
            }
        }
        return new Geval(toestand, waarden);
    }

    private static Object waarde(Kolom kolom, Random toeval) {
        return kolom.soort() == Kolomsoort.GETAL
                ? BigDecimal.valueOf(toeval.nextInt(GROOTSTE_GETAL))
                : kolom.waarden().get(toeval.nextInt(kolom.waarden().size()));
    }

    /** The same with this share of the sources not known. */
    Toestand zonder(int procent, Random toeval) {
        Map<String, Object> bekend = new HashMap<>(waarden);
        bekend.keySet().removeIf(bron -> bron.startsWith(TABEL) || toeval.nextInt(100) < procent);
        return Toestand.van(bekend);
    }
}
