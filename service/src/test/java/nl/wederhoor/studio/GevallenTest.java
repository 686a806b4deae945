package nl.wederhoor.studio;

import static nl.wederhoor.dossier.Dossierapi.als;
import static nl.wederhoor.studio.Beleidsapi.ANDER;
import static nl.wederhoor.studio.Beleidsapi.MAKER;
import static nl.wederhoor.studio.Beleidsapi.ORG;
import static nl.wederhoor.studio.Beleidsapi.VERSIES;
import static nl.wederhoor.studio.Beleidsapi.doe;
import static nl.wederhoor.studio.Beleidsapi.draagVoor;
import static nl.wederhoor.studio.Beleidsapi.haal;
import static nl.wederhoor.studio.Beleidsapi.keurGoed;
import static nl.wederhoor.studio.Beleidsapi.maak;
import static nl.wederhoor.studio.Beleidsapi.publiceer;
import static nl.wederhoor.studio.Beleidsapi.zetCel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.dossier.Dossierapi;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.start.Proefklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bureau's own cases: kept, run, copied, made of a dossier, and in the way of publishing while they are red. */
@QuarkusTest
class GevallenTest {
    private static final String SOORT = "{'naam': 'alles is een klacht', 'feiten': {'melder': 'getuige'},"
            + " 'verwacht': {'soort': {'waarde': 'klacht'}}}";

    @Inject
    Database database;

    @Inject
    Beleidsversies versies;

    @BeforeEach
    void a_day_in_june() {
        Proefklok.op("2026-06-01T10:00:00+02:00");
    }

    @AfterEach
    void version_1_alone() {
        Beleidsapi.zetTerug(database, versies);
    }

    @Test
    void a_case_is_kept_run_and_taken_away() {
        int versie = maak(MAKER, 1);
        geval(versie, SOORT)
                .then()
                .statusCode(201)
                .header("Location", endsWith("/" + versie + "/gevallen/1"))
                .body("nummer", equalTo(1))
                .body("verwacht.soort.waarde", equalTo("klacht"))
                .body("peildatum", containsString("2026-06-01"));
        haal(MAKER, "/" + versie + "/gevallen").then().body("naam", contains("alles is een klacht"));
        draai(versie).then().statusCode(200).body("groen", equalTo(1)).body("rood", equalTo(0));

        als(MAKER).delete(VERSIES + "/" + versie + "/gevallen/1").then().statusCode(204);
        als(MAKER).delete(VERSIES + "/" + versie + "/gevallen/1").then().statusCode(404);
        haal(MAKER, "/" + versie + "/gevallen").then().body("", empty());
    }

    @Test
    void a_red_case_says_what_differs() {
        int versie = maak(MAKER, 1);
        geval(
                        versie,
                        "{'naam': 'een melding', 'feiten': {}, 'verwacht': {'soort': {'waarde': 'melding'},"
                                + " 'routes': [{'route': 'advies', 'status': 'aanbevolen'}]}}")
                .then()
                .statusCode(201);

        draai(versie)
                .then()
                .body("rood", equalTo(1))
                .body("gevallen[0].verschillen.pad", containsInAnyOrder("soort.waarde", "routes[advies].status"))
                .body("gevallen[0].verschillen[0].verwacht", equalTo("melding"))
                .body("gevallen[0].verschillen[0].gekregen", equalTo("klacht"));
    }

    @Test
    void a_case_is_read_strictly() {
        int versie = maak(MAKER, 1);

        geval(
                        versie,
                        "{'naam': 'x', 'feiten': {'kleur': 1}, 'verwacht': {'soorten': 'klacht', 'routes': {},"
                                + " 'hulpvormen': [{'vorm': 'zingen', 'kleur': 1}]}}")
                .then()
                .statusCode(400)
                .body(
                        "fouten.pad",
                        containsInAnyOrder(
                                "feiten.kleur",
                                "verwacht.soorten",
                                "verwacht.routes",
                                "verwacht.hulpvormen[0].vorm",
                                "verwacht.hulpvormen[0].kleur"));
        geval(versie, "{'naam': 'x', 'feiten': {}, 'verwacht': {}}").then().statusCode(400);
        geval(versie, "{'feiten': {}, 'verwacht': {'soort': {}}}").then().statusCode(400);
        geval(versie, "{'naam': 'x', 'verwacht': {'soort': {}}}").then().statusCode(400);
    }

    @Test
    void cases_are_of_the_own_organisation_and_fixed_after_submission() {
        int versie = maak(MAKER, 1);
        geval(versie, SOORT).then().statusCode(201);
        als("directeur@radar").get(VERSIES + "/" + versie + "/gevallen").then().statusCode(403);
        als("klachtbehandelaar@" + ORG)
                .get(VERSIES + "/" + versie + "/gevallen")
                .then()
                .statusCode(403);
        draagVoor(MAKER, versie);

        geval(versie, SOORT).then().statusCode(409);
        als(MAKER).delete(VERSIES + "/" + versie + "/gevallen/1").then().statusCode(409);
        geval(1, SOORT).then().statusCode(409);
        int volgende = maak(MAKER, versie);
        haal(MAKER, "/" + volgende + "/gevallen").then().body("", hasSize(1));
    }

    @Test
    void a_red_case_keeps_a_version_from_being_published_unless_somebody_says_why() {
        int versie = maak(MAKER, 1);
        geval(versie, SOORT).then().statusCode(201);
        zetCel(versie, "soort", "klachtenhulp-1.1-1", "soort", "melding");
        draagVoor(MAKER, versie);
        keurGoed(ANDER, versie).then().statusCode(200);

        publiceer(ANDER, versie, "2026-07-01")
                .then()
                .statusCode(409)
                .body("ontbreekt", hasItem("Geval 1 is rood: alles is een klacht."));
        metReden(versie)
                .then()
                .statusCode(200)
                .body("geschiedenis[-1].reden", equalTo("Dat is de bedoeling van deze versie."))
                .body("geschiedenis[-1].ontbrak", hasItem(containsString("rood")));
    }

    @Test
    void a_finding_that_was_not_there_keeps_a_version_from_being_published_unless_somebody_says_why() {
        int versie = maak(MAKER, 1);
        zetCel(versie, "soort", "klachtenhulp-1.1-1", "gerichtOpPersoon", "true");
        haal(MAKER, "/" + versie + "/analyse?besluit=soort")
                .then()
                .statusCode(200)
                .body("gaten.besluit", contains("soort"))
                .body("gaten[0].nieuw", equalTo(true))
                .body("gaten[0].voorbeeld.gerichtOpPersoon", equalTo(false));
        draagVoor(MAKER, versie);
        keurGoed(ANDER, versie).then().statusCode(200);

        publiceer(ANDER, versie, "2026-07-01").then().statusCode(409).body("ontbreekt[0]", containsString("soort"));
        metReden(versie).then().statusCode(200);
    }

    @Test
    void a_draft_in_between_hides_no_finding() {
        int tussen = maak(MAKER, 1);
        zetCel(tussen, "soort", "klachtenhulp-1.1-1", "gerichtOpPersoon", "true");
        int versie = maak(MAKER, tussen);
        draagVoor(MAKER, versie);
        keurGoed(ANDER, versie).then().statusCode(200);

        publiceer(ANDER, versie, "2026-07-01").then().statusCode(409);
    }

    @Test
    void two_versions_differ_row_by_row_and_in_what_comes_out() {
        int versie = maak(MAKER, 1);
        zetCel(versie, "soort", "klachtenhulp-1.1-1", "soort", "melding");

        haal(MAKER, "/" + versie + "/verschillen?met=1")
                .then()
                .statusCode(200)
                .body("bestanden.besluit", contains("soort"))
                .body("bestanden[0].rijen[0].rij", equalTo("klachtenhulp-1.1-1"))
                .body("bestanden[0].rijen[0].cellen[0].van", equalTo("klacht"))
                .body("bestanden[0].rijen[0].cellen[0].naar", equalTo("melding"))
                .body("bestanden[0].uitkomsten[0].naar.soort", equalTo("melding"));
        haal(MAKER, "/" + versie + "/verschillen").then().statusCode(400).body("fouten.pad", contains("met"));
        haal(MAKER, "/" + versie + "/verschillen?met=99").then().statusCode(400);
        als("directeur@radar")
                .get(VERSIES + "/1/verschillen?met=" + versie)
                .then()
                .statusCode(403);
        als("directeur@radar").get(VERSIES + "/" + versie + "/analyse").then().statusCode(403);
    }

    @Test
    void a_case_of_a_dossier_points_to_nobody_and_expects_what_was_advised() {
        var dossier = Dossierapi.id(
                "klachtbehandelaar@" + ORG,
                "'gemeente': 'Groningen', 'melder': 'slachtoffer', 'gronden': ['ras'], 'verzoeken': ['bemiddeling'],"
                        + " 'incidentOp': '2026-05-11', 'ontvangenOp': '2026-05-28T09:17:00+02:00'");
        int versie = maak(MAKER, 1);

        var antwoord = doe(MAKER, "/" + versie + "/gevallen/_van-dossier", "{'dossier': '%s'}".formatted(dossier));
        antwoord.then()
                .statusCode(201)
                .body("feiten.melder", equalTo("slachtoffer"))
                .body("feiten.gronden", contains("ras"))
                .body("peildatum", containsString("2026-03-02"))
                .body("feiten.incidentOp", equalTo("2026-02-09"))
                .body("feiten.ontvangenOp", containsString("2026-02-26T12:00"))
                .body("verwacht.routes", hasSize(5))
                .body("verwacht.hulpvormen", hasSize(10));
        assertThat(antwoord.asString())
                .doesNotContain("Groningen")
                .doesNotContain("2026-05")
                .doesNotContain("Jo Verzonnen")
                .doesNotContain(dossier);
        draai(versie).then().body("groen", equalTo(1));
        doe("directeur@radar", "/" + versie + "/gevallen/_van-dossier", "{'dossier': '%s'}".formatted(dossier))
                .then()
                .statusCode(403);
        doe(MAKER, "/" + versie + "/gevallen/_van-dossier", "{'dossier': '" + java.util.UUID.randomUUID() + "'}")
                .then()
                .statusCode(404);
    }

    private static Response geval(int versie, String body) {
        return doe(MAKER, "/" + versie + "/gevallen", body);
    }

    private static Response draai(int versie) {
        return doe(MAKER, "/" + versie + "/gevallen/_draaien");
    }

    private static Response metReden(int versie) {
        return doe(
                ANDER,
                "/" + versie + "/_publiceren",
                "{'geldigVanaf': '2026-07-01', 'reden': 'Dat is de bedoeling van deze versie.'}");
    }
}
