package nl.wederhoor.planner.uitleg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederhoor.planner.Gewichten;
import nl.wederhoor.planner.Planopties;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.Wijziging;
import nl.wederhoor.planner.Willekeur;
import nl.wederhoor.planner.momentopname.Behandelaar;
import nl.wederhoor.planner.momentopname.Momentopname;
import nl.wederhoor.planner.momentopname.Wens;
import nl.wederhoor.planner.momentopname.Zaak;
import nl.wederhoor.planner.stroom.Stroomplanner;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;
import nl.wederhoor.planner.watals.WatAls;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a reader may not see is not in the answer: not in its values, not in its text, not in an exception. */
class AfschermingTest {
    private static final String RELATIE = "kanarie-relatie";
    private static final List<String> CODES = List.of("H1", "H2", "H3", "H4", "H5", "H6");
    private static final List<String> VERKLARINGEN = List.of("VROUW", "MAN", "vrouw", "verklaring", "wens");

    @ParameterizedTest
    @EnumSource
    void the_token_of_a_relation_reaches_nobody(Inzage inzage) {
        assertThat(alles(bureau(null), inzage)).doesNotContain(RELATIE);
    }

    @ParameterizedTest
    @EnumSource(names = {"EIGEN_ZAAK", "COORDINATOR"})
    void who_may_not_see_blocks_reads_neither_code_nor_name_of_a_hard_rule(Inzage inzage) {
        assertThat(alles(bureau(null), inzage)).doesNotContain(CODES).doesNotContain("belangenconflict", "bevoegd");
    }

    @Test
    void who_may_see_blocks_reads_the_codes() {
        assertThat(alles(bureau(null), Inzage.BLOKKADES)).contains("H1", "H4", "H5");
    }

    @ParameterizedTest
    @EnumSource
    void a_granted_wish_tells_nobody_who_declared_what(Inzage inzage) {
        var wens = new Wens(Wens.Soort.VROUW, Set.of(), null);

        assertThat(alles(bureau(wens), inzage)).doesNotContain(VERKLARINGEN).doesNotContain(CODES);
    }

    @Test
    void the_handler_of_a_case_sees_no_colleagues_whatever_plays() {
        for (Wens wens : new Wens[] {null, new Wens(Wens.Soort.VROUW, Set.of(), null)}) {
            var uitlegger = new Uitlegger(bureau(wens));

            assertThat(uitlegger.leg("z1", Inzage.EIGEN_ZAAK).alternatieven())
                    .extracting(Alternatief::behandelaar)
                    .containsExactly("dora");
            assertThatThrownBy(() -> uitlegger.alternatief("z1", "anna", Inzage.EIGEN_ZAAK))
                    .hasMessage("Deze keuze is niet in te zien.");
        }
    }

    @Test
    void a_wish_for_handlers_whom_the_decider_named_shows_its_rule_to_who_may_see_blocks() {
        var plan = bureau(new Wens(Wens.Soort.BENOEMD, Set.of("dora"), null));

        assertThat(new Uitlegger(plan)
                        .alternatief("z1", "emre", Inzage.BLOKKADES)
                        .blokkades())
                .containsExactly(Regel.H3);
    }

    @Test
    void every_block_reads_the_same_whatever_blocks() {
        var geblokkeerd = new Uitlegger(bureau(null))
                .leg("z1", Inzage.COORDINATOR).alternatieven().stream()
                        .filter(keuze -> !keuze.mogelijk())
                        .toList();

        assertThat(geblokkeerd).extracting(Alternatief::behandelaar).containsExactly("anna", "bram", "chris");
        assertThat(geblokkeerd).allSatisfy(keuze -> {
            assertThat(keuze.reden()).isEqualTo("niet beschikbaar voor deze zaak");
            assertThat(keuze.verschil()).isNull();
            assertThat(keuze.perRegel()).isEmpty();
            assertThat(keuze.afwegingen()).isEmpty();
            assertThat(keuze.blokkades()).isEmpty();
        });
    }

    @Test
    void a_handler_reads_no_numbers_of_colleagues() {
        var keuzes = new Uitlegger(bureau(null)).leg("z1", Inzage.EIGEN_ZAAK).alternatieven();

        assertThat(keuzes).hasSize(1).allSatisfy(keuze -> {
            assertThat(keuze.verschil()).isNull();
            assertThat(keuze.perRegel()).isEmpty();
            assertThat(keuze.belasting()).isNull();
        });
    }

    @ParameterizedTest
    @EnumSource
    void what_may_reach_a_log_is_ids_only(Inzage inzage) {
        var uitleg = new Uitlegger(bureau(null)).leg("z1", inzage);

        assertThat(uitleg.toString()).isEqualTo("Zaakuitleg[z1]");
        assertThat(uitleg.alternatieven().toString()).doesNotContain(CODES).doesNotContain("niet beschikbaar");
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "bram"})
    void an_exception_about_a_pin_tells_no_reason(String geblokkeerd) {
        for (Wens wens : new Wens[] {null, new Wens(Wens.Soort.VROUW, Set.of(), null)}) {
            var foto = bureau(wens).tabel().momentopname();
            var pin = new Wijziging.Vastgezet("z1", geblokkeerd);

            assertThatThrownBy(() -> new WatAls(new Stroomplanner())
                            .vergelijk(foto, Gewichten.standaard(), List.of(pin), Planopties.van(0, 1)))
                    .hasMessage("vastzettingen[0]: " + geblokkeerd + " is niet beschikbaar voor deze zaak."
                            + " Misschien moet de vastzetting eraf.");
        }
    }

    /** Case z1 at dora; anna has a relation, bram is not authorised, chris is full, emre is free. */
    private static Verdeling bureau(Wens wens) {
        var behandelaars = List.of(
                Behandelaar.van("anna", 100).metRelaties(Set.of(RELATIE)),
                Behandelaar.van("bram", 100).met(new Behandelaar.Inzet(false, 0, 9, 9, false)),
                Behandelaar.van("chris", 100).met(new Behandelaar.Inzet(true, 0, 0, 9, false)),
                Behandelaar.van("dora", 100),
                Behandelaar.van("emre", 100));
        var zaak = Zaak.van("z1", 10).metPartijen(Set.of(RELATIE)).met(wens);
        var foto = Momentopname.van(Willekeur.DAG, behandelaars, List.of(zaak))
                .metVerklaringen(Map.of("dora", Wens.Soort.VROUW, "emre", Wens.Soort.MAN));
        return new Verdeling(Paartabel.van(foto, Gewichten.standaard()), new int[] {3});
    }

    /** Every value and text of an explanation, also for the same case in the queue. */
    private static String alles(Verdeling plan, Inzage inzage) {
        var wachtend = plan.kopie();
        wachtend.verplaats(0, plan.tabel().wachtrij());
        return Stream.of(plan, wachtend)
                .map(verdeling -> new Uitlegger(verdeling).leg("z1", inzage))
                .map(uitleg -> uitleg + " " + inhoud(uitleg))
                .collect(Collectors.joining(" "));
    }

    private static String inhoud(Object waarde) {
        if (waarde instanceof Collection<?> delen) {
            return delen.stream().map(AfschermingTest::inhoud).collect(Collectors.joining(" "));
        }
        if (waarde instanceof Map<?, ?> delen) {
            return inhoud(delen.keySet()) + " " + inhoud(delen.values());
        }
        if (waarde instanceof Record deel) {
            String zin = deel instanceof Afweging afweging ? afweging.zin() : "";
            return deel + " " + zin + " "
                    + Stream.of(deel.getClass().getRecordComponents())
                            .map(veld -> inhoud(lees(veld, deel)))
                            .collect(Collectors.joining(" "));
        }
        return String.valueOf(waarde);
    }

    private static Object lees(RecordComponent veld, Record van) {
        try {
            veld.getAccessor().setAccessible(true);
            return veld.getAccessor().invoke(van);
        } catch (ReflectiveOperationException fout) {
            throw new AssertionError(fout);
        }
    }
}
