package nl.wederhoor.meting;

import java.io.Reader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.wederhoor.tabel.Beslistabel;
import nl.wederhoor.tabel.TabelLader;
import nl.wederhoor.tabel.Tabellen;
import nl.wederhoor.tabel.Toestand;
import nl.wederhoor.tabel.Uitkomst;
import org.kie.dmn.api.core.DMNModel;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.kogito.dmn.DMNKogito;

/** The same tables in our matcher, in KIE and in Operaton; every answer is the set of outputs per table. */
final class Motoren {
    private final Tabellen tabellen;
    private final DMNRuntime kie;
    private final Map<String, DMNModel> kieModellen = new HashMap<>();
    private final Operaton operaton;
    private final Operaton juel;

    /** @param bestanden name to text; what is no table is left out */
    Motoren(Map<String, String> bestanden) {
        var dmn = new TreeMap<>(bestanden);
        dmn.keySet().removeIf(naam -> !naam.endsWith(".dmn"));
        tabellen = TabelLader.laad(dmn);
        kie = DMNKogito.createGenericDMNRuntime(
                Set.of(), true, dmn.values().stream().map(StringReader::new).toArray(Reader[]::new));
        kie.getModels().forEach(model -> kieModellen.put(model.getName(), model));
        operaton = new Operaton(dmn.values(), false);
        juel = new Operaton(dmn.values(), true);
    }

    List<Beslistabel> tabellen() {
        return tabellen.alle();
    }

    /** What the matcher finds; with {@code bevestigd} as the product does it, KIE once per kind of case. */
    Set<Object> matcher(Beslistabel tabel, Toestand toestand, boolean bevestigd) {
        Set<Object> uitvoer = new HashSet<>();
        var besluit = tabel.besluit();
        var gevonden = tabel.hitbeleid().isEnkel()
                ? tabellen.uitkomsten(besluit, toestand).mogelijk()
                : tabellen.bevindingen(besluit, toestand).zeker();
        if (bevestigd) {
            tabellen.bevestig(besluit, toestand);
        }
        gevonden.stream()
                .filter(uitkomst -> !uitkomst.isGeen())
                .map(Uitkomst::uitvoer)
                .forEach(uitvoer::add);
        return uitvoer;
    }

    Object kie(Beslistabel tabel, Map<String, Object> invoer) {
        var naam = tabel.besluit().replace('-', '_');
        var context = kie.newContext();
        tabel.invoer().forEach(kolom -> context.set(kolom.naam(), invoer.get(kolom.naam())));
        return kie.evaluateByName(kieModellen.get(naam), context, naam)
                .getDecisionResultByName(naam)
                .getResult();
    }

    /** With the engine that Operaton takes by itself. */
    Set<Object> operaton(Beslistabel tabel, Map<String, Object> invoer) {
        return operaton.uitvoer(tabel, invoer);
    }

    /** With its older engine for FEEL, which remembers what it parsed. */
    Set<Object> juel(Beslistabel tabel, Map<String, Object> invoer) {
        return juel.uitvoer(tabel, invoer);
    }
}
