package nl.wederhoor.planner.eerlijkheid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.wederhoor.planner.Gewichten;
import nl.wederhoor.planner.Planopties;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.Toezicht;
import nl.wederhoor.planner.Willekeur;
import nl.wederhoor.planner.momentopname.Behandelaar;
import nl.wederhoor.planner.momentopname.Fase;
import nl.wederhoor.planner.momentopname.Momentopname;
import nl.wederhoor.planner.momentopname.Zaak;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;
import nl.wederhoor.planner.uitleg.Plannen;
import nl.wederhoor.planner.verzonnen.Bureauschets;
import nl.wederhoor.planner.verzonnen.Verzinner;
import org.junit.jupiter.api.Test;

class EerlijkheidTest {
    private static final Planopties OPTIES = Planopties.van(2, 1);
    private static final Toezicht METEEN_KLAAR = new Toezicht() {
        @Override
        public boolean gestopt() {
            return true;
        }
    };

    @Test
    void the_same_work_per_hour_is_perfectly_fair_also_for_a_part_timer() {
        var maten = Maten.van(new long[] {80, 40}, new long[] {100, 50});

        assertThat(maten.jain()).isEqualTo(1);
        assertThat(maten.variatie()).isZero();
        assertThat(maten.hoogste()).isEqualTo(1);
    }

    @Test
    void the_measures_are_those_of_the_books() {
        var maten = Maten.van(new long[] {100, 0}, new long[] {100, 100});

        assertThat(maten.jain()).isEqualTo(0.5);
        assertThat(maten.variatie()).isEqualTo(1);
        assertThat(maten.hoogste()).isEqualTo(2);
        assertThat(Maten.van(new long[] {90, 10}, new long[] {100, 20}).variatie())
                .isEqualTo(Math.sqrt((100 * sq(0.9 - 100 / 120.0) + 20 * sq(0.5 - 100 / 120.0)) / 120) / (100 / 120.0));
        assertThat(Maten.van(new long[] {0, 0}, new long[] {100, 20})).isEqualTo(new Maten(1, 0, 1));
    }

    private static double sq(double x) {
        return x * x;
    }

    @Test
    void who_has_more_work_than_hours_is_counted_and_who_has_no_hours_is_not_there() {
        var plan = plan(
                List.of(Behandelaar.van("anna", 20), Behandelaar.van("bram", 100), Behandelaar.van("weg", 0)),
                List.of(Zaak.van("z1", 21)),
                0);

        var eerlijkheid = Eerlijkheidsmeter.meet(plan, OPTIES);

        assertThat(eerlijkheid.deelBovenHonderdProcent()).isEqualTo(0.5);
        assertThat(eerlijkheid.behandelaars()).hasSize(2);
    }

    @Test
    void one_case_that_cannot_be_cut_up_is_unavoidable_and_not_the_fault_of_the_plan() {
        var plan = plan(
                List.of(Behandelaar.van("anna", 100), Behandelaar.van("bram", 100)), List.of(Zaak.van("z1", 40)), 0);

        var splitsing = Eerlijkheidsmeter.meet(plan, OPTIES).splitsing();

        // 40 x 40^2 / (4 x 100) points against 2 x 40 x 20^2 / (4 x 100): 160 against 80.
        assertThat(splitsing.onvermijdelijk()).isCloseTo(8_000, within(5L));
        assertThat(splitsing.toegevoegd()).isZero();
        assertThat(splitsing.gekocht()).isEmpty();
    }

    @Test
    void unfairness_that_keeps_cases_with_their_handler_is_added_and_says_what_it_bought() {
        var plan = bijAnna(0);

        var splitsing = Eerlijkheidsmeter.meet(plan, OPTIES).splitsing();

        assertThat(splitsing.onvermijdelijk()).isZero();
        assertThat(splitsing.toegevoegd()).isCloseTo(8_000, within(50L));
        assertThat(splitsing.terugTeWinnen()).isEqualTo(splitsing.toegevoegd());
        assertThat(splitsing.isExact()).isTrue();
        assertThat(splitsing.gekocht()).containsExactly(new Splitsing.Gekocht(Regel.S1, 20_000));
        assertThat(Eerlijkheidszinnen.van(Eerlijkheidsmeter.meet(plan, OPTIES)))
                .containsExactly(
                        "Gemiddeld is 20 procent van de uren gevuld; het hoogst bij anna, met 40 procent.",
                        "0 van de 2 behandelaars hebben meer werk dan uren.",
                        "Van de ongelijkheid is 0 procent niet te vermijden; 100 procent komt door keuzes in dit plan.",
                        "100 procent is terug te winnen. Dat kost: continuïteit 200 punten.");
    }

    @Test
    void unfairness_that_spares_clients_their_story_is_not_for_sale() {
        var splitsing = Eerlijkheidsmeter.meet(bijAnna(2), OPTIES).splitsing();

        assertThat(splitsing.toegevoegd()).isCloseTo(8_000, within(50L));
        assertThat(splitsing.terugTeWinnen()).isZero();
        assertThat(splitsing.gekocht()).isEmpty();
    }

    /** Both cases with anna, who had so many talks with each client. */
    private static Verdeling bijAnna(int contacten) {
        var loopt = new Zaak.Stand("anna", Fase.UITVOERING, contacten);
        return plan(
                List.of(Behandelaar.van("anna", 100), Behandelaar.van("bram", 100)),
                List.of(Zaak.van("z1", 20).met(loopt), Zaak.van("z2", 20).met(loopt)),
                0,
                0);
    }

    @Test
    void no_allowed_plan_of_the_same_cases_is_fairer_than_the_unavoidable() {
        for (int zaad = 0; zaad < 40; zaad++) {
            var willekeur = new Willekeur(zaad);
            var tabel = Paartabel.van(willekeur.momentopname(3, 6), Gewichten.standaard());
            var plan = Plannen.toegestaan(tabel, willekeur.toeval());
            var splitsing = Eerlijkheidsmeter.meet(plan, OPTIES).splitsing();
            long ideaal = plan.kosten(Regel.S6) - splitsing.totaal();

            assertThat(splitsing.onvermijdelijk()).as("seed %d", zaad).isNotNegative();
            assertThat(splitsing.terugTeWinnen()).as("seed %d", zaad).isBetween(0L, splitsing.toegevoegd());
            assertThat(eerlijkste(plan, 0) - ideaal)
                    .as("seed %d", zaad)
                    .isGreaterThanOrEqualTo(splitsing.onvermijdelijk())
                    .isLessThanOrEqualTo(splitsing.onvermijdelijk() + splitsing.haalbaar());
        }
    }

    /** Every allowed plan that handles the same cases, by brute force: the lowest cost of S6. */
    private static long eerlijkste(Verdeling plan, int i) {
        if (i == plan.tabel().aantal()) {
            return plan.score().hard() == 0 ? plan.kosten(Regel.S6) : Long.MAX_VALUE;
        }
        if (plan.plek(i) == plan.tabel().wachtrij()) {
            return eerlijkste(plan, i + 1);
        }
        long laagste = Long.MAX_VALUE;
        for (int j = 0; j < plan.tabel().wachtrij(); j++) {
            var ander = plan.kopie();
            ander.verplaats(i, j);
            laagste = plan.tabel().magBij(i, j) ? Math.min(laagste, eerlijkste(ander, i + 1)) : laagste;
        }
        return laagste;
    }

    @Test
    void a_large_bureau_can_be_measured_in_a_moment_and_without_numbers_that_do_not_fit() {
        var foto = Verzinner.bureau(Bureauschets.krap(40, 1_500, 1));
        var tabel = Paartabel.van(foto, Gewichten.standaard());
        var plan = Plannen.toegestaan(tabel, new Random(1));

        var splitsing = Eerlijkheidsmeter.meet(plan, OPTIES.met(METEEN_KLAAR)).splitsing();

        assertThat(splitsing.toegevoegd()).isPositive();
        assertThat(splitsing.onvermijdelijk()).isNotNegative();
    }

    @Test
    void an_empty_plan_has_nothing_to_split() {
        var tabel = Paartabel.van(
                Momentopname.van(Willekeur.DAG, List.of(Behandelaar.van("anna", 10)), List.of(Zaak.van("z1", 1))),
                Gewichten.standaard());

        assertThat(Eerlijkheidsmeter.meet(Verdeling.wachtend(tabel), OPTIES).splitsing())
                .isEqualTo(new Splitsing(0, 0, 0, 0, List.of()));
    }

    static Verdeling plan(List<Behandelaar> behandelaars, List<Zaak> zaken, int... plekken) {
        return new Verdeling(
                Paartabel.van(Momentopname.van(Willekeur.DAG, behandelaars, zaken), Gewichten.standaard()), plekken);
    }

    @Test
    void nine_tenths_of_the_balance_stays_and_what_is_above_a_fair_share_comes_to_it() {
        var anna = Behandelaar.van("anna", 100).met(new Behandelaar.Meegenomen(10, 0));
        var saldi = Saldo.naPeriode(
                List.of(anna, Behandelaar.van("bram", 100)), Map.of("anna", gedaan(55, 6), "bram", gedaan(45, 4)));

        assertThat(saldi.get("anna")).isEqualTo(new Behandelaar.Meegenomen(14, 1));
        assertThat(saldi.get("bram")).isEqualTo(new Behandelaar.Meegenomen(-5, -1));
    }

    @Test
    void the_balance_stays_within_a_fifth_of_the_hours() {
        var saldi = Saldo.naPeriode(
                List.of(Behandelaar.van("anna", 100), Behandelaar.van("bram", 100)), Map.of("anna", gedaan(100, 0)));

        assertThat(saldi.get("anna").kwartieren()).isEqualTo(20);
        assertThat(saldi.get("bram").kwartieren()).isEqualTo(-20);
    }

    @Test
    void leave_makes_no_debt() {
        var saldi = Saldo.naPeriode(
                List.of(Behandelaar.van("anna", 100), Behandelaar.van("verlof", 0)), Map.of("anna", gedaan(90, 3)));

        assertThat(saldi.get("anna")).isEqualTo(Behandelaar.Meegenomen.NIETS);
        assertThat(saldi.get("verlof")).isEqualTo(Behandelaar.Meegenomen.NIETS);
    }

    private static Behandelaar.Meegenomen gedaan(long kwartieren, long zwaarte) {
        return new Behandelaar.Meegenomen(kwartieren, zwaarte);
    }
}
