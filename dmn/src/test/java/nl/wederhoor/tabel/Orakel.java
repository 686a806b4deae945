package nl.wederhoor.tabel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** The slow truth: every completion of a state is tried, with cells read one by one and no atoms, classes or masks. */
final class Orakel {
    private static final String GEEN = "{}";

    private final Map<String, GelezenTabel> tabellen = new LinkedHashMap<>();

    Orakel(List<GelezenTabel> gelezen) {
        gelezen.forEach(tabel -> tabellen.put(Bron.tabel(tabel.besluit()), tabel));
    }

    /** What can come, what comes in any case. */
    record Waarheid(Set<String> mogelijk, Set<String> zeker) {}

    Waarheid waarheid(String besluit, Map<String, Object> bekend) {
        var mogelijk = new TreeSet<String>();
        var zeker = new TreeSet<String>();
        boolean[] eerste = {true};
        elk(bekend, List.copyOf(bladeren(besluit).values()), 0, invoer -> {
            var uitvoer = uitvoer(tabellen.get(Bron.tabel(besluit)), invoer);
            mogelijk.addAll(uitvoer);
            if (eerste[0]) {
                zeker.addAll(uitvoer);
            }
            zeker.retainAll(uitvoer);
            eerste[0] = false;
        });
        return new Waarheid(mogelijk, zeker);
    }

    /** The number of completions of this state. */
    double voltooiingen(String besluit, Map<String, Object> bekend) {
        return bladeren(besluit).values().stream()
                .filter(kolom -> !bekend.containsKey(kolom.naam()))
                .mapToDouble(kolom -> Toevalstabel.waarden(kolom).size())
                .reduce(1, (een, ander) -> een * ander);
    }

    Map<String, Kolom> bladeren(String besluit) {
        var bladeren = new LinkedHashMap<String, Kolom>();
        for (var kolom : tabellen.get(Bron.tabel(besluit)).invoer()) {
            if (kolom.herkomst() == Herkomst.TABEL) {
                bladeren.putAll(bladeren(tabellen.get(kolom.naam()).besluit()));
            } else {
                bladeren.put(kolom.naam(), kolom);
            }
        }
        return bladeren;
    }

    private static void elk(
            Map<String, Object> invoer, List<Kolom> kolommen, int vanaf, Consumer<Map<String, Object>> neem) {
        if (vanaf == kolommen.size()) {
            neem.accept(invoer);
            return;
        }
        var kolom = kolommen.get(vanaf);
        if (invoer.containsKey(kolom.naam())) {
            elk(invoer, kolommen, vanaf + 1, neem);
            return;
        }
        for (var waarde : Toevalstabel.waarden(kolom)) {
            var verder = new HashMap<>(invoer);
            verder.put(kolom.naam(), waarde);
            elk(verder, kolommen, vanaf + 1, neem);
        }
    }

    private Set<String> uitvoer(GelezenTabel tabel, Map<String, Object> invoer) {
        var rijen = rijen(tabel, invoer);
        var uitvoer = new TreeSet<String>();
        for (var rij : tabel.hitbeleid().isEnkel() ? rijen.subList(0, Math.min(1, rijen.size())) : rijen) {
            uitvoer.add(rij.uitvoer().toString());
        }
        if (uitvoer.isEmpty() && tabel.hitbeleid().isEnkel()) {
            uitvoer.add(GEEN);
        }
        return uitvoer;
    }

    private List<Rij> rijen(GelezenTabel tabel, Map<String, Object> invoer) {
        var waarden = new ArrayList<>();
        for (var kolom : tabel.invoer()) {
            waarden.add(
                    kolom.herkomst() == Herkomst.TABEL
                            ? rijen(tabellen.get(kolom.naam()), invoer)
                                    .get(0)
                                    .uitvoer()
                                    .values()
                                    .iterator()
                                    .next()
                            : invoer.get(kolom.naam()));
        }
        var rijen = new ArrayList<Rij>();
        for (var rij : tabel.rijen()) {
            boolean past = true;
            for (int k = 0; k < waarden.size() && past; k++) {
                past = rij.cellen().get(k).past(waarden.get(k));
            }
            if (past) {
                rijen.add(rij.rij());
            }
        }
        return rijen;
    }

    /** The answer under test in the same words. */
    static Waarheid antwoord(Tabellen tabellen, String besluit, Map<String, Object> bekend) {
        var toestand = Toestand.van(bekend);
        var mogelijk = new TreeSet<String>();
        var zeker = new TreeSet<String>();
        if (tabellen.tabel(besluit).hitbeleid().isEnkel()) {
            tabellen.uitkomsten(besluit, toestand)
                    .mogelijk()
                    .forEach(een -> mogelijk.add(een.uitvoer().toString()));
            zeker.addAll(mogelijk.size() == 1 ? mogelijk : Set.of());
        } else {
            var bevindingen = tabellen.bevindingen(besluit, toestand);
            bevindingen.zeker().forEach(een -> zeker.add(een.uitvoer().toString()));
            mogelijk.addAll(zeker);
            bevindingen.mogelijk().forEach(een -> mogelijk.add(een.uitvoer().toString()));
        }
        return new Waarheid(mogelijk, zeker);
    }
}
