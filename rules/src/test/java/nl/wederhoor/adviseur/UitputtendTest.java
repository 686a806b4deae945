package nl.wederhoor.adviseur;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.advies.Advies.MogelijkeUitkomst;
import nl.wederhoor.advies.Advies.Ontbrekend;
import nl.wederhoor.advies.Advies.Verandering;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.FeitenLezer;
import nl.wederhoor.feiten.FeitenSchrijver;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is asked, what stands under reservation and which changes lead elsewhere, compared with brute force: 500 fact sets
 * with at most eight absent facts, every completion of each worked out, and half as many in which decisions were taken.
 */
@Tag("uitputtend")
final class UitputtendTest {
    private static final int PER_ORGANISATIE = Integer.getInteger("wederhoor.feitensets", 100);
    private static final int MEEST = 200;
    private static final int HOOGSTENS = 12;
    private static final long ZAAD = 20_261_120L;
    private static final LocalDate DAG = LocalDate.of(2026, 4, 2);

    private record Vraag(Feiten feiten, Besluiten besluiten) {}

    private static final Map<String, List<Rechter>> RECHTERS = new ConcurrentHashMap<>();

    @ParameterizedTest
    @ValueSource(strings = {"radar", "dmg", "ieder1gelijk", "integratiewerk", "klachtenhulp"})
    void wat_ertoe_doet_wordt_gevraagd_en_verder_bijna_niets(String organisatie) {
        List<String> gemist = new ArrayList<>();
        List<String> teveel = new ArrayList<>();
        int gevraagd = 0;
        for (var rechter : rechters(organisatie)) {
            var nodig = rechter.doetErToe();
            var lijst = gevraagd(advies(organisatie, rechter));
            gevraagd += lijst.size();
            nodig.stream()
                    .filter(feit -> !lijst.contains(feit) && lijst.size() < HOOGSTENS)
                    .forEach(feit -> gemist.add(feit + " bij " + rechter));
            lijst.stream().filter(feit -> !nodig.contains(feit)).forEach(feit -> teveel.add(feit + " bij " + rechter));
        }

        assertThat(gemist).isEmpty();
        assertThat(teveel.size() * 100).as("%s van %d", teveel, gevraagd).isLessThanOrEqualTo(2 * gevraagd);
    }

    @ParameterizedTest
    @ValueSource(strings = {"radar", "dmg", "ieder1gelijk", "integratiewerk", "klachtenhulp"})
    void elke_regel_die_een_uitzondering_zou_veranderen_draagt_haar_als_voorbehoud(String organisatie) {
        for (var rechter : rechters(organisatie)) {
            assertThat(Antwoordlijnen.voorbehoud(advies(organisatie, rechter)))
                    .as("%s", rechter)
                    .isEqualTo(rechter.voorbehoud());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"radar", "dmg", "ieder1gelijk", "integratiewerk", "klachtenhulp"})
    void elk_antwoord_dat_iets_verandert_staat_bij_de_vraag_met_wat_het_verandert(String organisatie) {
        for (var rechter : rechters(organisatie)) {
            for (var vraag : advies(organisatie, rechter).ontbrekend()) {
                var feit = Feit.van(vraag.feit()).orElseThrow();
                for (var uitkomst : vraag.mogelijkeUitkomsten()) {
                    assertThat(velden(uitkomst))
                            .as("%s = %s bij %s", feit, uitkomst.waarde(), rechter)
                            .isNotEmpty()
                            .isEqualTo(rechter.verandert(feit, uitkomst.waarde()));
                }
                assertThat(veranderende(rechter, feit))
                        .as("%s bij %s", feit, rechter)
                        .isSubsetOf(uitkomsten(vraag));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"radar", "dmg", "ieder1gelijk", "integratiewerk", "klachtenhulp"})
    void elke_getoonde_wijziging_is_een_kleinste_die_naar_haar_route_leidt(String organisatie) {
        for (var vraag : gevallen(organisatie)) {
            var rechter = new Tegenrechter(adviseur(organisatie), vraag.feiten(), vraag.besluiten(), DAG);
            var kleinste = rechter.kleinste();
            var getoond = advies(organisatie, vraag).tegenfeitelijk();

            assertThat(getoond).as("%s", vraag).allSatisfy(tegen -> {
                assertThat(rechter.aanbevolen(gewijzigd(vraag.feiten(), tegen))).contains(tegen.route());
                assertThat(kleinste.get(tegen.route())).contains(sleutels(tegen));
            });
            kleinste.forEach((route, sets) -> assertThat(getoond)
                    .filteredOn(tegen -> tegen.route().equals(route))
                    .as("%s via %s bij %s", route, sets, vraag)
                    .hasSizeBetween(Math.min(3, sets.size()), 3));
        }
    }

    /** Each fact set is judged once for all tests. */
    private static List<Rechter> rechters(String organisatie) {
        return RECHTERS.computeIfAbsent(organisatie, naam -> gevallen(naam).stream()
                .map(vraag -> new Rechter(adviseur(naam), vraag.feiten(), vraag.besluiten(), DAG))
                .toList());
    }

    private static List<Vraag> gevallen(String organisatie) {
        var toeval = new Random(ZAAD + organisatie.length());
        var gelezen = gelezen(organisatie);
        return Stream.concat(
                        Stream.generate(() -> vraag(toeval, gelezen, Besluiten.geen()))
                                .limit(PER_ORGANISATIE),
                        Stream.generate(() -> vraag(toeval, gelezen, Rechter.willekeurig(toeval)))
                                .limit((PER_ORGANISATIE + 1) / 2))
                .toList();
    }

    private static Vraag vraag(Random toeval, Set<Feit> gelezen, Besluiten besluiten) {
        return new Vraag(Rechter.willekeurig(toeval, DAG, gelezen, MEEST), besluiten);
    }

    /** Every fact that this organisation's answers can depend on; absent others could never matter. */
    private static Set<Feit> gelezen(String organisatie) {
        var onderdelen = new Onderdelen(new Beleidskennis(adviseur(organisatie).beleid()));
        return Stream.of(Feit.values())
                .filter(feit -> feit != Feit.GEMEENTE && !onderdelen.van(feit).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Feit.class)));
    }

    private static Set<String> velden(MogelijkeUitkomst uitkomst) {
        return uitkomst.verandert().stream().map(Verandering::veld).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The values of a closed list that change something; days and numbers are shown by example. */
    private static Set<Object> veranderende(Rechter rechter, Feit feit) {
        return switch (feit.soort()) {
            case BOOLEAN, KEUZE, LIJST ->
                Rechter.waarden(feit, DAG).stream()
                        .filter(waarde -> !rechter.verandert(feit, waarde).isEmpty())
                        .collect(Collectors.toSet());
            case GETAL, DATUM, TIJDSTIP, TEKST -> Set.of();
        };
    }

    private static Set<Object> uitkomsten(Ontbrekend vraag) {
        return vraag.mogelijkeUitkomsten().stream()
                .map(MogelijkeUitkomst::waarde)
                .collect(Collectors.toSet());
    }

    private static Set<Feit> gevraagd(Advies advies) {
        return advies.ontbrekend().stream()
                .map(vraag -> Feit.van(vraag.feit()).orElseThrow())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Feit.class)));
    }

    private static Set<Feit> sleutels(Advies.Tegenfeitelijk tegen) {
        return tegen.wijzig().keySet().stream()
                .map(sleutel -> Feit.van(sleutel).orElseThrow())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Feit.class)));
    }

    private static Feiten gewijzigd(Feiten feiten, Advies.Tegenfeitelijk tegen) {
        var json = FeitenSchrijver.schrijf(feiten);
        tegen.wijzig().forEach((sleutel, waarde) -> json.putPOJO(sleutel, waarde));
        return FeitenLezer.lees(Proef.boom(json.toString()), "feiten");
    }

    private static Adviseur adviseur(String organisatie) {
        return Proef.adviseur(organisatie);
    }

    private static Advies advies(String organisatie, Rechter rechter) {
        return advies(organisatie, new Vraag(rechter.feiten(), rechter.besluiten()));
    }

    private static Advies advies(String organisatie, Vraag vraag) {
        return adviseur(organisatie).adviseer(vraag.feiten(), Rechter.opMoment(DAG), vraag.besluiten());
    }
}
