package nl.wederhoor.adviseur;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederhoor.advies.Advies.Verandering;
import nl.wederhoor.adviseur.Hypothesen.Hypothese;
import nl.wederhoor.adviseur.Onderdelen.Onderdeel;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Klasse;

/** Open facts that change nothing alone but do so beside the answer to one other open fact. */
final class Samenhang {
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
        if (!over.isEmpty()) {
            enkel.stream()
                    .filter(eerst -> eerst.feit().klasse() == Klasse.OPEN)
                    .forEach(eerst -> beproef(eerst, over, gevolgen));
        }
    }

    /** The first answer given, does one of the facts that changed nothing now change a line? */
    private void beproef(Hypothese eerst, Set<Feit> over, Gevolgen gevolgen) {
        var daarna = hypothesen.van(eerst.casus()).stream()
                .filter(volgende -> over.contains(volgende.feit()) && raken(eerst.feit(), volgende.feit()))
                .toList();
        if (daarna.isEmpty()) {
            return;
        }
        var ronde = new Vragenronde(regels, eerst.casus(), daarna, lezer);
        Map<Onderdeel, Map<String, String>> nu = new LinkedHashMap<>();
        ronde.stel((volgende, dan) -> {
            List<Verandering> veranderingen = new ArrayList<>();
            for (var deel : onderdelen.van(volgende.feit())) {
                var eerder = nu.computeIfAbsent(deel, nieuw -> nieuw.lijnen(ronde.geval()));
                Gevolgen.verschil(eerder, deel.lijnen(dan), veranderingen);
            }
            if (!veranderingen.isEmpty()) {
                gevolgen.samen(volgende.feit(), veranderingen);
            }
        });
    }

    /** True when some part of the answer reads both. */
    private boolean raken(Feit een, Feit ander) {
        return onderdelen.van(een).stream().anyMatch(onderdelen.van(ander)::contains);
    }
}
