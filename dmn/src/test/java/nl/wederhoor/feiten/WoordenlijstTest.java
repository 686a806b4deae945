package nl.wederhoor.feiten;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WoordenlijstTest {
    private static final Set<String> GROEPEN = Set.of(
            "melding",
            "wie",
            "gebied",
            "wat",
            "vraag",
            "positie",
            "stappen",
            "termijnen",
            "afsluiting",
            "integratiewerk",
            "klachtenhulp");

    @Test
    void every_line_of_the_vocabulary_is_one_fact_in_the_same_order() {
        var sleutels = Arrays.stream(Feit.values()).map(Feit::sleutel).toList();

        assertThat(sleutels).hasSize(88).isEqualTo(Woordenlijst.sleutels());
    }

    @Test
    void every_fact_has_a_label_a_help_text_a_group_and_sentences() {
        for (var feit : Feit.values()) {
            assertThat(feit.label()).as(feit.sleutel()).endsWith("?");
            assertThat(feit.hulp()).as(feit.sleutel()).endsWith(".");
            assertThat(GROEPEN).as(feit.sleutel()).contains(feit.groep());
            assertThat(voorbeelden(feit)).as(feit.sleutel()).allSatisfy(waarde -> assertThat(feit.zin(waarde))
                    .isNotBlank()
                    .doesNotContain("{", "|", "null"));
        }
    }

    @Test
    void only_facts_that_are_never_unknown_have_a_default() {
        var zonder = zonderStandaard();

        assertThat(Arrays.stream(Feit.values()).filter(feit -> feit.klasse() == Klasse.OPEN))
                .allMatch(feit -> feit.standaard() == null);
        assertThat(zonder).containsExactly(Feit.REGELING_WEDERPARTIJ_DAGEN, Feit.PLAN_TERMIJN_DAGEN);
    }

    @Test
    void what_a_counterfactual_must_not_change_is_marked() {
        var vast =
                Arrays.stream(Feit.values()).filter(feit -> !feit.wijzigbaar()).map(Feit::sleutel);

        assertThat(vast)
                .containsExactlyInAnyOrder(
                        "gronden",
                        "aard",
                        "melder",
                        "slachtofferMinderjarig",
                        "anoniem",
                        "toestemming",
                        "machtiging",
                        "discriminatie",
                        "juisteAdres",
                        "spoed");
    }

    @Test
    void sentences_read_as_a_clause_after_omdat() {
        assertThat(Feit.JUISTE_ADRES.zin(true)).isEqualTo("dit het juiste adres is");
        assertThat(Feit.MELDER.zin("vriend")).isEqualTo("de melder een vriend van het slachtoffer is");
        assertThat(Feit.VERZOEKEN.zin("brief namens cliënt", false))
                .isEqualTo("de cliënt niet vraagt om een brief namens de cliënt");
        assertThat(Feit.VERZOEKEN.zin(lijst("bemiddeling", "actie", "publiciteit")))
                .isEqualTo("de cliënt vraagt om bemiddeling, actie van het bureau en publiciteit");
        assertThat(Feit.VERZOEKEN.zin(Set.of())).isEqualTo("de cliënt nergens om vraagt");
        assertThat(Feit.INTAKE_OP.zin(LocalDate.of(2026, 3, 1))).isEqualTo("de intake op 1 maart 2026 was");
        assertThat(Feit.ONTVANGEN_OP.zin(OffsetDateTime.parse("2026-04-02T16:05:00Z")))
                .isEqualTo("de melding op 2 april 2026 om 18.05 uur binnenkwam");
    }

    @Test
    void the_slugs_of_list_values_do_not_clash() {
        var slugs = new HashSet<String>();
        for (var feit : Feit.values()) {
            for (var waarde : feit.waarden()) {
                assertThat(slugs.add(feit.sleutel() + "_" + Onderwerp.slug(waarde)))
                        .isTrue();
            }
        }
        assertThat(Onderwerp.slug("brief namens cliënt")).isEqualTo("brief_namens_client");
        assertThat(Onderwerp.JUISTE_ADRES.bron()).isEqualTo("besluit_juiste_adres");
    }

    private static Set<String> lijst(String... waarden) {
        return new LinkedHashSet<>(List.of(waarden));
    }

    private static List<Object> voorbeelden(Feit feit) {
        return switch (feit.soort()) {
            case BOOLEAN -> List.of(true, false);
            case KEUZE -> List.copyOf(feit.waarden());
            case LIJST ->
                List.of(
                        Set.of(),
                        new LinkedHashSet<>(feit.waarden()),
                        Set.of(feit.waarden().get(0)));
            case GETAL -> List.of(feit.minimum(), feit.maximum());
            case DATUM -> List.of(LocalDate.of(2026, 1, 31));
            case TIJDSTIP -> List.of(OffsetDateTime.parse("2026-04-02T18:30:00+02:00"));
            case TEKST -> List.of("Utrecht");
        };
    }

    private static List<Feit> zonderStandaard() {
        return Arrays.stream(Feit.values())
                .filter(feit -> feit.klasse() != Klasse.OPEN && feit.standaard() == null)
                .toList();
    }
}
