package nl.wederhoor.bewerking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.wederhoor.bewerking.Regeltekst.Opmaak;

/**
 * A table file taken apart into its rows, so that an edit touches nothing else; together they are the same characters.
 *
 * @param kop everything before the first row
 * @param staart everything after the last row
 * @param opmaak how the first row is written, for rows that come
 */
record Tabeltekst(String kop, List<Regeltekst> regels, String staart, Opmaak opmaak) {

    /** The parts of a file that the guard accepted, which has at least one row. */
    static Tabeltekst van(String xml) {
        var tabel = Xmldeel.lees(xml).een("decision").een("decisionTable");
        var rijen = tabel.alle("rule");
        int eerste = tabel.delen().indexOf(rijen.get(0));
        int begin = eerste == 0 ? tabel.inhoud() : tabel.delen().get(eerste - 1).tot();
        var regels = new ArrayList<Regeltekst>();
        int verwerkt = begin;
        for (var rij : rijen) {
            regels.add(regel(xml, xml.substring(verwerkt, rij.van()), rij));
            verwerkt = rij.tot();
        }
        var opmaak = opmaak(xml, xml.substring(begin, rijen.get(0).van()), rijen.get(0));
        return new Tabeltekst(xml.substring(0, begin), regels, xml.substring(verwerkt), opmaak);
    }

    /** The file with these rows. */
    String met(List<Regeltekst> anders) {
        return kop + anders.stream().map(Regeltekst::toString).collect(Collectors.joining()) + staart;
    }

    private static Regeltekst regel(String xml, String aanloop, Xmldeel rij) {
        var stukken = new ArrayList<Object>();
        var invoer = new ArrayList<Vak>();
        var uitvoer = new ArrayList<Vak>();
        var bij = new ArrayList<Vak>();
        int verwerkt = rij.van();
        for (var deel : rij.delen()) {
            var soort =
                    switch (deel.naam()) {
                        case "inputEntry" -> invoer;
                        case "outputEntry" -> uitvoer;
                        case "annotationEntry" -> bij;
                        default -> null;
                    };
            if (soort != null) {
                var plek = plek(xml, deel);
                stukken.add(xml.substring(verwerkt, plek.van()));
                stukken.add(plek.vak());
                soort.add(plek.vak());
                verwerkt = plek.tot();
            }
        }
        stukken.add(xml.substring(verwerkt, rij.tot()));
        invoer.addAll(uitvoer);
        return new Regeltekst(aanloop, stukken, invoer, bij);
    }

    /** The characters of a cell, and where they stand. */
    private record Plek(Vak vak, int van, int tot) {}

    private static Plek plek(String xml, Xmldeel cel) {
        var tekst = cel.alle("text").stream().findFirst();
        var naam = cel.voorvoegsel() + "text>";
        if (tekst.isEmpty() && cel.isLegeTag()) {
            var begin = xml.substring(cel.van(), cel.tot() - "/>".length()).stripTrailing();
            var na = "</" + naam + "</" + cel.voorvoegsel() + cel.naam() + ">";
            return plek(xml, cel.van(), cel.tot(), begin + "><" + naam, na);
        }
        if (tekst.isEmpty()) {
            return plek(xml, cel.inhoud(), cel.einde(), "<" + naam, "</" + naam);
        }
        var deel = tekst.get();
        return deel.isLegeTag()
                ? plek(xml, deel.van(), deel.tot(), "<" + naam, "</" + naam)
                : plek(xml, deel.inhoud(), deel.einde(), "", "");
    }

    private static Plek plek(String xml, int van, int tot, String voor, String na) {
        return new Plek(new Vak(xml.substring(van, tot), voor, na), van, tot);
    }

    private static Opmaak opmaak(String xml, String aanloop, Xmldeel rij) {
        int eerste = rij.delen().get(0).van();
        int laatste = rij.delen().get(rij.delen().size() - 1).tot();
        return new Opmaak(
                rij.voorvoegsel(),
                wit(aanloop),
                wit(xml.substring(rij.inhoud(), eerste)),
                wit(xml.substring(laatste, rij.einde())));
    }

    /** The white space at the end, without a remark that stands before it. */
    private static String wit(String tekst) {
        return tekst.substring(tekst.stripTrailing().length());
    }
}
