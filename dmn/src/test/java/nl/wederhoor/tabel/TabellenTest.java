package nl.wederhoor.tabel;

import static nl.wederhoor.tabel.Proeftabel.tabel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.Onderwerp;
import org.junit.jupiter.api.Test;

/** The tables of one version as callers see them. */
class TabellenTest {

    @Test
    void a_state_holds_facts_defaults_list_values_and_decisions() {
        var feiten = Feiten.leeg()
                .met(Feit.VERZOEKEN, List.of("brief namens cliënt"))
                .met(Feit.SIGNALEN_WEDERPARTIJ, 3);

        var toestand = Toestand.van(feiten, Besluiten.geen().met(Onderwerp.TWIJFEL, "behandelen"));

        assertThat(toestand.waarde("verzoeken_brief_namens_client")).isEqualTo(true);
        assertThat(toestand.waarde("verzoeken_actie")).isEqualTo(false);
        assertThat(toestand.waarde("gronden_ras")).isNull();
        assertThat(toestand.waarde("anoniem")).isNull();
        assertThat(toestand.waarde("twijfel")).isEqualTo(false);
        assertThat(toestand.waarde("signalenWederpartij")).isEqualTo(new BigDecimal("3"));
        assertThat(toestand.waarde("besluit_twijfel")).isEqualTo("behandelen");
        assertThat(toestand.waarde("besluit_spoed")).isEqualTo("geen");
    }

    @Test
    void a_state_is_never_changed_by_what_is_made_from_it() {
        var begin = Toestand.van(Map.of("a", 1, "b", "x"));
        var toestand = begin;
        for (int i = 0; i < 20; i++) {
            toestand = toestand.met("c" + i, i).met("a", i).met("b", i % 2 == 0 ? null : "y");
        }

        assertThat(begin.waarde("a")).isEqualTo(BigDecimal.ONE);
        assertThat(begin.waarde("c3")).isNull();
        assertThat(toestand.waarde("a")).isEqualTo(BigDecimal.valueOf(19));
        assertThat(toestand.waarde("b")).isEqualTo("y");
        assertThat(toestand.met("b", null).waarde("b")).isNull();
        assertThat(toestand.waarde("c7")).isEqualTo(BigDecimal.valueOf(7));
    }

    @Test
    void classes_are_legal_values_in_the_order_of_the_domain() {
        var tabellen = Proeftabel.laad(
                tabel("a", "FIRST")
                        .in("signalenWederpartij", "number", "")
                        .in("intakeOp", "date", "")
                        .uitkomst("uit", "X")
                        .rij("r", ">= 3", "< date(\"2026-01-01\")", "\"X\""),
                tabel("b", "FIRST")
                        .in("signalenWederpartij", "number", "")
                        .uitkomst("uit", "X")
                        .rij("r", "<= 4", "\"X\""));

        assertThat(getallen(tabellen.klassen(List.of("a"), "signalenWederpartij")))
                .containsExactly(0, 3);
        assertThat(getallen(tabellen.klassen(List.of("b", "a"), "signalenWederpartij")))
                .containsExactly(0, 3, 5);
        assertThat(tabellen.klassen(List.of("a"), "intakeOp"))
                .containsExactly(LocalDate.of(1990, 1, 1), LocalDate.of(2026, 1, 1));
        assertThat(tabellen.klassen(List.of("b"), "intakeOp")).isEmpty();
        assertThat(tabellen.bronnen("a")).containsExactly("signalenWederpartij", "intakeOp");
    }

    @Test
    void asking_the_wrong_question_says_what_was_meant() {
        var tabellen = Proeftabel.laad(
                tabel("a", "COLLECT").ja("anoniem").uitkomst("uit", "X").rij("r", "-", "\"X\""));

        assertThatThrownBy(() -> tabellen.uitkomsten("a", Toestand.van(Map.of())))
                .hasMessageContaining("bevindingen()");
        assertThatThrownBy(() -> tabellen.tabel("b")).hasMessageContaining("[a]");
        assertThat(tabellen.heeft("b")).isFalse();
    }

    @Test
    void the_decision_api_of_kogito_evaluates_complete_inputs() {
        var tabellen = Proeftabel.laad(tabel("wie-beslist", "UNIQUE")
                .ja("anoniem")
                .uitkomst("uit", "X", "Y")
                .rij("r1", "true", "\"X\"")
                .rij("r2", "false", "\"Y\""));
        var model =
                tabellen.modellen().getDecisionModel("https://wederhoor.nl/beleid/proef/wie-beslist", "wie_beslist");

        var resultaat = model.evaluateAll(model.newContext(Map.of("anoniem", false)));

        assertThat(resultaat.getContext().get("wie_beslist")).isEqualTo("Y");
    }

    @Test
    void a_disagreement_with_kie_is_an_alarm_without_values() {
        var proef = Proeftabel.bestanden(tabel("t", "FIRST")
                .in("signalenWederpartij", "number", "")
                .uitkomst("uit", "X", "Y")
                .rij("r1", "<= 3", "\"X\"")
                .rij("r2", "-", "\"Y\""));
        var gelezen = TabelLader.lees(proef);
        Matrix.Passer fout = (cel, waarde) -> !waarde.equals(BigDecimal.valueOf(3)) && cel.past(waarde);
        var tabellen = new Tabellen(Compilatie.van(gelezen, fout), new KieMotor(gelezen));

        assertThatThrownBy(() -> tabellen.bevestig("t", Toestand.van(Map.of("signalenWederpartij", 3))))
                .isInstanceOf(Onenigheid.class)
                .hasMessageContaining("tabel t")
                .hasMessageNotContaining("3");
        tabellen.bevestig("t", Toestand.van(Map.of("signalenWederpartij", 2)));
    }

    @Test
    void many_threads_get_the_same_answers() throws Exception {
        var maker = new Toevalstabel(new Random(11));
        var proef = new Proeftabel[10];
        for (int i = 0; i < proef.length; i++) {
            proef[i] = maker.maak("t" + i, i % 2 == 0 ? "FIRST" : "COLLECT", 5, 10);
        }
        var tabellen = Proeftabel.laad(proef);
        var toestanden = new ArrayList<Map<String, Object>>();
        for (int i = 0; i < 300; i++) {
            toestanden.add(maker.invoer(tabellen.tabel("t" + i % proef.length)));
        }
        var alleen = antwoorden(tabellen, toestanden);
        var draden = Executors.newFixedThreadPool(8);
        try {
            var taken = new ArrayList<Callable<List<Orakel.Waarheid>>>();
            for (int i = 0; i < 8; i++) {
                taken.add(() -> antwoorden(tabellen, toestanden));
            }
            for (var antwoord : draden.invokeAll(taken)) {
                assertThat(antwoord.get()).isEqualTo(alleen);
            }
        } finally {
            draden.shutdown();
        }
    }

    private static List<Orakel.Waarheid> antwoorden(Tabellen tabellen, List<Map<String, Object>> toestanden) {
        var antwoorden = new ArrayList<Orakel.Waarheid>();
        for (int i = 0; i < toestanden.size(); i++) {
            var besluit = "t" + i % tabellen.alle().size();
            antwoorden.add(Orakel.antwoord(tabellen, besluit, toestanden.get(i)));
            tabellen.bevestig(besluit, Toestand.van(toestanden.get(i)));
        }
        return antwoorden;
    }

    private static List<Integer> getallen(List<Object> waarden) {
        return waarden.stream()
                .map(waarde -> ((BigDecimal) waarde).intValueExact())
                .toList();
    }
}
