package nl.wederhoor.analyse;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wederhoor.tabel.GelezenTabel;
import nl.wederhoor.tabel.Hitbeleid;
import nl.wederhoor.tabel.Toevalstabel;

/** The slow truth about one table: every input is tried, cell by cell, without boxes, parts or atoms. */
final class Bruut {
    private final GelezenTabel tabel;
    private final List<Map<String, Object>> invoer = new ArrayList<>();
    private final List<List<Integer>> passend = new ArrayList<>();

    Bruut(GelezenTabel tabel) {
        this.tabel = tabel;
        elk(new HashMap<>(), 0);
    }

    /** The number of inputs that would be tried. */
    static double omvang(GelezenTabel tabel) {
        return tabel.invoer().stream()
                .mapToDouble(kolom -> Toevalstabel.waarden(kolom).size())
                .reduce(1, (een, ander) -> een * ander);
    }

    private void elk(Map<String, Object> begin, int kolom) {
        if (kolom == tabel.invoer().size()) {
            invoer.add(Map.copyOf(begin));
            passend.add(passend(begin));
            return;
        }
        var naam = tabel.invoer().get(kolom).naam();
        for (var waarde : Toevalstabel.waarden(tabel.invoer().get(kolom))) {
            begin.put(naam, waarde);
            elk(begin, kolom + 1);
        }
    }

    private List<Integer> passend(Map<String, Object> waarden) {
        var rijen = new ArrayList<Integer>();
        for (int rij = 0; rij < tabel.rijen().size(); rij++) {
            boolean past = true;
            for (int kolom = 0; kolom < tabel.invoer().size() && past; kolom++) {
                past = tabel.rijen()
                        .get(rij)
                        .cellen()
                        .get(kolom)
                        .past(waarden.get(tabel.invoer().get(kolom).naam()));
            }
            if (past) {
                rijen.add(rij);
            }
        }
        return rijen;
    }

    List<Map<String, Object>> invoer() {
        return invoer;
    }

    List<Map<String, Object>> gaten() {
        var gaten = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < invoer.size(); i++) {
            if (passend.get(i).isEmpty()) {
                gaten.add(invoer.get(i));
            }
        }
        return gaten;
    }

    /** "a+b" for every pair of rows that some input matches both. */
    Set<String> paren() {
        var paren = new TreeSet<String>();
        for (var rijen : passend) {
            for (int een = 0; een < rijen.size(); een++) {
                for (int ander = een + 1; ander < rijen.size(); ander++) {
                    paren.add(paar(rijen.get(een), rijen.get(ander)));
                }
            }
        }
        return paren;
    }

    private String paar(int een, int ander) {
        return new TreeSet<>(List.of(id(een), id(ander))).stream().collect(Collectors.joining("+"));
    }

    /** Rows that never decide: FIRST never the first, UNIQUE never alone, COLLECT never at all. */
    Set<String> onbereikbaar() {
        var ooit = new HashSet<Integer>();
        for (var rijen : passend) {
            switch (tabel.hitbeleid()) {
                case FIRST -> ooit.addAll(rijen.subList(0, Math.min(1, rijen.size())));
                case UNIQUE -> ooit.addAll(rijen.size() == 1 ? rijen : List.of());
                case COLLECT -> ooit.addAll(rijen);
            }
        }
        var nooit = new TreeSet<String>();
        for (int rij = 0; rij < tabel.rijen().size(); rij++) {
            if (!ooit.contains(rij)) {
                nooit.add(id(rij));
            }
        }
        return nooit;
    }

    /** FIRST, COLLECT: reachable rows without which every input has the same outcomes. */
    Set<String> overbodig() {
        var overbodig = new TreeSet<String>();
        for (int rij = 0; rij < tabel.rijen().size(); rij++) {
            int weg = rij;
            boolean zelfde = passend.stream().allMatch(rijen -> {
                var zonder = rijen.stream().filter(ander -> ander != weg).toList();
                return uitkomsten(rijen).equals(uitkomsten(zonder));
            });
            if (zelfde) {
                overbodig.add(id(rij));
            }
        }
        overbodig.removeAll(onbereikbaar());
        return overbodig;
    }

    private Set<Object> uitkomsten(List<Integer> rijen) {
        boolean alle = tabel.hitbeleid() == Hitbeleid.COLLECT;
        return rijen.subList(0, alle ? rijen.size() : Math.min(1, rijen.size())).stream()
                .map(rij -> tabel.rijen().get(rij).rij().uitvoer())
                .collect(Collectors.toSet());
    }

    /** The values of an output column that come. */
    Set<Object> waarden(String kolom) {
        var waarden = new HashSet<>();
        for (var rijen : passend) {
            var deze = rijen.stream()
                    .map(rij -> tabel.rijen().get(rij).rij().uitvoer().get(kolom))
                    .toList();
            switch (tabel.hitbeleid()) {
                case FIRST -> waarden.addAll(deze.subList(0, Math.min(1, deze.size())));
                case UNIQUE -> waarden.addAll(Set.copyOf(deze).size() == 1 ? deze : List.of());
                case COLLECT -> waarden.addAll(deze);
            }
        }
        return waarden;
    }

    private String id(int rij) {
        return tabel.rijen().get(rij).rij().id();
    }
}
