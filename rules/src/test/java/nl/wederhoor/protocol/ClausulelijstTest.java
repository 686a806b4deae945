package nl.wederhoor.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClausulelijstTest {
    private static final Set<String> SOORTEN = Set.of("regel", "oordeel", "parameter", "plicht");
    private static final Set<String> STATUSSEN = Set.of(
            "besluit",
            "regel",
            "planregel",
            "plicht",
            "mens",
            "buiten bereik",
            "later: Planner",
            "later: Dossier",
            "later: Studio");

    private final List<Clausuleregel> clausules = Clausuleregel.alle();

    @Test
    void de_lijst_heeft_elke_clausule_van_de_vijf_teksten_een_keer() {
        assertThat(clausules).extracting(Clausuleregel::id).doesNotHaveDuplicates();
        assertThat(clausules.stream().collect(Collectors.groupingBy(Clausuleregel::organisatie, Collectors.counting())))
                .containsOnlyKeys("radar", "dmg", "ieder1gelijk", "integratiewerk", "klachtenhulp");
        assertThat(clausules).hasSize(309);
    }

    @Test
    void soort_en_status_komen_uit_de_vaste_lijsten() {
        assertThat(clausules).allSatisfy(clausule -> {
            assertThat(SOORTEN).containsAll(List.of(clausule.soort().split("/")));
            assertThat(STATUSSEN).contains(clausule.status());
        });
    }

    @Test
    void wie_geciteerd_moet_worden_heeft_een_thuis_en_de_rest_niet() {
        assertThat(clausules)
                .allSatisfy(clausule ->
                        assertThat(clausule.thuis().isEmpty()).as(clausule.id()).isEqualTo(!clausule.moetGeciteerd()));
    }

    @Test
    void elke_omschrijving_is_een_korte_zin() {
        assertThat(clausules).allSatisfy(clausule -> assertThat(clausule.omschrijving())
                .hasSizeBetween(20, 200)
                .endsWith("."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"radar", "dmg", "ieder1gelijk", "integratiewerk", "klachtenhulp"})
    void een_pakket_draagt_zijn_eigen_deel_van_de_lijst_letterlijk(String organisatie) {
        var eigen = Projectmap.tekst(Projectmap.pakket(organisatie).resolve("clausules.csv"));

        assertThat(eigen.lines().toList()).isEqualTo(deelVan(organisatie));
    }

    private static List<String> deelVan(String organisatie) {
        return Projectmap.tekst(Projectmap.pad("docs/protocol/clausules.csv"))
                .lines()
                .filter(regel -> regel.startsWith("id;")
                        || Clausuleregel.organisatie(regel).equals(organisatie))
                .toList();
    }
}
