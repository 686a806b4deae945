package nl.wederhoor.partij;

import static nl.wederhoor.partij.Partijsoort.ORGANISATIE;
import static nl.wederhoor.partij.Partijsoort.PERSOON;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wederhoor.partij.Paren.Telling;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NaamTest {

    @Test
    void in_every_class_nearly_all_same_parties_are_found_and_few_others() {
        var perKlasse = Paren.perKlasse(Paren.lees("paren.csv"));

        assertThat(perKlasse).hasSize(12).allSatisfy((klasse, telling) -> {
            assertThat(telling.trefkans()).as(klasse).isGreaterThanOrEqualTo(0.95);
            assertThat(telling.precisie()).as(klasse).isGreaterThanOrEqualTo(0.80);
        });
    }

    @Test
    void pairs_on_which_the_comparison_was_not_tuned_come_out_alike() {
        var telling = Paren.lees("paren-achtergehouden.csv").stream()
                .map(Telling::van)
                .reduce(Telling.NUL, Telling::plus);

        assertThat(telling.trefkans()).isGreaterThanOrEqualTo(0.90);
        assertThat(telling.precisie()).isGreaterThanOrEqualTo(0.80);
    }

    @ParameterizedTest
    @ValueSource(strings = {"paren.csv", "paren-achtergehouden.csv"})
    void comparing_does_not_depend_on_which_name_comes_first(String bestand) {
        assertThat(Paren.lees(bestand)).allSatisfy(paar -> {
            var een = Naam.lees(paar.soort(), paar.een());
            var ander = Naam.lees(paar.soort(), paar.ander());

            assertThat(een.vergelijk(ander)).as(paar.toString()).isEqualTo(ander.vergelijk(een));
            assertThat(een.vergelijk(een).isKandidaat()).as(paar.toString()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "...", "-", ",", " ", "\u0001", "de", "J.", "\uD83D\uDE00"})
    void what_is_hardly_a_name_agrees_with_nobody(String tekst) {
        for (var soort : Partijsoort.values()) {
            assertThat(Naam.lees(soort, tekst)
                            .vergelijk(Naam.lees(soort, "Jan de Boer"))
                            .isKandidaat())
                    .isFalse();
        }
    }

    @Test
    void a_surname_alone_is_less_than_a_candidate() {
        var alleen = Naam.lees(PERSOON, "mevrouw Wouters").vergelijk(Naam.lees(PERSOON, "Sanne Wouters"));

        assertThat(alleen).isEqualTo(Overeenkomst.ALLEEN_ACHTERNAAM);
        assertThat(alleen.isKandidaat()).isFalse();
    }

    @Test
    void a_firm_under_its_owners_name_is_compared_with_the_owner() {
        var eigenaar = Naam.lees(PERSOON, "Jan Wouters");

        assertThat(eigenaar.vergelijk(Naam.lees(ORGANISATIE, "Jan Wouters (eenmanszaak)")))
                .isEqualTo(Overeenkomst.GELIJK);
    }

    @Test
    void a_name_prints_nothing_of_itself() {
        assertThat(Naam.lees(PERSOON, "Jan Wouters")).hasToString("Naam");
    }

    @Tag("uitputtend")
    @Test
    void a_register_finds_what_comparing_with_every_name_finds() {
        var paren = Stream.of("paren.csv", "paren-achtergehouden.csv")
                .flatMap(bestand -> Paren.lees(bestand).stream())
                .toList();
        var namen = new HashMap<String, Naam>();
        paren.forEach(paar -> {
            namen.put(paar.soort() + paar.een(), Naam.lees(paar.soort(), paar.een()));
            namen.put(paar.soort() + paar.ander(), Naam.lees(paar.soort(), paar.ander()));
        });
        var register = new Naamregister<String>();
        namen.forEach(register::zet);

        assertThat(namen).allSatisfy((sleutel, naam) -> assertThat(register.zoek(naam))
                .as(sleutel)
                .isEqualTo(namen.entrySet().stream()
                        .filter(ander -> naam.vergelijk(ander.getValue()) != Overeenkomst.GEEN)
                        .collect(Collectors.toMap(Map.Entry::getKey, ander -> naam.vergelijk(ander.getValue())))));

        namen.keySet().forEach(register::verwijder);
        assertThat(register.aantal()).isZero();
        assertThat(register.zoek(Naam.lees(PERSOON, "Jan de Boer"))).isEmpty();
    }
}
