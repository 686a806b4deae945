package nl.wederhoor.api;

import static nl.wederhoor.dossier.Dossierapi.als;
import static nl.wederhoor.dossier.Dossierapi.doe;
import static nl.wederhoor.dossier.Dossierapi.haal;
import static nl.wederhoor.dossier.Dossierapi.id;
import static nl.wederhoor.dossier.Dossierapi.json;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every list about dossiers has the shape of the contract, and its pages hold every item once. */
@QuarkusTest
class LijstenTest {
    private static final String KB = "klachtbehandelaar@ieder1gelijk";
    private static final List<String> VAN_EEN_DOSSIER =
            List.of("tijdlijn", "plichten", "termijnen", "adviezen", "belangen", "koppelingen");
    private static final List<String> VAN_HET_BUREAU = List.of(
            "directeur dossiers",
            "directeur organisaties/ieder1gelijk/termijnen",
            "directeur organisaties/ieder1gelijk/besluitverzoeken",
            "directeur organisaties/ieder1gelijk/belangen",
            "directeur organisaties/ieder1gelijk/afwijkingen",
            "directeur organisaties/ieder1gelijk/behandelaars",
            "directeur organisaties/ieder1gelijk/aandacht",
            "directeur organisaties/ieder1gelijk/zonder-behandelaar",
            "beheerder organisaties/ieder1gelijk/accounts",
            "fg organisaties/ieder1gelijk/audit");

    private String dossier;

    @BeforeEach
    void een_dossier() {
        dossier = id(KB, "'melder': 'slachtoffer', 'ontvangenOp': '2026-03-02T10:00:00+01:00'");
    }

    @Test
    void elke_lijst_zegt_welke_bladzijde_het_is_en_hoeveel_er_in_totaal_zijn() {
        for (var deel : VAN_EEN_DOSSIER) {
            vorm(KB, "dossiers/" + dossier + "/" + deel);
        }
        for (var lijst : VAN_HET_BUREAU) {
            vorm(lijst.split(" ")[0] + "@ieder1gelijk", lijst.split(" ")[1]);
        }
    }

    @Test
    void een_bladzijde_die_er_geen_is_noemt_haar_plaats() {
        for (var deel : VAN_EEN_DOSSIER) {
            slecht(KB, "dossiers/" + dossier + "/" + deel);
        }
        for (var lijst : VAN_HET_BUREAU) {
            slecht(lijst.split(" ")[0] + "@ieder1gelijk", lijst.split(" ")[1]);
        }
    }

    @Test
    void de_tijdlijn_telt_vijftig_regels_per_bladzijde_en_mist_er_geen() {
        for (int nr = 2; nr <= 53; nr++) {
            als(KB).contentType("application/json")
                    .body(json("{'tekst': 'Notitie %d'}".formatted(nr)))
                    .post("/api/v1/dossiers/" + dossier + "/notities")
                    .then()
                    .statusCode(201);
        }

        var eerste = haal(KB, dossier, "tijdlijn").jsonPath();
        var tweede = haal(KB, dossier, "tijdlijn?pagina=2").jsonPath();

        assertThat(eerste.getInt("totaal")).isEqualTo(53);
        assertThat(eerste.getList("items.volgnummer")).isEqualTo(nummers(1, 50));
        assertThat(tweede.getList("items.volgnummer")).isEqualTo(nummers(51, 53));
        assertThat(tweede.getString("items[2].inhoud.tekst")).isEqualTo("Notitie 53");
    }

    @Test
    void adviesmomenten_noemen_de_regel_die_ertoe_leidde() {
        doe(KB, dossier, "stappen", "{'stap': 'contact', 'datum': '2026-03-02'}")
                .then()
                .statusCode(201);

        haal(KB, dossier, "adviezen")
                .then()
                .body("totaal", equalTo(2))
                .body("items.moment", contains(1, 2))
                .body("items.aanleiding", contains("melding", "stap"));
        haal(KB, dossier, "adviezen?pagina=2").then().body("totaal", equalTo(2)).body("items", empty());
    }

    private static void vorm(String account, String pad) {
        als(account)
                .get("/api/v1/" + pad)
                .then()
                .statusCode(200)
                .body("pagina", equalTo(1))
                .body("perPagina", equalTo(50))
                .body("totaal", greaterThanOrEqualTo(0))
                .body("items.size()", greaterThanOrEqualTo(0))
                .body("keySet()", hasSize(4));
        int totaal = als(account).get("/api/v1/" + pad).path("totaal");
        als(account)
                .get("/api/v1/" + pad + "?pagina=900000")
                .then()
                .statusCode(200)
                .body("pagina", equalTo(900_000))
                .body("items", empty())
                .body("totaal", greaterThanOrEqualTo(totaal));
    }

    private static void slecht(String account, String pad) {
        for (var pagina : List.of("0", "-1", "1.5", "een", "99999999")) {
            als(account)
                    .get("/api/v1/" + pad + "?pagina=" + pagina)
                    .then()
                    .statusCode(400)
                    .body("fouten.pad", hasItem("pagina"))
                    .body("fouten[0].melding", containsString("bladzijde"));
        }
    }

    private static List<Integer> nummers(int van, int tot) {
        return IntStream.rangeClosed(van, tot).boxed().toList();
    }
}
