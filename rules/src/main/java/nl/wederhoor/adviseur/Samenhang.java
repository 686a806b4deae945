package nl.wederhoor.adviseur;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederhoor.advies.Advies.Verandering;
import nl.wederhoor.adviseur.Hypothesen.Hypothese;
import nl.wederhoor.feiten.Feit;

/** Open facts that change nothing alone but do so beside one other answer: their pairs go through the rules in one run. */
final class Samenhang {
    private record Paar(Hypothese eerst, Hypothese beide) {}

    private final Regelmotor regels;
    private final Hypothesen hypothesen;
    private final Onderdelen onderdelen;
    private final Raadpleging lezer;

    Samenhang(Regelmotor regels, Hypothesen hypothesen, Onderdelen onderdelen, Beleidskennis kennis) {
        this.regels = regels;
        this.hypothesen = hypothesen;
        this.onderdelen = onderdelen;
        this.lezer = Raadpleging.zonderSpoor(kennis);
    }

    void zoek(List<Hypothese> enkel, Gevolgen gevolgen) {
        var over = gevolgen.zonderGevolg();
        if (over.isEmpty()) {
            return;
        }
        var paren = enkel.stream()
                .flatMap(eerst -> hypothesen.van(eerst.casus()).stream()
                        .filter(daarna -> over.contains(daarna.feit()) && raken(eerst.feit(), daarna.feit()))
                        .map(daarna -> new Paar(eerst, daarna)))
                .toList();
        Map<Hypothese, Map<Onderdelen.Onderdeel, Map<String, String>>> zonder = new LinkedHashMap<>();
        for (var paar : paren) {
            var velden = verschil(paar, zonder);
            if (!velden.isEmpty()) {
                gevolgen.samen(paar.beide().feit(), velden);
            }
        }
    }

    /** True when some part of the answer reads both. */
    private boolean raken(Feit een, Feit ander) {
        return onderdelen.van(een).stream().anyMatch(onderdelen.van(ander)::contains);
    }

    private Set<String> verschil(Paar paar, Map<Hypothese, Map<Onderdelen.Onderdeel, Map<String, String>>> zonder) {
        var basis = zonder.computeIfAbsent(paar.eerst(), eerst -> lijnen(eerst.casus(), onderdelen.alle()));
        var delen = onderdelen.van(paar.beide().feit());
        var samen = lijnen(paar.beide().casus(), delen);
        List<Verandering> veranderingen = new ArrayList<>();
        delen.forEach(deel -> Gevolgen.verschil(basis.get(deel), samen.get(deel), veranderingen));
        Set<String> velden = new LinkedHashSet<>();
        veranderingen.forEach(verandering -> velden.add(verandering.veld()));
        return velden;
    }

    private Map<Onderdelen.Onderdeel, Map<String, String>> lijnen(Casus casus, List<Onderdelen.Onderdeel> delen) {
        var geval = new Vragenronde(regels, casus, List.of(), lezer).geval();
        Map<Onderdelen.Onderdeel, Map<String, String>> lijnen = new LinkedHashMap<>();
        delen.forEach(deel -> lijnen.put(deel, deel.lijnen(geval)));
        return lijnen;
    }
}
