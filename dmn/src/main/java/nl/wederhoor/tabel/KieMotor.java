package nl.wederhoor.tabel;

import java.io.Reader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederhoor.feiten.Fout;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.dmn.api.core.event.AfterEvaluateDecisionTableEvent;
import org.kie.dmn.api.core.event.DMNRuntimeEventListener;
import org.kie.kogito.decision.DecisionModel;
import org.kie.kogito.decision.DecisionModels;
import org.kie.kogito.dmn.DMNKogito;
import org.kie.kogito.dmn.DmnDecisionModel;

/** The engine of record: one KIE runtime for all tables of a policy version, asked on complete inputs only. */
final class KieMotor implements DecisionModels {
    private static final String SPOOR = "wederhoor-spoor";

    private final DMNRuntime runtime;
    private final Map<String, DmnDecisionModel> modellen = new HashMap<>();

    KieMotor(List<GelezenTabel> tabellen) {
        Logstilte.zwijg();
        runtime = runtime(tabellen);
        runtime.addListener(new Meeschrijver());
        for (var tabel : tabellen) {
            var model = new DmnDecisionModel(runtime, tabel.naamruimte(), tabel.naam());
            if (model.getDMNModel().hasErrors()) {
                throw onleesbaar(tabel.besluit());
            }
            modellen.put(sleutel(tabel.naamruimte(), tabel.naam()), model);
        }
    }

    private static DMNRuntime runtime(List<GelezenTabel> tabellen) {
        var bronnen = tabellen.stream()
                .map(tabel -> new StringReader(TabelSchrijver.schrijf(tabel)))
                .toArray(Reader[]::new);
        try {
            return DMNKogito.createGenericDMNRuntime(Set.of(), true, bronnen);
        } catch (RuntimeException e) {
            throw onleesbaar("");
        }
    }

    /** Without the cause: KIE repeats the text of the table in it. */
    private static OngeldigeTabel onleesbaar(String besluit) {
        return new OngeldigeTabel(List.of(new Fout(
                besluit, "KIE kan de tabel " + besluit + " niet lezen. Misschien klopt een naam, type of cel niet.")));
    }

    @Override
    public DecisionModel getDecisionModel(String naamruimte, String naam) {
        var model = modellen.get(sleutel(naamruimte, naam));
        if (model == null) {
            throw new IllegalArgumentException(
                    "Deze versie heeft geen tabel " + naam + ". Misschien klopt de naamruimte niet.");
        }
        return model;
    }

    /** The answer of KIE to a complete legal input; throws Onenigheid when KIE has any complaint. */
    KieUitkomst evalueer(GelezenTabel tabel, Map<String, Object> invoer) {
        if (!invoer.keySet()
                        .containsAll(tabel.invoer().stream().map(Kolom::naam).toList())
                || invoer.containsValue(null)) {
            throw new IllegalArgumentException("KIE krijgt alleen een volledige invoer.");
        }
        var uitkomst = vraag(tabel, invoer);
        if (uitkomst.fout()) {
            throw new Onenigheid(tabel.besluit(), "KIE meldt een fout");
        }
        return uitkomst;
    }

    /** The same where a complaint is an answer too: of rows that exclude each other KIE says which ones matched. */
    KieUitkomst vraag(GelezenTabel tabel, Map<String, Object> invoer) {
        var model = modellen.get(sleutel(tabel.naamruimte(), tabel.naam()));
        var context = model.newContext(invoer);
        var spoor = new Spoor();
        context.getMetadata().set(SPOOR, spoor);
        var resultaat = runtime.evaluateByName(model.getDMNModel(), context, tabel.naam());
        return new KieUitkomst(
                spoor.gekozen,
                spoor.passend,
                resultaat.getDecisionResultByName(tabel.naam()).getResult(),
                resultaat.hasErrors());
    }

    private static String sleutel(String naamruimte, String naam) {
        return naamruimte + "#" + naam;
    }

    /** What KIE answered: ids of the rows that won and that matched, the raw result, and whether KIE complained. */
    record KieUitkomst(List<String> gekozen, List<String> passend, Object resultaat, boolean fout) {}

    /** Filled by the listener during one evaluation, on one thread. */
    private static final class Spoor {
        private List<String> gekozen = List.of();
        private List<String> passend = List.of();
    }

    /** Stateless, so that one runtime serves many threads; what it hears goes into the context of the evaluation. */
    private static final class Meeschrijver implements DMNRuntimeEventListener {
        @Override
        public void afterEvaluateDecisionTable(AfterEvaluateDecisionTableEvent gebeurtenis) {
            if (gebeurtenis.getResult().getContext().getMetadata().get(SPOOR) instanceof Spoor spoor) {
                spoor.gekozen = gebeurtenis.getSelectedIds() == null ? List.of() : gebeurtenis.getSelectedIds();
                spoor.passend = gebeurtenis.getMatchesIds() == null ? List.of() : gebeurtenis.getMatchesIds();
            }
        }
    }
}
