package nl.wederhoor.planner.opdracht;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.Willekeur;
import nl.wederhoor.planner.momentopname.Behandelaar;
import nl.wederhoor.planner.momentopname.Fase;
import nl.wederhoor.planner.momentopname.Momentopname;
import nl.wederhoor.planner.momentopname.Taalniveau;
import nl.wederhoor.planner.momentopname.Urgentie;
import nl.wederhoor.planner.momentopname.Wens;
import nl.wederhoor.planner.momentopname.Zaak;
import nl.wederhoor.planner.opdracht.JsonBoom.Waarde;
import nl.wederhoor.planner.tabel.Paartabel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentopnamelezerTest {
    private static final Path SCHEMA = Path.of("../docs/handleiding/momentopname.schema.json");
    private static final String GOED = """
            {"peildag": "2026-06-01",
             "behandelaars": [
               {"id": "anna", "kwartieren": 240, "talen": {"ar": "C1"}, "relaties": ["p1"],
                "inzet": {"maxDossiers": 9, "leerling": true}, "plaats": {"team": "a", "regio": "noord"},
                "meegenomen": {"kwartieren": -5, "zwaarte": 1},
                "deskundigheid": [{"gebied": "ras", "niveau": 3, "geldigTot": "2026-12-31"}]},
               {"id": "bram", "kwartieren": 120}],
             "zaken": [
               {"id": "z1", "last": {"kwartieren": 8, "perBehandelaar": {"bram": 9}, "complexiteit": 2},
                "stand": {"behandelaar": "anna", "fase": "plan van aanpak", "contacten": 2},
                "haast": {"urgentie": "spoed", "dagenWachtend": 4, "contacttermijn": -1},
                "vraag": {"gronden": ["ras"], "terrein": "zorg", "talen": ["ar"], "tolkOpTijd": false},
                "wens": {"soort": "benoemd", "behandelaars": ["anna"], "tot": "2026-07-01"}, "partijen": ["p9"]},
               {"id": "z2", "last": {"kwartieren": 4}, "bundel": "b"}],
             "tegenpartijen": [{"ene": "z1", "andere": "z2"}],
             "vastzettingen": [{"zaak": "z2", "behandelaar": "bram"}],
             "verklaringen": {"bram": "man"}, "geenTeam": true, "gewichten": {"S6": 7}}
            """;

    @Test
    void everything_that_a_plan_depends_on_is_read() {
        var tabel = lees(GOED);
        var foto = tabel.momentopname();
        var zaak = foto.zaken().get(0);

        assertThat(tabel.gewichten().van(Regel.S6)).isEqualTo(7);
        assertThat(foto.behandelaars().get(0).talen()).containsEntry("ar", Taalniveau.C1);
        assertThat(foto.behandelaars().get(0).meegenomen().kwartieren()).isEqualTo(-5);
        assertThat(foto.behandelaars().get(0).inzet().leerling()).isTrue();
        assertThat(foto.behandelaars().get(1).inzet().bevoegd()).isTrue();
        assertThat(zaak.stand().fase()).isEqualTo(Fase.PLAN_VAN_AANPAK);
        assertThat(zaak.haast().urgentie()).isEqualTo(Urgentie.SPOED);
        assertThat(zaak.haast().contacttermijn()).isEqualTo(-1);
        assertThat(zaak.wens().behandelaars()).containsExactly("anna");
        assertThat(zaak.last().perBehandelaar()).containsEntry("bram", 9L);
        assertThat(foto.verklaringen()).containsEntry("bram", Wens.Soort.MAN);
        assertThat(foto.geenTeam()).isTrue();
        assertThat(tabel.vast(1)).isEqualTo(1);
    }

    @Test
    void what_is_written_is_read_back_to_the_last_fact() {
        for (int zaad = 0; zaad < 100; zaad++) {
            var foto = new Willekeur(zaad).momentopname(1 + zaad % 5, 1 + zaad % 9);
            if (foto.zaken().stream().allMatch(MomentopnamelezerTest::heeftVolledigeWens)) {
                assertThat(lees(Momentopnameschrijver.schrijf(foto))
                                .momentopname()
                                .hash())
                        .as("seed %d", zaad)
                        .isEqualTo(foto.hash());
            }
        }
    }

    /** Named handlers without a name are refused. */
    private static boolean heeftVolledigeWens(Zaak zaak) {
        return zaak.wens() == null
                || zaak.wens().soort() != Wens.Soort.BENOEMD
                || !zaak.wens().behandelaars().isEmpty();
    }

    @Test
    void what_would_not_fit_the_memory_is_refused_before_it_is_tried() {
        var foto = Momentopname.van(
                Willekeur.DAG,
                IntStream.range(0, 1_800)
                        .mapToObj(j -> Behandelaar.van("b" + j, 9))
                        .toList(),
                IntStream.range(0, 1_800).mapToObj(i -> Zaak.van("z" + i, 1)).toList());

        assertThatThrownBy(() -> lees(Momentopnameschrijver.schrijf(foto)))
                .hasMessageStartingWith("zaken: dit is te groot om in een keer te verdelen.");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = ';', textBlock = """
            "peildag": "2026-06-01", ; ''                           ; peildag: dit ontbreekt
            "2026-06-01"             ; "2026-02-31"                 ; peildag: hier hoort een bestaande datum
            "behandelaars": [        ; "medewerkers": [             ; behandelaars: deze lijst ontbreekt
            "kwartieren": 240        ; "kwartieren": -1             ; behandelaars[0].kwartieren: hier hoort een geheel getal
            "kwartieren": 240        ; "kwartieren": 2.5            ; behandelaars[0].kwartieren: hier hoort een geheel getal
            "kwartieren": 240        ; "kwartieren": 100001         ; behandelaars[0].kwartieren: Het getal moet tussen
            "id": "bram"             ; "id": "anna"                 ; behandelaars[1].id: Deze behandelaar staat er al
            "id": "bram"             ; "id": ""                     ; behandelaars[1].id: hier hoort een tekst
            "ar": "C1"               ; "ar": "D1"                   ; behandelaars[0].talen.ar: hier hoort een taalniveau
            "niveau": 3              ; "niveau": 4                  ; behandelaars[0].deskundigheid[0].niveau: hier hoort
            "leerling": true         ; "leerling": "ja"             ; behandelaars[0].inzet.leerling: hier hoort true of false
            "leerling": true         ; "leerlng": true              ; behandelaars[0].inzet.leerlng: deze sleutel is hier niet bekend
            "relaties": ["p1"]       ; "relaties": ["p1", "p1"]     ; behandelaars[0].relaties[1]: dit staat er al
            "id": "z2"               ; "id": "z1"                   ; zaken[1].id: Deze zaak staat er al
            "last": {"kwartieren": 4} ; "bundel2": "x"              ; zaken[1].last.kwartieren: dit getal ontbreekt
            "fase": "plan van aanpak" ; "fase": "klaar"             ; zaken[0].stand.fase: hier hoort te staan: eerste contact, intake
            "urgentie": "spoed"      ; "urgentie": 3                ; zaken[0].haast.urgentie: hier hoort te staan: gewoon, hoog, spoed
            "complexiteit": 2        ; "complexiteit": 9            ; zaken[0].last.complexiteit: hier hoort een geheel getal van 1
            "bram": 9                ; "carla": 9                   ; zaken[0].last.perBehandelaar: Deze behandelaar staat niet
            "soort": "benoemd", "behandelaars": ["anna"], ; "soort": "benoemd",   ; zaken[0].wens.behandelaars: hier horen de behandelaars
            "andere": "z2"           ; "andere": "z7"               ; tegenpartijen[0].andere: Deze zaak staat niet
            "andere": "z2"           ; "andere": "z1"               ; tegenpartijen[0]: Een zaak kan niet haar eigen
            "zaak": "z2", "behandelaar": "bram" ; "zaak": "z1", "behandelaar": "bram" ; vastzettingen[0]: bram is niet beschikbaar
            "bram": "man"            ; "bram": "benoemd"            ; verklaringen: Een verklaring is
            "S6": 7                  ; "H1": 7                      ; gewichten.H1: dit is geen regel met een gewicht
            "S6": 7                  ; "S6": 100001                 ; gewichten.S6: hier hoort een geheel getal
            """)
    void one_wrong_word_names_its_place(String goed, String fout, String melding) {
        assertThat(GOED).contains(goed);

        assertThatThrownBy(() -> lees(GOED.replace(goed, fout))).hasMessageContaining(melding);
    }

    @Test
    void all_faults_are_named_at_once_and_no_value_is_repeated() {
        var fout = catchThrowableOfType(
                SlechteInvoer.class,
                () -> lees(GOED.replace("240", "\"geheim\"")
                        .replace("\"spoed\"", "\"geheim\"")
                        .replace("\"kwartieren\": 4", "\"kwartieren\": -4")));

        assertThat(fout.getMessage().lines()).hasSize(3).allSatisfy(regel -> assertThat(regel)
                .doesNotContain("geheim"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "[];bestand: hier hoort een object",
                "{};zaken: deze lijst ontbreekt",
                "'';regel 1: het bestand is leeg"
            })
    void what_is_no_snapshot_at_all_is_refused(String tekst, String melding) {
        assertThatThrownBy(() -> lees(tekst)).hasMessageContaining(melding);
    }

    @Test
    void the_example_in_the_manual_can_be_planned() throws IOException {
        var tekst = Files.readAllBytes(SCHEMA.resolveSibling("momentopname-voorbeeld.json"));

        assertThat(Momentopnamelezer.lees(tekst).aantal()).isEqualTo(4);
    }

    /** An unknown key makes the reader name the keys it knows: those must be the properties of the schema. */
    @Test
    void the_schema_names_exactly_the_keys_that_the_reader_knows() throws IOException {
        var schema = JsonBoom.lees(Files.readAllBytes(SCHEMA));
        Map<String, List<String>> bekend = new TreeMap<>();
        velden("", schema, schema, bekend);

        assertThat(bekend).hasSize(15).allSatisfy((plek, namen) -> assertThatThrownBy(() -> lees(metOnbekend(plek)))
                .as(plek)
                .hasMessageContaining(
                        "onbekend: deze sleutel is hier niet bekend. Misschien: " + String.join(", ", namen) + "."));
    }

    private static void velden(String plek, Waarde schema, Waarde geheel, Map<String, List<String>> bekend) {
        Waarde deel = schema.veld("$ref").isAfwezig()
                ? schema
                : geheel.veld("$defs").veld(schema.veld("$ref").tekst().replace("#/$defs/", ""));
        if (!deel.veld("items").isAfwezig()) {
            velden(plek + "[]", deel.veld("items"), geheel, bekend);
        }
        if (!deel.veld("properties").isAfwezig()) {
            var namen = List.copyOf(deel.veld("properties").sleutels());
            bekend.put(plek, namen);
            namen.forEach(
                    naam -> velden(plek + "." + naam, deel.veld("properties").veld(naam), geheel, bekend));
        }
    }

    /** A document with one unknown key in the object at a place. */
    private static String metOnbekend(String plek) {
        String tekst = "{\"onbekend\": 1}";
        String[] delen = plek.isEmpty() ? new String[0] : plek.substring(1).split("\\.");
        for (int k = delen.length - 1; k >= 0; k--) {
            String naam = delen[k].replace("[]", "");
            tekst = delen[k].endsWith("[]")
                    ? "{\"%s\": [%s]}".formatted(naam, tekst)
                    : "{\"%s\": %s}".formatted(naam, tekst);
        }
        return tekst;
    }

    private static Paartabel lees(String tekst) {
        return Momentopnamelezer.lees(tekst.getBytes(StandardCharsets.UTF_8));
    }
}
