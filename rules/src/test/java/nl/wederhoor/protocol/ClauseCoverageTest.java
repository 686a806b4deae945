package nl.wederhoor.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every clause that has a home is cited there, every citation exists, and no row or rule goes without a clause. */
class ClauseCoverageTest {
    private static final Pattern DRL_REGEL = Pattern.compile("(?m)^\\s*rule\\s+\"([^\"]+)\"");
    private static final List<String> ORGANISATIES =
            List.of("radar", "dmg", "ieder1gelijk", "integratiewerk", "klachtenhulp");

    private final List<Clausuleregel> clausules = Clausuleregel.alle();

    @Test
    void elke_aangehaalde_clausule_bestaat() {
        var bestaand = clausules.stream().map(Clausuleregel::id).collect(Collectors.toSet());

        assertThat(Stream.concat(pakketcitaten(), broncitaten()))
                .allSatisfy(citaat -> assertThat(bestaand).as(citaat.toString()).containsAll(citaat.clausules()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"radar", "dmg", "ieder1gelijk", "integratiewerk", "klachtenhulp"})
    void elke_clausule_met_een_thuis_wordt_daar_aangehaald(String organisatie) {
        var citaten = Stream.concat(new Pakketcitaten(organisatie).alle().stream(), drlRegels())
                .toList();

        assertThat(clausules.stream()
                        .filter(clausule -> clausule.organisatie().equals(organisatie))
                        .filter(Clausuleregel::moetGeciteerd)
                        .filter(clausule -> citaten.stream().noneMatch(citaat -> isThuis(clausule, citaat)))
                        .map(clausule -> clausule.id() + " niet in " + clausule.thuis() + ", wel in "
                                + plaatsen(clausule, citaten)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"radar", "dmg", "ieder1gelijk", "integratiewerk", "klachtenhulp"})
    void elke_rij_en_elke_regel_haalt_een_clausule_van_de_eigen_tekst_aan(String organisatie) {
        var pakket = new Pakketcitaten(organisatie);
        var eigen = clausules.stream()
                .filter(clausule -> clausule.organisatie().equals(organisatie))
                .map(Clausuleregel::id)
                .collect(Collectors.toSet());

        assertThat(Stream.concat(
                        pakket.tabelrijen().stream(),
                        pakket.regels().stream().filter(regel -> !isNietGeregeld(pakket, regel))))
                .allSatisfy(citaat -> assertThat(citaat.clausules())
                        .as(citaat.toString())
                        .isNotEmpty()
                        .allMatch(eigen::contains));
    }

    @Test
    void elke_drl_regel_noemt_een_clausule_of_een_sleutel_van_regels_csv() {
        var sleutels = ORGANISATIES.stream()
                .flatMap(organisatie -> new Pakketcitaten(organisatie).regels().stream())
                .map(Citaat::rij)
                .collect(Collectors.toSet());

        assertThat(drlRegels().filter(regel -> regel.clausules().isEmpty()))
                .allMatch(regel -> sleutels.stream().anyMatch(regel.rij()::startsWith));
    }

    @Test
    void de_telling_per_status_klopt_met_de_lijst() {
        var telling = clausules.stream()
                .collect(Collectors.groupingBy(
                        Clausuleregel::organisatie,
                        TreeMap::new,
                        Collectors.groupingBy(Clausuleregel::status, TreeMap::new, Collectors.counting())));
        telling.forEach((organisatie, aantallen) -> System.out.println("Clausules " + organisatie + ": " + aantallen));

        assertThat(telling.values().stream()
                        .flatMap(aantallen -> aantallen.values().stream())
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(clausules.size());
    }

    /** A point that this text is silent about: submitted by policy, and declared as not regulated under the same name. */
    private static boolean isNietGeregeld(Pakketcitaten pakket, Citaat regel) {
        return regel.clausules().isEmpty()
                && pakket.nietGeregeld().stream().anyMatch(stilte -> regel.rij().endsWith("-" + stilte.rij()));
    }

    private static boolean isThuis(Clausuleregel clausule, Citaat citaat) {
        return citaat.clausules().contains(clausule.id()) && citaat.plaats().equals(clausule.thuis());
    }

    private static List<String> plaatsen(Clausuleregel clausule, List<Citaat> citaten) {
        return citaten.stream()
                .filter(citaat -> citaat.clausules().contains(clausule.id()))
                .map(Citaat::plaats)
                .distinct()
                .toList();
    }

    private static Stream<Citaat> pakketcitaten() {
        return ORGANISATIES.stream().flatMap(organisatie -> new Pakketcitaten(organisatie).alle().stream());
    }

    /** Clause ids anywhere in the sources: rule names, names of plan constraints, Java text, templates. */
    private static Stream<Citaat> broncitaten() {
        return Stream.of("dmn", "rules", "planner", "service")
                .map(module -> Projectmap.pad(module + "/src/main"))
                .flatMap(map ->
                        Stream.of(".java", ".drl", ".html").flatMap(einde -> Projectmap.bestanden(map, einde).stream()))
                .map(bestand -> new Citaat(
                        bestand.getFileName().toString(), "", Citaat.clausulesIn(Projectmap.tekst(bestand))));
    }

    private static Stream<Citaat> drlRegels() {
        return Projectmap.bestanden(Projectmap.pad("rules/src/main"), ".drl").stream()
                .flatMap(bestand -> DRL_REGEL.matcher(Projectmap.tekst(bestand)).results())
                .map(gevonden -> gevonden.group(1))
                .map(naam -> new Citaat("drl", naam, Citaat.clausulesIn(naam)));
    }
}
