package nl.wederhoor.bewerking;

import java.util.List;
import nl.wederhoor.beleid.Clausules;
import nl.wederhoor.feiten.Fout;
import nl.wederhoor.feiten.OngeldigeFeiten;
import nl.wederhoor.tabel.OngeldigeTabel;
import nl.wederhoor.tabel.Tabelbestand;

/** Edits a table in its own file: all edits or none, and only the characters of what was edited change. */
public final class Tabelbewerker {
    private static final int MEESTE_WIJZIGINGEN = 1_000;
    private static final String PAD = "wijzigingen";

    private Tabelbewerker() {}

    /** The same with rows that are named "radar-eigen-1". */
    public static String bewerk(String besluit, String tekst, List<Wijziging> wijzigingen, Clausules bekend) {
        return bewerk(besluit, tekst, wijzigingen, bekend, "eigen");
    }

    /**
     * The text of the file after these edits, in this order.
     *
     * <p>Throws OngeldigeFeiten with every fault: the place in the request, row and column in words, what is allowed, and
     * never a value. Throws OngeldigeTabel when the text is no table to begin with.
     *
     * @param merk a word in the ids of new rows; one per version, "v7", keeps an id from ever naming two rows
     */
    public static String bewerk(
            String besluit, String tekst, List<Wijziging> wijzigingen, Clausules bekend, String merk) {
        if (wijzigingen.size() > MEESTE_WIJZIGINGEN) {
            throw new OngeldigeFeiten(List.of(
                    new Fout(PAD, "Er mogen hoogstens " + MEESTE_WIJZIGINGEN + " wijzigingen tegelijk komen.")));
        }
        if (besluit.equals(Parametertabel.BESLUIT)) {
            return Parametertabel.bewerk(tekst, wijzigingen, bekend);
        }
        var tabel = Tabelbestand.lees(besluit, tekst);
        var bewerking = new Bewerking(tabel, tekst, bekend, merk);
        for (int i = 0; i < wijzigingen.size(); i++) {
            bewerking.neem(PAD + "[" + i + "]", wijzigingen.get(i));
        }
        return gekeurd(besluit, bewerking);
    }

    /** Whatever was edited, the guard reads the result again, and what it reads is what was meant. */
    static String gekeurd(String besluit, Bewerking bewerking) {
        var resultaat = bewerking.resultaat();
        try {
            var gelezen = Tabelbeeld.van(besluit, resultaat);
            if (!gelezen.equals(bewerking.beeld())) {
                throw new IllegalStateException("Tabel " + besluit
                        + " is na het bewerken een andere dan bedoeld. Misschien staat er iets bijzonders in de XML.");
            }
            return resultaat;
        } catch (OngeldigeTabel e) {
            throw new OngeldigeFeiten(e.fouten().stream()
                    .map(fout -> new Fout(PAD, fout.melding()))
                    .toList());
        }
    }
}
