package nl.wederhoor.analyse;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import nl.wederhoor.tabel.GelezenTabel;
import nl.wederhoor.tabel.Proeftabel;
import nl.wederhoor.tabel.TabelLader;

/** Random tables as large as a policy can have them: lists of 5 to 16 values, yes and no, whole numbers. */
final class Grotetabel {
    private static final int HOOGSTE = 1_000;

    /** Values of a list, or none for a number. */
    private record Bron(String naam, List<String> waarden) {
        boolean isGetal() {
            return waarden.isEmpty();
        }
    }

    private final Random toeval;
    private final List<Bron> bronnen = new ArrayList<>();

    Grotetabel(Random toeval, int kolommen) {
        this.toeval = toeval;
        for (int kolom = 0; kolom < kolommen; kolom++) {
            int soort = kolom % 4;
            int aantal = soort == 3 ? 0 : soort == 2 ? 2 : 5 + toeval.nextInt(12);
            bronnen.add(new Bron(
                    "proefbron" + kolom,
                    IntStream.range(0, aantal).mapToObj(i -> "w" + i).toList()));
        }
    }

    private Proeftabel leeg(String hitbeleid) {
        var tabel = Proeftabel.tabel("t", hitbeleid);
        for (var bron : bronnen) {
            tabel.in(
                    bron.naam(),
                    bron.isGetal() ? "number" : "string",
                    bron.isGetal()
                            ? "[0.." + HOOGSTE + "]"
                            : Proeftabel.woorden(bron.waarden().toArray(String[]::new)));
        }
        return tabel.uitkomst("uit", "A", "B", "C");
    }

    /** Rows without any order; each cell asks something with this chance in a hundred. */
    GelezenTabel los(String hitbeleid, int rijen, int vraagkans) {
        var tabel = leeg(hitbeleid);
        for (int rij = 0; rij < rijen; rij++) {
            var cellen = new ArrayList<String>();
            bronnen.forEach(bron -> cellen.add(toeval.nextInt(100) < vraagkans ? cel(bron) : "-"));
            tabel.rij("r" + rij, metUitkomst(cellen));
        }
        return lees(tabel);
    }

    private String cel(Bron bron) {
        if (bron.isGetal()) {
            int onder = toeval.nextInt(HOOGSTE);
            return switch (toeval.nextInt(3)) {
                case 0 -> ">= " + onder;
                case 1 -> "< " + (onder + 1);
                default -> "[" + onder + ".." + (onder + 1 + toeval.nextInt(HOOGSTE - onder)) + "]";
            };
        }
        var over = new ArrayList<>(bron.waarden());
        Collections.shuffle(over, toeval);
        var keuze = over.subList(0, 1 + toeval.nextInt(over.size() - 1));
        var lijst = Proeftabel.woorden(keuze.toArray(String[]::new));
        return toeval.nextInt(4) == 0 ? "not(" + lijst + ")" : lijst;
    }

    /** Rows that split the space: no gap, no overlap. Each row is a list of cells. */
    List<List<String>> gesplitst(int rijen) {
        var dozen = new ArrayList<List<String>>();
        dozen.add(new ArrayList<>(Collections.nCopies(bronnen.size(), "-")));
        for (int poging = 0; poging < 20 * rijen && dozen.size() < rijen; poging++) {
            var doos = dozen.get(toeval.nextInt(dozen.size()));
            int kolom = toeval.nextInt(bronnen.size());
            if (doos.get(kolom).equals("-")) {
                var tweede = new ArrayList<>(doos);
                splits(bronnen.get(kolom), doos, tweede, kolom);
                dozen.add(tweede);
            }
        }
        return dozen;
    }

    private void splits(Bron bron, List<String> een, List<String> ander, int kolom) {
        if (bron.isGetal()) {
            int grens = 1 + toeval.nextInt(HOOGSTE - 1);
            een.set(kolom, "< " + grens);
            ander.set(kolom, ">= " + grens);
            return;
        }
        var lijst = Proeftabel.woorden(bron.waarden()
                .subList(0, 1 + toeval.nextInt(bron.waarden().size() - 1))
                .toArray(String[]::new));
        een.set(kolom, lijst);
        ander.set(kolom, "not(" + lijst + ")");
    }

    /** These rows as a table with outcomes in turn. */
    GelezenTabel van(String hitbeleid, List<List<String>> rijen) {
        var tabel = leeg(hitbeleid);
        for (int rij = 0; rij < rijen.size(); rij++) {
            var cellen = new ArrayList<>(rijen.get(rij));
            cellen.add("\"" + "ABC".charAt(rij % 3) + "\"");
            tabel.rij("r" + rij, cellen.toArray(String[]::new));
        }
        return lees(tabel);
    }

    private String[] metUitkomst(List<String> cellen) {
        cellen.add("\"" + "ABC".charAt(toeval.nextInt(3)) + "\"");
        return cellen.toArray(String[]::new);
    }

    private static GelezenTabel lees(Proeftabel tabel) {
        return TabelLader.lees(Map.of("t.dmn", tabel.xml())).get(0);
    }
}
