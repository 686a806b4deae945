package nl.wederhoor.bewerking;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.wederhoor.tabel.Herkomst;
import nl.wederhoor.tabel.Kolom;
import nl.wederhoor.tabel.Rij;
import nl.wederhoor.tabel.Tabelbestand;

/** One table of a policy version as a grid in words: the shape of the contract. */
public record Tabelbeeld(
        String besluit, String label, String hitPolicy, List<Kolombeeld> kolommen, List<Rijbeeld> rijen) {

    /**
     * One column.
     *
     * @param id the source of an input column, the name of an output column
     * @param soort "invoer" or "uitvoer"
     * @param type "tekst", "boolean", "getal" or "datum"
     * @param waarden the closed list, or empty: a text without one is a sentence
     * @param minimum the smallest number or day, or null
     * @param maximum the largest number or day, or null
     */
    public record Kolombeeld(
            String id, String label, String soort, String type, List<String> waarden, String minimum, String maximum) {}

    /** What may stand in one cell, where rows differ in that: as the same words of {@link Kolombeeld}. */
    public record Celvorm(String type, List<String> waarden, String minimum, String maximum, boolean magLeeg) {}

    /**
     * One row.
     *
     * @param cellen words by column id in column order
     * @param vormen what may stand in a cell, by column id; empty where the column says it
     */
    public record Rijbeeld(
            String id,
            Map<String, String> cellen,
            List<String> clausules,
            String toelichting,
            Map<String, Celvorm> vormen) {
        Rijbeeld(String id, Map<String, String> cellen, List<String> clausules, String toelichting) {
            this(id, cellen, clausules, toelichting, Map.of());
        }
    }

    static final String INVOER = "invoer";
    static final String UITVOER = "uitvoer";

    /** The file of a version in which this table stands. */
    public static String bestand(String besluit) {
        return besluit.equals(Parametertabel.BESLUIT) ? Parametertabel.BESTAND : besluit + ".dmn";
    }

    /** The grid of the table in this file; throws OngeldigeTabel when the guard refuses it. */
    public static Tabelbeeld van(String besluit, String tekst) {
        return besluit.equals(Parametertabel.BESLUIT)
                ? Parametertabel.beeld(tekst)
                : van(Tabelbestand.lees(besluit, tekst));
    }

    static Tabelbeeld van(Tabelbestand tabel) {
        var kolommen = kolommen(tabel);
        var beelden = new ArrayList<Kolombeeld>();
        kolommen.forEach((id, kolom) -> beelden.add(kolom(id, kolom)));
        return new Tabelbeeld(
                tabel.besluit(),
                tabel.label(),
                tabel.hitbeleid().name(),
                List.copyOf(beelden),
                tabel.rijen().stream().map(rij -> rij(rij, kolommen)).toList());
    }

    /** The columns by id, input first; an output that is named as an input column gets another id. */
    static Map<String, Kolom> kolommen(Tabelbestand tabel) {
        var kolommen = new LinkedHashMap<String, Kolom>();
        tabel.invoer().forEach(kolom -> kolommen.put(kolom.naam(), kolom));
        Set<String> namen = new HashSet<>(kolommen.keySet());
        tabel.uitvoer().forEach(kolom -> namen.add(kolom.naam()));
        for (var kolom : tabel.uitvoer()) {
            var id = kolom.naam();
            while (kolommen.containsKey(id) || (!id.equals(kolom.naam()) && namen.contains(id))) {
                id += "_uit";
            }
            kolommen.put(id, kolom);
        }
        return kolommen;
    }

    private static Rijbeeld rij(Rij rij, Map<String, Kolom> kolommen) {
        var cellen = new LinkedHashMap<String, String>();
        kolommen.forEach((id, kolom) -> cellen.put(id, cel(rij, kolom)));
        return new Rijbeeld(rij.id(), Collections.unmodifiableMap(cellen), rij.clausules(), rij.toelichting());
    }

    private static String cel(Rij rij, Kolom kolom) {
        return kolom.herkomst() == Herkomst.UITVOER
                ? woorden(rij.uitvoer().get(kolom.naam()))
                : rij.cellen().get(kolom.naam());
    }

    private static Kolombeeld kolom(String id, Kolom kolom) {
        return new Kolombeeld(
                id,
                kolom.label(),
                kolom.herkomst() == Herkomst.UITVOER ? UITVOER : INVOER,
                kolom.soort().name().toLowerCase(Locale.ROOT),
                kolom.waarden().stream().map(String::valueOf).toList(),
                woorden(kolom.minimum()),
                woorden(kolom.maximum()));
    }

    private static String woorden(Object waarde) {
        return waarde == null ? null : Kolom.woorden(waarde);
    }
}
