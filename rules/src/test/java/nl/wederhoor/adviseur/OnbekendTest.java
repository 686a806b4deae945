package nl.wederhoor.adviseur;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.Feitsoort;
import nl.wederhoor.feiten.Klasse;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A status is given only when every value of the absent open facts gives it, and whenever they all do: each random fact
 * set is compared with all its completions.
 */
final class OnbekendTest {
    private static final int AANTAL = 10_000;
    private static final int MET_BESLUITEN = 1_000;
    private static final long ZAAD = 20_260_402L;
    private static final LocalDate DAG = LocalDate.of(2026, 4, 2);
    private static final int HOOGSTENS_AANVULLINGEN = 200;

    @Tag("uitputtend")
    @ParameterizedTest
    @ValueSource(strings = {"radar", "dmg", "ieder1gelijk", "integratiewerk", "klachtenhulp"})
    void een_status_wordt_gegeven_als_en_alleen_als_elke_aanvulling_haar_geeft(String organisatie) {
        var statussen = new Statussen(organisatie);

        var fouten = fouten(statussen, statussen::van, AANTAL);

        assertThat(fouten).as("zaad %d", ZAAD).isEmpty();
    }

    /** One adviser for all, so that an answer remembered under other decisions would show. */
    @Tag("uitputtend")
    @ParameterizedTest
    @ValueSource(strings = {"radar", "dmg"})
    void dat_geldt_ook_als_er_besluiten_zijn_genomen(String organisatie) {
        var statussen = new Statussen(organisatie);
        var toeval = new Random(ZAAD);
        List<String> fouten = new ArrayList<>();

        for (int nr = 0; nr < MET_BESLUITEN; nr++) {
            var besluiten = Rechter.willekeurig(toeval);
            var hierna = statussen.na(besluiten);
            fouten(hierna, hierna::van, hierna.willekeurig(toeval))
                    .forEach(fout -> fouten.add(fout + besluiten.alle()));
        }

        assertThat(fouten).as("zaad %d", ZAAD).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"radar", "dmg"})
    void een_motor_die_afwezig_als_nee_leest_valt_door_de_mand(String organisatie) {
        var statussen = new Statussen(organisatie);

        var fouten = fouten(statussen, feiten -> statussen.van(allesNee(statussen, feiten)), 500);

        assertThat(fouten).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"radar", "dmg"})
    void een_motor_die_bij_elk_gemis_onbekend_zegt_valt_door_de_mand(String organisatie) {
        var statussen = new Statussen(organisatie);

        var fouten = fouten(
                statussen,
                feiten -> {
                    var lijnen = new HashMap<>(statussen.van(feiten));
                    if (!statussen.open(feiten).isEmpty()) {
                        lijnen.replaceAll((veld, status) -> "onbekend");
                    }
                    return lijnen;
                },
                500);

        assertThat(fouten).isNotEmpty();
    }

    private static List<String> fouten(Statussen statussen, Function<Feiten, Map<String, String>> motor, int aantal) {
        var toeval = new Random(ZAAD);
        List<String> fouten = new ArrayList<>();
        for (int nr = 0; nr < aantal; nr++) {
            fouten.addAll(fouten(statussen, motor, statussen.willekeurig(toeval)));
        }
        return fouten;
    }

    private static List<String> fouten(
            Statussen statussen, Function<Feiten, Map<String, String>> motor, Feiten feiten) {
        List<String> fouten = new ArrayList<>();
        var gezegd = motor.apply(feiten);
        var mogelijk = statussen.mogelijk(feiten);
        gezegd.forEach((veld, status) -> {
            var verwacht = mogelijk.get(veld).size() == 1
                    ? mogelijk.get(veld).iterator().next()
                    : "onbekend";
            if (!status.equals(verwacht)) {
                fouten.add(feiten + " " + veld + ": " + status + ", alle aanvullingen: " + mogelijk.get(veld));
            }
        });
        return fouten;
    }

    private static Feiten allesNee(Statussen statussen, Feiten feiten) {
        var aangevuld = feiten;
        for (var feit : statussen.open(feiten)) {
            var waarden = Statussen.waarden(feit);
            aangevuld = aangevuld.met(feit, waarden.get(waarden.size() - 1));
        }
        return aangevuld;
    }

    /** The undecided statuses of one organisation, with and without absent facts. */
    private static final class Statussen {
        private final Raadpleging raadpleging;
        private final Onderdelen onderdelen;
        private final List<Feit> gelezen;
        private final Opvolging opvolging;
        private final Map<Feiten, Map<String, String>> compleet = new HashMap<>();

        Statussen(String organisatie) {
            var beleid = Proef.adviseur(organisatie).beleid();
            this.raadpleging = Raadpleging.zonderSpoor(new Beleidskennis(beleid));
            this.onderdelen = new Onderdelen(raadpleging.kennis());
            this.opvolging = Opvolging.van(beleid, Besluiten.geen());
            this.gelezen = gelezen();
        }

        private Statussen(Statussen zelfde, Besluiten besluiten) {
            this.raadpleging = zelfde.raadpleging;
            this.onderdelen = zelfde.onderdelen;
            this.opvolging = Opvolging.van(raadpleging.beleid(), besluiten);
            this.gelezen = gelezen();
        }

        Statussen na(Besluiten besluiten) {
            return new Statussen(this, besluiten);
        }

        private List<Feit> gelezen() {
            Set<String> bronnen = new HashSet<>(Uitsluitingen.BRONNEN);
            List.of("soort", "route", "doorverwijzing", "vereisten", "kosten").stream()
                    .filter(raadpleging.kennis()::heeft)
                    .forEach(tabel ->
                            bronnen.addAll(raadpleging.kennis().tabellen().bronnen(tabel)));
            return List.of(Feit.values()).stream()
                    .filter(feit -> opvolging.leest().contains(feit)
                            || bronnen.stream().anyMatch(bron -> Hypothesen.hoortBij(feit, bron)))
                    .toList();
        }

        Map<String, String> van(Feiten feiten) {
            var toestand = Toestandmaker.basis(Casus.van(feiten, opvolging, DAG));
            var waarom = new Waarom(raadpleging.kennis(), feiten);
            var rekenaar = new Kernrekenaar(raadpleging, onderdelen, waarom);
            Map<String, String> lijnen = new HashMap<>();
            lijnen.put("soort", rekenaar.soort(toestand).waarde());
            lijnen.put("kosten", rekenaar.kosten(toestand).kosteloos());
            new Routelijnen(raadpleging, onderdelen.routes(), waarom)
                    .lijnen(toestand)
                    .forEach(lijn ->
                            lijnen.put("route " + lijn.route(), lijn.status().label()));
            new Vormlijnen(raadpleging, onderdelen.vormen())
                    .lijnen(toestand)
                    .forEach(lijn ->
                            lijnen.put("vorm " + lijn.vorm(), lijn.status().label()));
            return lijnen;
        }

        Map<String, Set<String>> mogelijk(Feiten feiten) {
            Map<String, Set<String>> mogelijk = new HashMap<>();
            for (var aanvulling : aanvullingen(feiten)) {
                compleet.computeIfAbsent(aanvulling, this::van)
                        .forEach((veld, status) -> mogelijk.computeIfAbsent(veld, nieuw -> new LinkedHashSet<>())
                                .add(status));
            }
            return mogelijk;
        }

        private List<Feiten> aanvullingen(Feiten feiten) {
            List<Feiten> aanvullingen = List.of(feiten);
            for (var feit : open(feiten)) {
                List<Feiten> meer = new ArrayList<>();
                aanvullingen.forEach(half -> waarden(feit).forEach(waarde -> meer.add(half.met(feit, waarde))));
                aanvullingen = meer;
            }
            return aanvullingen;
        }

        List<Feit> open(Feiten feiten) {
            return gelezen.stream()
                    .filter(feit -> feit.klasse() == Klasse.OPEN && !feiten.heeft(feit))
                    .toList();
        }

        /** Every value; of the list of requests every kind of asking, alone and together. */
        static List<Object> waarden(Feit feit) {
            if (feit.soort() == Feitsoort.BOOLEAN) {
                return List.of(true, false);
            }
            if (feit.soort() == Feitsoort.KEUZE) {
                return List.copyOf(feit.waarden());
            }
            List<Object> lijsten = new ArrayList<>();
            feit.waarden().forEach(waarde -> lijsten.add(Set.of(waarde)));
            if (feit == Feit.VERZOEKEN) {
                lijsten.add(Set.of("informatie of advies", "actie"));
            }
            lijsten.add(Set.of());
            return lijsten;
        }

        /** Random facts with few enough completions to try them all. */
        Feiten willekeurig(Random toeval) {
            while (true) {
                var feiten = Feiten.leeg();
                double kans = 0.6 + toeval.nextDouble() * 0.4;
                for (var feit : gelezen) {
                    boolean geef =
                            feit.klasse() == Klasse.OPEN ? toeval.nextDouble() < kans : toeval.nextDouble() < 0.3;
                    if (geef) {
                        var waarden = waarden(feit);
                        feiten = feiten.met(feit, waarden.get(toeval.nextInt(waarden.size())));
                    }
                }
                long aantal = open(feiten).stream()
                        .mapToLong(feit -> waarden(feit).size())
                        .reduce(1, (a, b) -> a * b);
                if (aantal <= HOOGSTENS_AANVULLINGEN) {
                    return feiten;
                }
            }
        }
    }
}
