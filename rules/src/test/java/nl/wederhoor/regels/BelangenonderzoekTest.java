package nl.wederhoor.regels;

import static nl.wederhoor.partij.Overeenkomst.ALLEEN_ACHTERNAAM;
import static nl.wederhoor.partij.Overeenkomst.GELIJK;
import static nl.wederhoor.partij.Overeenkomst.MOGELIJK;
import static nl.wederhoor.regels.Belangensoort.ANDER_VOORVAL;
import static nl.wederhoor.regels.Belangensoort.ZELFDE_VOORVAL;
import static nl.wederhoor.regels.Kant.BEMIDDELAAR;
import static nl.wederhoor.regels.Kant.MELDER;
import static nl.wederhoor.regels.Kant.WEDERPARTIJ;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wederhoor.beleid.Beleidslader;
import nl.wederhoor.beleid.Pakketten;
import nl.wederhoor.beleid.Regelgrond;
import nl.wederhoor.partij.Overeenkomst;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BelangenonderzoekTest {
    private static final Map<String, Collection<Regelgrond>> GRONDEN = new HashMap<>();
    private static final String EIGEN = "eigen";
    private static final String ANDER = "ander";

    @ParameterizedTest
    @CsvSource({"radar, RADAR-2.5a", "dmg, DMG-3.5a", "ieder1gelijk,", "integratiewerk,", "klachtenhulp,"})
    void the_same_incident_reported_by_the_other_side_is_a_candidate_everywhere(String organisatie, String clausule) {
        var vondsten = onderzoek(organisatie, zelfdeDag(), band(WEDERPARTIJ, MELDER, GELIJK));

        assertThat(vondsten).extracting(Belangenvondst::soort).containsExactly(ZELFDE_VOORVAL);
        assertThat(vondsten.get(0).dossier()).isEqualTo(ANDER);
        if (clausule == null) {
            assertThat(vondsten.get(0).clausules()).isEmpty();
        } else {
            assertThat(vondsten.get(0).clausules()).contains(clausule);
        }
    }

    @Test
    void who_reported_us_before_we_reported_them_is_found_as_well() {
        assertThat(soorten(zelfdeDag(), band(MELDER, WEDERPARTIJ, MOGELIJK))).containsExactly(ZELFDE_VOORVAL);
    }

    @Test
    void the_same_side_twice_is_no_conflict() {
        assertThat(soorten(zelfdeDag(), band(MELDER, MELDER, GELIJK), band(WEDERPARTIJ, WEDERPARTIJ, GELIJK)))
                .isEmpty();
    }

    @Test
    void another_incident_is_a_warning() {
        assertThat(soorten(dag("2026-03-10", "2026-03-13"), band(WEDERPARTIJ, MELDER, GELIJK)))
                .containsExactly(ANDER_VOORVAL);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10, 2026-03-12, ZELFDE_VOORVAL", // two days off
        "2026-03-12, 2026-03-10, ZELFDE_VOORVAL",
        "2026-03-10, 2026-03-13, ANDER_VOORVAL", // three days off
        ", 2026-03-13, ZELFDE_VOORVAL", // not known: it may be the same
        "2026-03-10, , ZELFDE_VOORVAL"
    })
    void days_tell_incidents_apart_with_two_days_to_spare(String een, String ander, Belangensoort soort) {
        assertThat(soorten(dag(een, ander), band(WEDERPARTIJ, MELDER, MOGELIJK)))
                .containsExactly(soort);
    }

    @Test
    void a_surname_alone_counts_only_on_both_sides_and_the_same_day() {
        var een = band(WEDERPARTIJ, MELDER, ALLEEN_ACHTERNAAM);
        var ander = band(MELDER, WEDERPARTIJ, ALLEEN_ACHTERNAAM);

        assertThat(soorten(zelfdeDag(), een)).isEmpty();
        assertThat(soorten(zelfdeDag(), een, ander)).containsExactly(ZELFDE_VOORVAL);
        assertThat(soorten(dag("2026-03-10", null), een, ander)).isEmpty();
        assertThat(soorten(dag("2026-03-10", "2026-04-10"), een, ander)).isEmpty();
    }

    @Test
    void several_links_to_one_dossier_are_one_finding() {
        assertThat(soorten(zelfdeDag(), band(WEDERPARTIJ, MELDER, GELIJK), band(MELDER, WEDERPARTIJ, MOGELIJK)))
                .containsExactly(ZELFDE_VOORVAL);
    }

    @Test
    void a_mediator_who_is_a_party_or_has_a_case_with_one_is_found_where_the_text_asks_neutrality() {
        var zelf = new Partijband(EIGEN, BEMIDDELAAR, WEDERPARTIJ, MOGELIJK);
        var eigenZaak = new Partijband(ANDER, BEMIDDELAAR, MELDER, GELIJK);
        var metPartij = band(WEDERPARTIJ, WEDERPARTIJ, GELIJK);

        assertThat(onderzoek("klachtenhulp", zelfdeDag(), zelf)).singleElement().satisfies(vondst -> {
            assertThat(vondst.soort()).isEqualTo(Belangensoort.BEMIDDELAAR);
            assertThat(vondst.clausules()).containsExactly("KH-2.7");
        });
        assertThat(onderzoek("klachtenhulp", zelfdeDag(), eigenZaak, metPartij))
                .extracting(Belangenvondst::dossier)
                .containsExactly(ANDER);
        assertThat(onderzoek("klachtenhulp", zelfdeDag(), eigenZaak)).isEmpty();
        assertThat(onderzoek("radar", zelfdeDag(), zelf, eigenZaak, metPartij)).isEmpty();
    }

    @Test
    void the_order_of_the_facts_does_not_matter() {
        var banden = List.of(
                new Partijband("c", WEDERPARTIJ, MELDER, GELIJK),
                new Partijband("a", WEDERPARTIJ, MELDER, GELIJK),
                new Partijband("b", MELDER, WEDERPARTIJ, GELIJK));
        var voorvallen = List.of("b", "c", "a").stream()
                .map(dossier -> Voorvalband.van(dossier, null, null))
                .toList();

        assertThat(Belangenonderzoek.onderzoek(EIGEN, banden, voorvallen, gronden("dmg")))
                .extracting(Belangenvondst::dossier)
                .containsExactly("a", "b", "c");
    }

    private static Partijband band(Kant kant, Kant andereKant, Overeenkomst mate) {
        return new Partijband(ANDER, kant, andereKant, mate);
    }

    private static Voorvalband zelfdeDag() {
        return dag("2026-03-10", "2026-03-10");
    }

    private static Voorvalband dag(String een, String ander) {
        return Voorvalband.van(ANDER, datum(een), datum(ander));
    }

    private static LocalDate datum(String tekst) {
        return tekst == null ? null : LocalDate.parse(tekst);
    }

    private static List<Belangensoort> soorten(Voorvalband voorval, Partijband... banden) {
        return onderzoek("dmg", voorval, banden).stream()
                .map(Belangenvondst::soort)
                .toList();
    }

    private static List<Belangenvondst> onderzoek(String organisatie, Voorvalband voorval, Partijband... banden) {
        return Belangenonderzoek.onderzoek(EIGEN, List.of(banden), List.of(voorval), gronden(organisatie));
    }

    private static Collection<Regelgrond> gronden(String organisatie) {
        return GRONDEN.computeIfAbsent(organisatie, naam -> Beleidslader.laad(naam, 1, Pakketten.lees(naam))
                .regels()
                .values());
    }
}
