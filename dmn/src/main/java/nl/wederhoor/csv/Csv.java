package nl.wederhoor.csv;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A semicolon file with a heading line: each line becomes a map from column name to cell, in file order. */
public final class Csv {
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private Csv() {}

    /** Reads the whole text; a cell may stand between double quotes, a quote inside it is doubled. */
    public static List<Map<String, String>> lees(String tekst) {
        var regels = regels(tekst);
        if (regels.isEmpty()) {
            throw new IllegalArgumentException("Het bestand is leeg. Misschien ontbreekt de kopregel.");
        }
        var kop = regels.get(0);
        var rijen = new ArrayList<Map<String, String>>(regels.size());
        for (int nummer = 1; nummer < regels.size(); nummer++) {
            rijen.add(rij(kop, regels.get(nummer), nummer + 1));
        }
        return rijen;
    }

    private static Map<String, String> rij(List<String> kop, List<String> cellen, int nummer) {
        if (cellen.size() > kop.size()) {
            throw new IllegalArgumentException(
                    "Regel " + nummer + " heeft " + cellen.size() + " cellen, de kop heeft er " + kop.size()
                            + ". Misschien staat er een puntkomma in een tekst: zet die tussen aanhalingstekens.");
        }
        var rij = new LinkedHashMap<String, String>();
        for (int i = 0; i < kop.size(); i++) {
            rij.put(kop.get(i), i < cellen.size() ? cellen.get(i) : "");
        }
        return rij;
    }

    private static List<List<String>> regels(String tekst) {
        var regels = new ArrayList<List<String>>();
        var regel = new ArrayList<String>();
        var cel = new StringBuilder();
        boolean tussenQuotes = false;
        int begin = !tekst.isEmpty() && tekst.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        for (int i = begin; i <= tekst.length(); i++) {
            char c = i < tekst.length() ? tekst.charAt(i) : '\n';
            if (tussenQuotes && i < tekst.length()) {
                boolean dubbel = c == '"' && i + 1 < tekst.length() && tekst.charAt(i + 1) == '"';
                tussenQuotes = c != '"' || dubbel;
                i += dubbel ? 1 : 0;
                cel.append(tussenQuotes ? String.valueOf(c) : "");
            } else if (c == '"' && cel.isEmpty()) {
                tussenQuotes = true;
            } else if (c == ';') {
                regel.add(neem(cel));
            } else if (c == '\n') {
                sluit(regels, regel, neem(cel));
                regel = new ArrayList<>();
            } else if (c != '\r') {
                cel.append(c);
            }
        }
        return regels;
    }

    private static String neem(StringBuilder cel) {
        var tekst = cel.toString().strip();
        cel.setLength(0);
        return tekst;
    }

    private static void sluit(List<List<String>> regels, List<String> regel, String laatste) {
        if (!regel.isEmpty() || !laatste.isEmpty()) {
            regel.add(laatste);
            regels.add(List.copyOf(regel));
        }
    }
}
