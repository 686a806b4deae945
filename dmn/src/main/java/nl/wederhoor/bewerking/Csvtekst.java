package nl.wederhoor.bewerking;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A semicolon file with the places of its cells, so that one cell can change and every other character stays.
 *
 * <p>The cells are those of {@link nl.wederhoor.csv.Csv}; lines without content are not counted.
 */
final class Csvtekst {
    private final String tekst;
    private final List<Regel> regels = new ArrayList<>();
    private final StringBuilder waarde = new StringBuilder();
    private Regel regel = new Regel(new ArrayList<>(), new TreeMap<>());
    private int begin;

    private record Cel(int van, int tot, String waarde) {}

    /** A line: its cells as they stand in the file, and what was put in their places. */
    private record Regel(List<Cel> cellen, Map<Integer, String> anders) {
        String waarde(int kolom) {
            return anders.getOrDefault(kolom, oorspronkelijk(kolom));
        }

        String oorspronkelijk(int kolom) {
            return kolom < cellen.size() ? cellen.get(kolom).waarde : "";
        }
    }

    Csvtekst(String tekst) {
        this.tekst = tekst;
        begin = tekst.startsWith("\uFEFF") ? 1 : 0;
        boolean tussenQuotes = false;
        for (int i = begin; i < tekst.length(); i++) {
            char c = tekst.charAt(i);
            if (tussenQuotes) {
                boolean dubbel = tekst.startsWith("\"\"", i);
                tussenQuotes = c != '"' || dubbel;
                i += dubbel ? 1 : 0;
                waarde.append(tussenQuotes ? String.valueOf(c) : "");
            } else if (c == '"' && waarde.isEmpty()) {
                tussenQuotes = true;
            } else {
                neem(c, i);
            }
        }
        sluitRegel(tekst.length());
    }

    private void neem(char c, int plaats) {
        if (c == ';') {
            sluitCel(plaats);
        } else if (c == '\n') {
            sluitRegel(plaats);
        } else if (c != '\r') {
            waarde.append(c);
        }
    }

    /** The number of lines with content; the first is the heading. */
    int aantal() {
        return regels.size();
    }

    /** The values of the heading. */
    List<String> kop() {
        return regels.isEmpty()
                ? List.of()
                : regels.get(0).cellen.stream().map(Cel::waarde).toList();
    }

    /** The value of a cell; "" where the line is too short or the column does not exist. */
    String waarde(int nummer, int kolom) {
        return regels.get(nummer).waarde(kolom);
    }

    void zet(int nummer, int kolom, String nieuw) {
        var hier = regels.get(nummer);
        if (nieuw.equals(hier.oorspronkelijk(kolom))) {
            hier.anders.remove(kolom);
        } else {
            hier.anders.put(kolom, nieuw);
        }
    }

    /** The file with the values that were put. */
    @Override
    public String toString() {
        var uit = new StringBuilder();
        int verwerkt = 0;
        for (var deze : regels) {
            var cellen = deze.cellen;
            for (int kolom = 0; kolom < cellen.size(); kolom++) {
                var cel = cellen.get(kolom);
                boolean zelfde = !deze.anders.containsKey(kolom);
                uit.append(tekst, verwerkt, cel.van);
                uit.append(zelfde ? tekst.substring(cel.van, cel.tot) : geschreven(deze.waarde(kolom)));
                verwerkt = cel.tot;
            }
            int breedte = deze.anders.keySet().stream()
                    .mapToInt(kolom -> kolom + 1)
                    .max()
                    .orElse(0);
            for (int kolom = cellen.size(); kolom < breedte; kolom++) {
                uit.append(';').append(geschreven(deze.waarde(kolom)));
            }
        }
        return uit.append(tekst, verwerkt, tekst.length()).toString();
    }

    private static String geschreven(String waarde) {
        boolean gewoon = waarde.equals(waarde.strip()) && !waarde.contains(";") && !waarde.contains("\"");
        return gewoon ? waarde : '"' + waarde.replace("\"", "\"\"") + '"';
    }

    private void sluitCel(int einde) {
        int tot = einde > begin && tekst.charAt(einde - 1) == '\r' ? einde - 1 : einde;
        regel.cellen.add(new Cel(begin, tot, waarde.toString().strip()));
        waarde.setLength(0);
        begin = einde + 1;
    }

    private void sluitRegel(int einde) {
        boolean leeg = regel.cellen.isEmpty() && waarde.toString().isBlank();
        sluitCel(einde);
        if (!leeg) {
            regels.add(regel);
        }
        regel = new Regel(new ArrayList<>(), new TreeMap<>());
    }
}
