package nl.wederhoor.planner.uitleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederhoor.planner.Gewichten;
import nl.wederhoor.planner.Narekening;
import nl.wederhoor.planner.Planopties;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.Score;
import nl.wederhoor.planner.Willekeur;
import nl.wederhoor.planner.momentopname.Behandelaar;
import nl.wederhoor.planner.momentopname.Deskundigheid;
import nl.wederhoor.planner.momentopname.Fase;
import nl.wederhoor.planner.momentopname.Momentopname;
import nl.wederhoor.planner.momentopname.Zaak;
import nl.wederhoor.planner.stroom.Stroomplanner;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class UitleggerTest {
    private static final int ALTERNATIEVEN = 10_000;

    @Tag("uitputtend")
    @Test
    void the_parts_per_rule_are_the_difference_of_an_independent_score_for_10_000_alternatives() {
        int gezien = 0;
        for (int zaad = 0; gezien < ALTERNATIEVEN; zaad++) {
            var willekeur = new Willekeur(zaad);
            var tabel = Paartabel.van(willekeur.momentopname(2 + zaad % 5, 1 + zaad % 13), Gewichten.standaard());
            var plan = Plannen.toegestaan(tabel, willekeur.toeval());
            var uitlegger = new Uitlegger(plan);
            var ervoor = score(plan);
            for (var eenheid : tabel.eenheden()) {
                for (var keuze : uitlegger.leg(eenheid.id(), Inzage.BLOKKADES).alternatieven()) {
                    if (keuze.verschil() != null) {
                        assertThat(Score.van(keuze.perRegel()))
                                .as("seed %d, case %s to %s", zaad, eenheid.id(), keuze.behandelaar())
                                .isEqualTo(keuze.verschil())
                                .isEqualTo(na(plan, eenheid.nummer(), keuze.behandelaar())
                                        .min(ervoor));
                        assertThat(keuze.afwegingen())
                                .extracting(Afweging::regel)
                                .containsExactlyInAnyOrderElementsOf(
                                        keuze.perRegel().keySet());
                        gezien++;
                    }
                }
            }
        }
    }

    private static Score na(Verdeling plan, int eenheid, String naar) {
        var daarna = plan.kopie();
        daarna.verplaats(eenheid, plan.tabel().nummerVanPlek(naar));
        return score(daarna);
    }

    private static Score score(Verdeling plan) {
        return Narekening.score(plan.tabel().momentopname(), plan.tabel().gewichten(), Plannen.perZaak(plan));
    }

    @Test
    void what_is_possible_is_exactly_what_an_independent_score_finds_without_a_broken_wall() {
        for (int zaad = 0; zaad < 100; zaad++) {
            var willekeur = new Willekeur(zaad);
            var tabel = Paartabel.van(willekeur.momentopname(4, 10), Gewichten.standaard());
            var plan = Plannen.toegestaan(tabel, willekeur.toeval());
            for (var eenheid : tabel.eenheden()) {
                for (var keuze : new Uitlegger(plan)
                        .leg(eenheid.id(), Inzage.COORDINATOR)
                        .alternatieven()) {
                    long hard = na(plan, eenheid.nummer(), keuze.behandelaar()).hard();
                    assertThat(keuze.mogelijk()).as("seed %d", zaad).isEqualTo(hard == 0);
                }
            }
        }
    }

    @Test
    void a_difference_that_is_not_the_sum_of_its_parts_is_refused() {
        assertThatThrownBy(() -> new Alternatief(
                        "anna",
                        true,
                        "mogelijk",
                        List.of(),
                        new Score(0, 1, 0),
                        Map.of(Regel.S1, 1L),
                        List.of(),
                        null,
                        false))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("zijn samen niet het verschil");
    }

    @Test
    void the_sentences_say_what_changes_with_the_values_in_them() {
        var plan = plan(List.of(anna(), bram().metKwartieren(200)), List.of(lopend("z1", "anna")), "anna");

        var bram = new Uitlegger(plan).alternatief("z1", "bram", Inzage.COORDINATOR);

        assertThat(bram.afwegingen())
                .extracting(Afweging::zin)
                .contains(
                        "De cliënt moet het verhaal dan opnieuw vertellen, na 3 gesprekken.",
                        "De zaak gaat dan weg bij de huidige behandelaar (fase intake).",
                        "De deskundigheid past dan minder goed; gevraagd is niveau 2. ras: niveau 0 (nu: 2).",
                        "Eerlijke werklast: bram gaat van 0 naar 10 procent van de uren,"
                                + " anna gaat van 20 naar 0 procent van de uren.");
        assertThat(bram.belasting()).isEqualTo(new Alternatief.Belasting(0, 20, 200));
        assertThat(bram.reden()).isEqualTo("90 zware punten slechter");
    }

    @Test
    void two_handlers_who_differ_by_the_lot_alone_are_called_equal() {
        var plan = plan(
                List.of(Behandelaar.van("anna", 100), Behandelaar.van("bram", 100)),
                List.of(Zaak.van("z1", 20)),
                "anna");

        var uitleg = new Uitlegger(plan).leg("z1", Inzage.COORDINATOR);

        assertThat(uitleg.alternatieven().get(1).reden()).isEqualTo("gelijkwaardig");
        assertThat(uitleg.redenen())
                .extracting(Motief::zin)
                .containsExactly("bram is gelijkwaardig; het lot gaf de doorslag.");
    }

    @Test
    void the_reasons_are_what_makes_the_best_other_choice_worse_with_their_clauses() {
        var plan = plan(List.of(anna(), bram()), List.of(lopend("z1", "anna")), "anna");

        var redenen = new Uitlegger(plan).leg("z1", Inzage.COORDINATOR).redenen();

        assertThat(redenen).hasSize(4);
        assertThat(redenen.get(0).zin()).isEqualTo("De beste andere keuze is bram, 90 zware punten slechter:");
        assertThat(redenen.get(1).clausules()).containsExactly("DMG-5.1");
    }

    @Test
    void the_cases_of_a_bundle_are_explained_as_one() {
        var plan = plan(
                List.of(anna(), bram()),
                List.of(Zaak.van("z1", 5).metBundel("m"), Zaak.van("z2", 7).metBundel("m")),
                "anna");

        var uitleg = new Uitlegger(plan).leg("z2", Inzage.COORDINATOR);

        assertThat(uitleg.samenMet()).containsExactly("z1");
        assertThat(uitleg.alternatieven().get(1).belasting().na()).isEqualTo(12);
    }

    @Test
    void a_proposal_is_explained_with_its_own_snapshot_only() {
        var foto = Momentopname.van(Willekeur.DAG, List.of(anna(), bram()), List.of(lopend("z1", "anna")));
        var plan = new Stroomplanner().plan(foto, Gewichten.standaard(), Planopties.van(0, 1));
        var uitlegger = Uitlegger.van(foto, Gewichten.standaard(), plan);

        assertThat(uitlegger.redenen("z1", Inzage.COORDINATOR))
                .isEqualTo(uitlegger.leg("z1", Inzage.COORDINATOR).redenen());
        assertThatThrownBy(() -> Uitlegger.van(foto.metBehandelaars(List.of(anna())), Gewichten.standaard(), plan))
                .hasMessage("Dit plan hoort bij een andere momentopname.");
    }

    @Test
    void an_unknown_case_or_handler_is_refused_without_repeating_it() {
        var uitlegger = new Uitlegger(plan(List.of(anna()), List.of(Zaak.van("z1", 5)), "anna"));

        assertThatThrownBy(() -> uitlegger.leg("geheim", Inzage.COORDINATOR))
                .hasMessage("Deze zaak staat niet in het plan.");
        assertThatThrownBy(() -> uitlegger.alternatief("z1", "geheim", Inzage.COORDINATOR))
                .hasMessage("Deze behandelaar staat niet in het plan.");
    }

    static Behandelaar anna() {
        return Behandelaar.van("anna", 100).metDeskundigheid(List.of(new Deskundigheid("ras", 2, null)));
    }

    static Behandelaar bram() {
        return Behandelaar.van("bram", 100);
    }

    private static Zaak lopend(String id, String bij) {
        return Zaak.van(id, 0)
                .met(new Zaak.Last(20, Map.of(), 1, 2))
                .met(new Zaak.Stand(bij, Fase.INTAKE, 3))
                .met(new Zaak.Vraag(Set.of("ras"), null, Set.of(), true));
    }

    /** Everything at one place. */
    static Verdeling plan(List<Behandelaar> behandelaars, List<Zaak> zaken, String plek) {
        var tabel = Paartabel.van(Momentopname.van(Willekeur.DAG, behandelaars, zaken), Gewichten.standaard());
        int[] plekken = new int[tabel.aantal()];
        Arrays.fill(plekken, tabel.nummerVanPlek(plek));
        return new Verdeling(tabel, plekken);
    }
}
