package nl.wederhoor.pagina;

import static nl.wederhoor.dossier.Dossierapi.als;
import static nl.wederhoor.dossier.Dossierapi.id;
import static nl.wederhoor.dossier.Dossierapi.json;
import static nl.wederhoor.dossier.Dossierapi.lees;
import static nl.wederhoor.dossier.Dossierapi.plaats;
import static nl.wederhoor.pagina.Paginaformulier.met;
import static nl.wederhoor.pagina.Paginaformulier.verborgen;
import static nl.wederhoor.pagina.Paginaformulier.volledig;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may see and do what on the pages of a dossier, and what no page shows. */
@QuarkusTest
class DossierpaginaTest {
    private static final String IK = "klachtbehandelaar@radar";
    private static final String FEITEN =
            "'melder': 'slachtoffer', 'verzoeken': ['bemiddeling'], 'anoniem': false, 'juisteAdres': true,"
                    + " 'binnenWerkgebied': true, 'gemeenteAangesloten': true, 'gemeenteBetaalt': true";
    private static final List<String> DELEN = List.of(
            "",
            "/feiten",
            "/stappen",
            "/plichten",
            "/besluiten",
            "/partijen",
            "/notities",
            "/tijdlijn",
            "/afsluiten",
            "/waarom",
            "/adviezen/1");
    private static final List<String> HANDELINGEN = List.of(
            "/feiten", "/stappen", "/plichten", "/besluiten", "/partijen", "/notities", "/afsluiten", "/heropenen");

    @Test
    void every_part_of_a_dossier_is_a_page_for_who_may_read_it() {
        var dossier = "/dossiers/" + id(IK, FEITEN);
        for (var account : List.of(IK, "coordinator@radar", "leidinggevende@radar", "directeur@radar")) {
            var bezoek = Bezoek.van(account);
            for (var deel : DELEN) {
                assertThat(bezoek.lees(dossier + deel).statusCode())
                        .as("%s for %s", deel, account)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void a_long_timeline_is_shown_a_page_at_a_time_the_last_line_first() {
        var dossier = id(IK, FEITEN);
        for (int nr = 2; nr <= 52; nr++) {
            als(IK).contentType("application/json")
                    .body(json("{'tekst': 'Notitie " + nr + "'}"))
                    .post("/api/v1/dossiers/" + dossier + "/notities")
                    .then()
                    .statusCode(201);
        }
        var ik = Bezoek.van(IK);
        var pad = "/dossiers/" + dossier + "/tijdlijn";

        assertThat(ik.lees(pad).asString())
                .contains("1 tot en met 50 van 52", "id=\"regel-52\"", "id=\"regel-3\"", pad + "?pagina=2")
                .doesNotContain("id=\"regel-2\"");
        assertThat(ik.lees(pad + "?pagina=2").asString())
                .contains("51 tot en met 52 van 52", "id=\"regel-2\"", "Melding vastgelegd", pad + "?pagina=1")
                .doesNotContain("id=\"regel-3\"");
        assertThat(ik.lees(pad + "?pagina=0").statusCode()).isEqualTo(400);
    }

    @Test
    void what_is_no_part_of_a_dossier_is_not_found() {
        var dossier = "/dossiers/" + id(IK, FEITEN);
        var ik = Bezoek.van(IK);
        for (var pad : List.of(
                dossier + "/brieven", dossier + "/adviezen/99", dossier + "/adviezen/x", "/dossiers/geen-dossier")) {
            assertThat(ik.lees(pad).statusCode()).as(pad).isEqualTo(404);
        }
    }

    @Test
    void another_organisation_finds_nothing_and_technical_roles_are_refused() {
        var dossier = "/dossiers/" + id(IK, FEITEN);
        var ander = Bezoek.van("directeur@dmg");
        DELEN.forEach(deel ->
                assertThat(ander.lees(dossier + deel).statusCode()).as(deel).isEqualTo(404));
        HANDELINGEN.forEach(
                deel -> assertThat(ander.verstuur(dossier + deel, volledig("1")).statusCode())
                        .as(deel)
                        .isEqualTo(404));
        for (var account : List.of("beheerder@radar", "fg@radar")) {
            var bezoek = Bezoek.van(account);
            DELEN.forEach(deel -> assertThat(bezoek.lees(dossier + deel).statusCode())
                    .as(deel)
                    .isEqualTo(403));
            for (var lijst : List.of("/werkvoorraad", "/te-beslissen", "/kandidaten", "/dossiers/nieuw")) {
                assertThat(bezoek.lees(lijst).statusCode()).as(lijst).isEqualTo(403);
            }
        }
    }

    @Test
    void a_coordinator_reads_and_gets_no_form_and_changes_nothing() {
        var id = id(IK, FEITEN);
        var coordinator = Bezoek.van("coordinator@radar");
        for (var deel : DELEN.subList(0, 9)) {
            assertThat(coordinator.lees("/dossiers/" + id + deel).asString())
                    .as(deel)
                    .doesNotContain("type=\"submit\">Vastleggen")
                    .doesNotContain("utrecht-button--primary-action");
        }
        for (var deel : HANDELINGEN) {
            assertThat(coordinator
                            .verstuur("/dossiers/" + id + deel, volledig("0"))
                            .statusCode())
                    .as(deel)
                    .isEqualTo(403);
        }
        assertThat(lees(IK, id).getList("partijen")).hasSize(1);
    }

    @Test
    void the_menu_shows_what_the_role_may_open() {
        assertThat(menu("klachtbehandelaar@radar")).contains("Werkvoorraad", "Te beslissen", "Nieuwe melding");
        assertThat(menu("coordinator@radar")).contains("Werkvoorraad").doesNotContain("Te beslissen");
        assertThat(menu("fg@radar")).doesNotContain("Werkvoorraad", "Te beslissen");
    }

    @Test
    void what_is_reserved_shows_no_form_to_others_and_is_refused() {
        var wie = "klachtbehandelaar@dmg";
        var id = id(wie, "'melder': 'slachtoffer', 'zelfdeIncidentWederpartij': true");
        var ik = Bezoek.van(wie);
        var pagina = ik.lees("/dossiers/" + id + "/besluiten");

        assertThat(deel(pagina.asString(), "besluit-belangenverstrengeling"))
                .contains("voorbehouden aan: directeur")
                .doesNotContain("<form");
        var antwoord = ik.verstuur(
                "/dossiers/" + id + "/besluiten",
                met(verborgen(pagina), "onderwerp", "belangenverstrengeling", "besluit", "bemiddeling"));
        assertThat(antwoord.statusCode()).isEqualTo(403);
        assertThat(deel(
                        Bezoek.van("directeur@dmg")
                                .lees("/dossiers/" + id + "/besluiten")
                                .asString(),
                        "besluit-belangenverstrengeling"))
                .contains("<form");
    }

    @Test
    void what_is_excluded_cannot_be_chosen() {
        var id = id(IK, FEITEN.replace("'anoniem': false", "'anoniem': true"));
        var pagina = Bezoek.van("directeur@radar")
                .lees("/dossiers/" + id + "/besluiten")
                .asString();
        assertThat(pagina).contains("Niet te kiezen").doesNotContain("value=\"ondersteuning\"");
    }

    @Test
    void a_handler_never_sees_anything_of_the_other_dossier() {
        var een = meldOver("Fenna Kobaltsteen", "Joris Graniethof");
        var ander = meldOver("Joris Graniethof", "Fenna Kobaltsteen");
        var geheim = List.of(een, lees("directeur@dmg", een).getString("nummer"), "Grondig verhaal van Fenna");
        var behandelaar = Bezoek.van("klachtbehandelaar@dmg");

        for (var deel : DELEN) {
            assertThat(behandelaar.lees("/dossiers/" + ander + deel).asString())
                    .as(deel)
                    .doesNotContain(geheim);
        }
        assertThat(behandelaar.lees("/dossiers/" + ander + "/besluiten").asString())
                .contains("misschien al eerder gemeld");
        assertThat(behandelaar.lees("/kandidaten").statusCode()).isEqualTo(403);
        var directeur = Bezoek.van("directeur@dmg");
        assertThat(directeur.lees("/kandidaten").asString()).contains(geheim.get(1));
        assertThat(directeur.lees("/dossiers/" + ander + "/besluiten").asString())
                .contains("/dossiers/" + een, "Oordeel vastleggen");
    }

    private static String meldOver(String melder, String wederpartij) {
        return plaats(
                        "klachtbehandelaar@dmg",
                        ("{'organisatie': 'dmg', 'feiten': {'melder': 'slachtoffer'}, 'omschrijving': 'Grondig verhaal"
                                        + " van %s', 'melderGegevens': {'naam': '%s'}, 'wederpartij': {'naam': '%s',"
                                        + " 'soort': 'persoon'}, 'incident': {'datum': '2026-02-03'}}")
                                .formatted(melder.split(" ")[0], melder, wederpartij))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static String menu(String account) {
        return deel(Bezoek.van(account).lees("/melding").asString(), "Hoofdmenu");
    }

    /** The list item or menu in which this text stands. */
    private static String deel(String html, String merk) {
        int begin = html.indexOf(merk + "\"");
        assertThat(begin).as(merk).isPositive();
        int einde = html.indexOf(merk.equals("Hoofdmenu") ? "</nav>" : "\n      </li>", begin);
        return html.substring(begin, einde < 0 ? html.length() : einde);
    }
}
