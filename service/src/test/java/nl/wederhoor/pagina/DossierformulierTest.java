package nl.wederhoor.pagina;

import static nl.wederhoor.dossier.Dossierapi.doe;
import static nl.wederhoor.dossier.Dossierapi.etag;
import static nl.wederhoor.dossier.Dossierapi.id;
import static nl.wederhoor.dossier.Dossierapi.lees;
import static nl.wederhoor.dossier.Dossierapi.patch;
import static nl.wederhoor.pagina.Paginaformulier.gekozen;
import static nl.wederhoor.pagina.Paginaformulier.met;
import static nl.wederhoor.pagina.Paginaformulier.verborgen;
import static nl.wederhoor.pagina.Paginaformulier.volledig;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A form that is refused says why, and nothing typed is lost. */
@QuarkusTest
class DossierformulierTest {
    private static final String IK = "klachtbehandelaar@radar";
    private static final String FEITEN =
            "'melder': 'slachtoffer', 'verzoeken': ['bemiddeling'], 'anoniem': false, 'juisteAdres': true,"
                    + " 'binnenWerkgebied': true, 'gemeenteAangesloten': true, 'gemeenteBetaalt': true";

    @Test
    void a_stale_form_comes_back_with_what_was_typed_and_what_others_did() {
        var id = id(IK, FEITEN);
        var ik = Bezoek.van(IK);
        var formulier = verborgen(ik.lees("/dossiers/" + id + "/stappen"));
        doe("klachtbehandelaar2@radar", id, "stappen", "{'stap': 'toestemming gegeven', 'datum': '2026-01-05'}");

        var antwoord = ik.verstuur(
                "/dossiers/" + id + "/stappen",
                met(
                        formulier,
                        "formulier",
                        "stap-contact",
                        "stap",
                        "contact",
                        "datum",
                        "2026-01-06",
                        "toelichting",
                        "Sprak de client aan de balie"));

        assertThat(antwoord.statusCode()).isEqualTo(412);
        assertThat(antwoord.asString())
                .contains("intussen gewijzigd", "Stap: toestemming gegeven", "klachtbehandelaar2")
                .contains("Sprak de client aan de balie", "value=\"2026-01-06\"");
        var opnieuw = ik.verstuur(
                "/dossiers/" + id + "/stappen",
                met(verborgen(antwoord), "formulier", "stap-contact", "stap", "contact", "datum", "2026-01-06"));
        assertThat(opnieuw.statusCode()).isEqualTo(303);
    }

    @Test
    void of_two_people_who_change_other_facts_neither_loses_anything() {
        var id = id(IK, FEITEN);
        var ik = Bezoek.van(IK);
        var pagina = ik.lees("/dossiers/" + id + "/feiten");
        var formulier = met(verborgen(pagina), "spoedIndicatie", "ja", "reden", "De client belde opnieuw");
        formulier.putAll(gekozen(pagina));
        patch("klachtbehandelaar2@radar", id, etag(IK, id), "'terrein': 'horeca'")
                .then()
                .statusCode(200);

        var antwoord = ik.verstuur("/dossiers/" + id + "/feiten", formulier);

        assertThat(antwoord.statusCode()).isEqualTo(412);
        assertThat(antwoord.asString()).contains("horeca", "De client belde opnieuw");
        var tweede = met(verborgen(antwoord), "spoedIndicatie", "ja", "terrein", "horeca");
        tweede.putAll(gekozen(pagina));
        assertThat(ik.verstuur("/dossiers/" + id + "/feiten", tweede).statusCode())
                .isEqualTo(303);
        assertThat(lees(IK, id).getString("feiten.terrein")).isEqualTo("horeca");
        assertThat(lees(IK, id).getBoolean("feiten.spoedIndicatie")).isTrue();
    }

    @Test
    void a_closed_gate_says_its_clause_and_what_is_missing_and_keeps_what_was_typed() {
        var id = id(IK, FEITEN);
        var ik = Bezoek.van(IK);

        var antwoord = ik.verstuur(
                "/dossiers/" + id + "/stappen",
                met(
                        verborgen(ik.lees("/dossiers/" + id + "/stappen")),
                        "formulier",
                        "stap-brief-aan-wederpartij",
                        "stap",
                        "brief aan wederpartij",
                        "datum",
                        "2026-01-06",
                        "toelichting",
                        "Deze tekst blijft staan"));

        assertThat(antwoord.statusCode()).isEqualTo(409);
        assertThat(antwoord.asString())
                .contains("Dit kan nu niet", "RADAR-4.4.4a", "toestemming", "Deze tekst blijft staan")
                .contains("/stappen#stap-toestemming-gegeven");
    }

    @Test
    void every_fault_of_a_form_stands_on_top_and_at_its_field() {
        var id = id(IK, FEITEN);
        var ik = Bezoek.van(IK);

        var antwoord = ik.verstuur(
                "/dossiers/" + id + "/partijen",
                met(
                        verborgen(ik.lees("/dossiers/" + id + "/partijen")),
                        "formulier",
                        "partij",
                        "naam",
                        "Bo Verzonnen",
                        "geboortejaar",
                        "vroeger"));

        assertThat(antwoord.statusCode()).isEqualTo(400);
        assertThat(antwoord.asString())
                .contains("href=\"#partij-rol\"", "href=\"#partij-soort\"", "href=\"#partij-geboortejaar\"")
                .contains("value=\"Bo Verzonnen\"", "value=\"vroeger\"");
    }

    @Test
    void a_dossier_is_made_once_and_only_with_a_choice_about_who_reports() {
        var ik = Bezoek.van("klachtbehandelaar2@radar");
        ik.verstuur(Map.of("melder", "slachtoffer", "anoniem", "ja"));
        var formulier = met(verborgen(ik.lees("/dossiers/nieuw")), "melder-naam", "Jo Verzonnen", "bekend", "nee");

        var geweigerd = ik.verstuur("/dossiers/nieuw", formulier);
        assertThat(geweigerd.statusCode()).isEqualTo(400);
        assertThat(geweigerd.asString()).contains("onbekend blijft", "value=\"Jo Verzonnen\"");

        formulier = met(verborgen(geweigerd), "bekend", "nee", "omschrijving", "Verzonnen verhaal");
        var eerste = ik.verstuur("/dossiers/nieuw", formulier).header("Location");
        var tweede = ik.verstuur("/dossiers/nieuw", formulier).header("Location");
        assertThat(eerste).isEqualTo(tweede).doesNotContain("Verzonnen");
        assertThat(lees(IK, eerste.replaceAll(".*/dossiers/|\\?.*", "")).getList("partijen"))
                .isEmpty();
        assertThat(ik.lees("/dossiers/nieuw").asString()).contains("nog niets ingevuld");
    }

    @Test
    void a_missing_form_field_or_a_broken_token_is_refused_in_words() {
        var id = id(IK, FEITEN);
        var ik = Bezoek.van(IK);
        assertThat(ik.verstuur("/dossiers/" + id + "/stappen", Map.of()).statusCode())
                .isEqualTo(400);
        assertThat(new Bezoek(ik.sessie(), "x")
                        .verstuur("/dossiers/" + id + "/stappen", volledig("0"))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void what_clashes_with_the_dossier_is_told_on_the_page_too() {
        var id = id(IK, FEITEN);
        var ik = Bezoek.van(IK);

        var antwoord = ik.verstuur(
                "/dossiers/" + id + "/besluiten",
                met(verborgen(ik.lees("/dossiers/" + id + "/besluiten")), "onderwerp", "spoed", "besluit", "ja"));

        assertThat(antwoord.statusCode()).isEqualTo(409);
        assertThat(antwoord.asString()).contains("Dit kan nu niet", "ligt in dit dossier niet voor");
    }
}
