package nl.wederhoor.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A semicolon file with a heading line: each line becomes a map from column name to cell, in file order. */
public final class Csv {

    private Csv() {}

    /** Reads the whole text; a cell may stand between double quotes, a quote inside it is doubled. */
    public static List<Map<String, String>> lees(String tekst) {
        var blad = blad(tekst);
        if (blad.kop().isEmpty()) {
            throw new IllegalArgumentException("Het bestand is leeg. Misschien ontbreekt de kopregel.");
        }
        return blad.regels().stream().map(regel -> rij(blad.kop(), regel)).toList();
    }

    /** The same as it stands there, for who must name every fault in it. */
    public static Blad blad(String tekst) {
        return new Lezer(tekst).blad();
    }

    /**
     * A file as it stands there.
     *
     * @param kop the cells of the heading, empty when the file is
     * @param heel false when a quote is never closed
     */
    public record Blad(List<String> kop, List<Regel> regels, boolean heel) {}

    /** One line with content; the number is that of the line in the file on which it begins, the heading being 1. */
    public record Regel(int nummer, List<String> cellen) {}

    private static Map<String, String> rij(List<String> kop, Regel regel) {
        var cellen = regel.cellen();
        if (cellen.size() > kop.size()) {
            throw new IllegalArgumentException("Regel " + regel.nummer() + " heeft " + cellen.size()
                    + " cellen, de kop heeft er " + kop.size()
                    + ". Misschien staat er een puntkomma in een tekst: zet die tussen aanhalingstekens.");
        }
        var rij = new LinkedHashMap<String, String>();
        for (int i = 0; i < kop.size(); i++) {
            rij.put(kop.get(i), i < cellen.size() ? cellen.get(i) : "");
        }
        return rij;
    }

    private static final class Lezer {
        private static final char BYTE_ORDER_MARK = '\uFEFF';

        private final String tekst;
        private final List<Regel> regels = new ArrayList<>();
        private final StringBuilder cel = new StringBuilder();
        private List<String> cellen = new ArrayList<>();
        private boolean tussenQuotes;
        private int nummer = 1;
        private int begin = 1;

        Lezer(String tekst) {
            boolean gemerkt = !tekst.isEmpty() && tekst.charAt(0) == BYTE_ORDER_MARK;
            this.tekst = gemerkt ? tekst.substring(1) : tekst;
        }

        Blad blad() {
            for (int i = 0; i < tekst.length(); i++) {
                char c = tekst.charAt(i);
                boolean dubbel = tussenQuotes && c == '"' && i + 1 < tekst.length() && tekst.charAt(i + 1) == '"';
                i += dubbel ? 1 : 0;
                neem(c, dubbel);
            }
            boolean heel = !tussenQuotes;
            sluitRegel();
            return regels.isEmpty()
                    ? new Blad(List.of(), List.of(), heel)
                    : new Blad(regels.get(0).cellen(), List.copyOf(regels.subList(1, regels.size())), heel);
        }

        private void neem(char c, boolean dubbel) {
            nummer += c == '\n' ? 1 : 0;
            if (tussenQuotes && (c != '"' || dubbel)) {
                cel.append(c);
            } else if (tussenQuotes) {
                tussenQuotes = false;
            } else if (c == '"' && cel.isEmpty()) {
                tussenQuotes = true;
            } else if (c == ';') {
                sluitCel();
            } else if (c == '\n') {
                sluitRegel();
            } else if (c != '\r') {
                cel.append(c);
            }
        }

        private void sluitCel() {
            cellen.add(cel.toString().strip());
            cel.setLength(0);
        }

        private void sluitRegel() {
            boolean leeg = cellen.isEmpty() && cel.toString().isBlank();
            sluitCel();
            if (!leeg) {
                regels.add(new Regel(begin, List.copyOf(cellen)));
            }
            cellen = new ArrayList<>();
            begin = nummer;
        }
    }
}
