package nl.wederhoor.bewerking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.wederhoor.beleid.Beleidslader;
import nl.wederhoor.beleid.Clausules;
import nl.wederhoor.beleid.Pakketten;
import nl.wederhoor.bewerking.Tabelbeeld.Celvorm;
import nl.wederhoor.bewerking.Tabelbeeld.Rijbeeld;
import nl.wederhoor.bewerking.Wijziging.Bijschrift;
import nl.wederhoor.bewerking.Wijziging.Celwijziging;
import nl.wederhoor.bewerking.Wijziging.NieuweRij;
import nl.wederhoor.bewerking.Wijziging.RijWeg;
import nl.wederhoor.feiten.Fout;
import nl.wederhoor.feiten.OngeldigeFeiten;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parameters are rows of a table: one value changes in place, and no value can be set that a reader cannot read. */
class ParametertabelTest {
    private static final String RADAR = Pakketten.lees("radar").get("parameters.csv");
    private static final Clausules CLAUSULES = clausules("radar");

    @Test
    void every_line_that_we_ship_opens_and_saves_without_a_change() {
        for (var organisatie : Pakketten.organisaties()) {
            var csv = Pakketten.lees(organisatie).get(Tabelbeeld.bestand("parameters"));
            var alles = new ArrayList<Wijziging>();
            for (var rij : Tabelbeeld.van("parameters", csv).rijen()) {
                alles.add(new Celwijziging(rij.id(), "waarde", rij.cellen().get("waarde")));
                alles.add(new Bijschrift(rij.id(), rij.clausules(), rij.toelichting()));
            }

            assertThat(bewerk(csv, alles.toArray(Wijziging[]::new))).isEqualTo(csv);
        }
    }

    @Test
    void a_row_tells_what_it_is_about_and_what_may_stand_in_it() {
        var rijen = Tabelbeeld.van("parameters", RADAR).rijen();

        assertThat(rij(rijen, "tweedeTermijnStukkenDagen").cellen())
                .containsEntry("label", "Termijn voor stukken na de schriftelijke herinnering")
                .containsEntry("waarde", "14")
                .containsEntry("eenheid", "dagen");
        assertThat(vorm(rijen, "tweedeTermijnStukkenDagen"))
                .isEqualTo(new Celvorm("getal", List.of(), "1", "3650", false));
        assertThat(vorm(rijen, "rolNaarWerkdag").waarden()).containsExactly("true", "false");
        assertThat(vorm(rijen, "openVan").type()).isEqualTo("tijd");
        assertThat(vorm(rijen, "afdoeningstermijnDagen").magLeeg()).isTrue();
    }

    @Test
    void an_edit_changes_its_own_line_only() {
        var na = bewerk(
                RADAR,
                new Celwijziging("reactieNaRappelDagen", "waarde", " 21 "),
                new Celwijziging("afdoeningstermijnDagen", "waarde", "90"),
                new Bijschrift("rolNaarWerkdag", List.of("RADAR-3.1c"), "Zo; \"anders\"."));

        assertThat(na)
                .isEqualTo(RADAR.replace("reactieNaRappelDagen;14;", "reactieNaRappelDagen;21;")
                        .replace("afdoeningstermijnDagen;;", "afdoeningstermijnDagen;90;")
                        .replace(
                                "door?;;De tekst zegt hier niets over. Dit is beleid.",
                                "door?;RADAR-3.1c;\"Zo; \"\"anders\"\".\""));
        assertThat(rij(Tabelbeeld.van("parameters", na).rijen(), "rolNaarWerkdag")
                        .toelichting())
                .isEqualTo("Zo; \"anders\".");
        assertThat(bewerk(na, new Celwijziging("afdoeningstermijnDagen", "waarde", "")))
                .isEqualTo(na.replace("afdoeningstermijnDagen;90;", "afdoeningstermijnDagen;;"));
    }

    @Test
    void the_last_of_two_edits_of_one_value_counts() {
        assertThat(bewerk(
                        RADAR,
                        new Celwijziging("drempelSignaal", "waarde", "5"),
                        new Celwijziging("drempelSignaal", "waarde", "3")))
                .isEqualTo(RADAR);
    }

    @ParameterizedTest
    @CsvSource({
        "drempelSignaal, 0",
        "drempelSignaal, -1",
        "drempelSignaal, ''",
        "drempelSignaal, 3651",
        "drempelSignaal, 1000000000",
        "drempelSignaal, 2.5",
        "drempelSignaal, 014",
        "drempelSignaal, drie",
        "drempelSignaal, ٣",
        "reactieNaRappelDagen, -14",
        "reactieNaRappelDagen, 1e3",
        "reactieNaRappelDagen, 14 dagen",
        "rolNaarWerkdag, ''",
        "rolNaarWerkdag, ja",
        "rolNaarWerkdag, TRUE",
        "rolNaarWerkdag, 1",
        "openVan, 25.00",
        "openVan, 9:00",
        "openVan, 9.60",
        "openVan, 9",
        "openVan, ''",
        "openVan, 17.00",
        "openTot, 8.59",
        "openTot, 24.00",
        "conceptUren, 721",
        "gemiddeldeIntakeMinuten, 1441",
        "afdoeningstermijnDagen, 0",
        "drempelSignaal, '3;x'",
        "drempelSignaal, \"3\"\"\""
    })
    void a_value_that_a_reader_could_not_use_is_refused_in_words(String sleutel, String waarde) {
        var fouten = fouten(new Celwijziging(sleutel, "waarde", waarde));

        assertThat(fouten).hasSize(1);
        assertThat(fouten.get(0).pad()).isEqualTo("wijzigingen[0].waarde");
        assertThat(fouten.get(0).melding()).startsWith("Rij ").contains("kolom Waarde (waarde): h");
    }

    @Test
    void what_is_no_value_clause_or_remark_cannot_change() {
        assertThat(fouten(
                        new Celwijziging("drempelSignaal", "label", "x"),
                        new Celwijziging("geheim", "waarde", "1"),
                        new Celwijziging(null, "waarde", "1"),
                        new NieuweRij(Map.of(), List.of(), null, null),
                        new RijWeg("drempelSignaal"),
                        new Bijschrift("drempelSignaal", List.of("DMG-1"), "a\nb"),
                        new Celwijziging("drempelSignaal", "waarde", null)))
                .extracting(Fout::pad)
                .containsExactly(
                        "wijzigingen[0].kolom",
                        "wijzigingen[1].rij",
                        "wijzigingen[2].rij",
                        "wijzigingen[3]",
                        "wijzigingen[4]",
                        "wijzigingen[5].clausules",
                        "wijzigingen[5].toelichting",
                        "wijzigingen[6].waarde");
    }

    @Test
    void a_file_of_another_hand_keeps_its_byte_order_mark_line_ends_and_quotes() {
        var csv = "\uFEFFsleutel;waarde;eenheid;label;clausules;toelichting\r\n\r\n"
                + "\"a;b\"; 3 ;dagen;\"Wat \"\"dan\"\"\";;x\r\nkort;4\r\n";

        assertThat(bewerk(csv)).isEqualTo(csv);
        assertThat(bewerk(csv, new Celwijziging("a;b", "waarde", "5"))).isEqualTo(csv.replace(" 3 ", "5"));
        assertThat(bewerk(
                        csv,
                        new Bijschrift("kort", List.of("RADAR-1"), null),
                        new Bijschrift("kort", null, "z"),
                        new Celwijziging("kort", "waarde", "6")))
                .isEqualTo(csv.replace("kort;4", "kort;6;;;RADAR-1;z"));
    }

    private static Rijbeeld rij(List<Rijbeeld> rijen, String id) {
        return rijen.stream().filter(rij -> rij.id().equals(id)).findFirst().orElseThrow();
    }

    private static Celvorm vorm(List<Rijbeeld> rijen, String id) {
        return rij(rijen, id).vormen().get("waarde");
    }

    private static String bewerk(String csv, Wijziging... wijzigingen) {
        return Tabelbewerker.bewerk("parameters", csv, List.of(wijzigingen), CLAUSULES);
    }

    private static List<Fout> fouten(Wijziging... wijzigingen) {
        return catchThrowableOfType(OngeldigeFeiten.class, () -> bewerk(RADAR, wijzigingen))
                .fouten();
    }

    private static Clausules clausules(String organisatie) {
        return Beleidslader.laad(organisatie, 1, Pakketten.lees(organisatie)).clausules();
    }
}
