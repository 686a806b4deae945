package nl.wederhoor.bewerking;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Reader;
import java.io.StringReader;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kie.dmn.api.core.DMNRuntime;
import org.kie.kogito.dmn.DMNKogito;

/** The file that is downloaded is the stored file itself, and KIE opens it as it is, edited or not. */
class KieOpentTest {
    @Test
    void kie_opens_every_stored_file_shipped_or_edited() {
        for (var bestand : Uitgewisseld.alle().entrySet()) {
            var runtime = open(bestand.getValue().tekst());

            assertThat(runtime.getModels()).as(bestand.getKey()).hasSize(1);
            assertThat(runtime.getModels().get(0).hasErrors())
                    .as(bestand.getKey())
                    .isFalse();
        }
    }

    @Test
    void kie_answers_from_an_edited_file_as_the_edit_says() {
        var kosten = Meegeleverd.van("radar", "kosten");
        var anders = kosten.bewerk(
                new Wijziging.Celwijziging(kosten.beeld().rijen().get(0).id(), "kosteloos", "nee"));

        assertThat(kosteloos(kosten.tekst())).isEqualTo("ja");
        assertThat(kosteloos(anders)).isEqualTo("nee");
    }

    private static Object kosteloos(String tekst) {
        var runtime = open(tekst);
        var context = runtime.newContext();
        Map.of("binnenWerkgebied", true, "gemeenteBetaalt", true).forEach(context::set);
        return runtime.evaluateByName(runtime.getModels().get(0), context, "kosten")
                .getDecisionResultByName("kosten")
                .getResult();
    }

    private static DMNRuntime open(String tekst) {
        return DMNKogito.createGenericDMNRuntime(Set.of(), true, new Reader[] {new StringReader(tekst)});
    }
}
