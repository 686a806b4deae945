package nl.wederhoor.adviseur;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wederhoor.beleid.Clausule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every clause that rules, judges, sets a number or imposes a duty stands in the answer to some set of facts. */
class ElkeClausuleTest {
    private static final Pattern CLAUSULE = Pattern.compile("\"((?:RADAR|DMG|I1G|IW|KH)-[0-9A-Za-z.]+)\"");
    private static final Set<String> SOORTEN = Set.of("regel", "oordeel", "parameter", "plicht");

    @ParameterizedTest
    @ValueSource(strings = {"radar", "dmg", "ieder1gelijk", "integratiewerk", "klachtenhulp"})
    void elk_geval_krijgt_de_clausules_die_het_laat_zien(String organisatie) {
        assertThat(Adviesgeval.van(organisatie))
                .allSatisfy(
                        geval -> assertThat(clausules(geval)).as(geval.naam()).containsAll(geval.clausules()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"radar", "dmg", "ieder1gelijk", "integratiewerk", "klachtenhulp"})
    void geen_clausule_blijft_buiten_de_antwoorden(String organisatie) {
        var getoond = Adviesgeval.van(organisatie).stream()
                .flatMap(geval -> clausules(geval).stream())
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(Proef.adviseur(organisatie).beleid().clausules().alle().stream()
                        .filter(clausule ->
                                Arrays.stream(clausule.soort().split("/")).anyMatch(SOORTEN::contains))
                        .map(Clausule::id))
                .isNotEmpty()
                .allMatch(getoond::contains);
    }

    private static Set<String> clausules(Adviesgeval geval) {
        return CLAUSULE.matcher(Adviesjson.schrijf(geval.advies()))
                .results()
                .map(MatchResult::group)
                .map(citaat -> citaat.replace("\"", ""))
                .collect(Collectors.toSet());
    }
}
