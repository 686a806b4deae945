package nl.wederhoor.bewerking;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The characters of one row in the file: cells that can change, and everything between them that cannot. */
final class Regeltekst {
    private final String aanloop;
    private final List<Object> stukken;
    private final List<Vak> cellen;
    private final List<Vak> bijschriften;

    /**
     * A row.
     *
     * @param aanloop what stands before it and goes where it goes
     * @param stukken text and cells in the order of the file
     * @param cellen input and output cells in column order
     */
    Regeltekst(String aanloop, List<Object> stukken, List<Vak> cellen, List<Vak> bijschriften) {
        this.aanloop = aanloop;
        this.stukken = stukken;
        this.cellen = cellen;
        this.bijschriften = bijschriften;
    }

    Vak cel(int kolom) {
        return cellen.get(kolom);
    }

    Vak clausules() {
        return bijschriften.get(0);
    }

    Vak toelichting() {
        return bijschriften.get(1);
    }

    @Override
    public String toString() {
        return aanloop + stukken.stream().map(Object::toString).collect(Collectors.joining());
    }

    /**
     * How rows of a table are written.
     *
     * @param aanloop the white space before a row,
     * @param inspring before a cell, and
     * @param uitspring before the end of a row
     */
    record Opmaak(String voorvoegsel, String aanloop, String inspring, String uitspring) {

        /** A new row with these texts; the first cells are input. */
        Regeltekst regel(String id, List<String> cellen, int invoer, List<String> bijschriften) {
            var stukken = new ArrayList<Object>();
            var vakken = new ArrayList<Vak>();
            var bij = new ArrayList<Vak>();
            stukken.add("<" + voorvoegsel + "rule id=\"" + id + "\">");
            for (int i = 0; i < cellen.size(); i++) {
                vakken.add(vak(i < invoer ? "inputEntry" : "outputEntry", cellen.get(i), stukken));
            }
            bijschriften.forEach(tekst -> bij.add(vak("annotationEntry", tekst, stukken)));
            stukken.add(uitspring + "</" + voorvoegsel + "rule>");
            return new Regeltekst(aanloop, stukken, vakken, bij);
        }

        private Vak vak(String element, String tekst, List<Object> stukken) {
            var vak = Vak.met(tekst);
            stukken.add(inspring + "<" + voorvoegsel + element + "><" + voorvoegsel + "text>");
            stukken.add(vak);
            stukken.add("</" + voorvoegsel + "text></" + voorvoegsel + element + ">");
            return vak;
        }
    }
}
