package nl.wederhoor.belang;

import static nl.wederhoor.belang.Belangproef.achternaam;
import static nl.wederhoor.belang.Belangproef.belangen;
import static nl.wederhoor.belang.Belangproef.beoordeel;
import static nl.wederhoor.belang.Belangproef.meld;
import static nl.wederhoor.belang.Belangproef.nummer;
import static nl.wederhoor.dossier.Dossierapi.als;
import static nl.wederhoor.dossier.Dossierapi.doe;
import static nl.wederhoor.dossier.Dossierapi.etag;
import static nl.wederhoor.dossier.Dossierapi.haal;
import static nl.wederhoor.dossier.Dossierapi.lees;
import static nl.wederhoor.dossier.Dossierapi.patch;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two sides of one incident meet in one organisation: a person is told, and only the decider sees both. */
@QuarkusTest
class BelangenTest {
    private String zaal;
    private String kaptein;

    /** Names of this test only, so that tests do not meet each other. */
    @BeforeEach
    void twee_mensen_die_nergens_anders_voorkomen() {
        zaal = "Anna " + achternaam("Z");
        kaptein = "Bert van der " + achternaam("K");
    }

    @Test
    void the_same_incident_from_the_other_side_is_found_however_the_names_were_written() {
        var eerste = meld("dmg", zaal, kaptein, "2026-03-10");
        var tweede = meld(
                "dmg",
                kaptein.toUpperCase().replace("BERT VAN DER", "B. v.d."),
                zaal.replace("Anna", "A."),
                "2026-03-11");

        var belangen = belangen("directeur@dmg", tweede);
        assertThat(belangen.getList("items.soort")).containsExactly("zelfde voorval");
        assertThat(belangen.getList("items.ander")).containsExactly(eerste);
        assertThat(belangen.getString("items.gevondenOp[0]"))
                .as("as other moments")
                .containsPattern("\\+0[12]:00$");
        assertThat(belangen.getList("items.clausules[0]")).contains("DMG-3.5a");
    }

    @Test
    void the_handler_is_told_in_neutral_words_and_never_which_dossier() {
        var eerste = meld("dmg", zaal, kaptein, "2026-03-10");
        var tweede = meld("dmg", kaptein, zaal, "2026-03-10");

        var antwoord = haal("klachtbehandelaar@dmg", tweede, "belangen");
        assertThat(antwoord.jsonPath().getList("items.tekst"))
                .containsExactly("Deze gebeurtenis is misschien al eerder gemeld. Leg dit voor aan de directeur.");
        assertThat(antwoord.asString()).doesNotContain(eerste).doesNotContain(nummer("dmg", eerste));
        assertThat(belangen("klachtbehandelaar@dmg", eerste).getList("items.id"))
                .as("who reported first is not told that the other side reported too")
                .isEmpty();
    }

    @Test
    void the_same_side_twice_is_no_conflict_and_another_incident_is_a_warning() {
        meld("radar", zaal, kaptein, "2026-03-10");
        var nogmaals = meld("radar", zaal, kaptein, "2026-03-10");
        var ander = meld("radar", kaptein, zaal, "2026-05-20");

        assertThat(belangen("directeur@radar", nogmaals).getList("items.soort")).doesNotContain("zelfde voorval");
        assertThat(belangen("klachtbehandelaar@radar", ander).getList("items.soort"))
                .isNotEmpty()
                .containsOnly("ander voorval");
    }

    @Test
    void a_change_of_the_day_or_a_new_party_is_looked_at_again() {
        meld("radar", zaal, kaptein, "2026-03-10");
        var tweede = meld("radar", kaptein, null, null);
        assertThat(belangen("directeur@radar", tweede).getList("items.soort"))
                .as("the day is not known: it may be the same")
                .containsExactly("zelfde voorval");

        patch("klachtbehandelaar@radar", tweede, etag("klachtbehandelaar@radar", tweede), "'incidentOp': '2026-06-01'")
                .then()
                .statusCode(200);
        assertThat(belangen("directeur@radar", tweede).getList("items.soort")).containsExactly("ander voorval");

        patch("klachtbehandelaar@radar", tweede, etag("klachtbehandelaar@radar", tweede), "'incidentOp': '2026-03-09'")
                .then()
                .statusCode(200);
        assertThat(belangen("directeur@radar", tweede).getList("items.soort")).containsExactly("zelfde voorval");
    }

    @Test
    void a_confirmed_candidate_becomes_a_fact_and_a_point_to_decide() {
        meld("dmg", zaal, kaptein, "2026-03-10");
        var tweede = meld("dmg", kaptein, zaal, "2026-03-10");
        var punt = belangen("directeur@dmg", tweede).getString("items[0].id");

        beoordeel("directeur@dmg", tweede, punt, "zelfde voorval").then().statusCode(200);

        var dossier = lees("klachtbehandelaar@dmg", tweede);
        assertThat(dossier.getBoolean("feiten.zelfdeIncidentWederpartij")).isTrue();
        assertThat(dossier.getList("advies.voorTeLeggen.onderwerp")).contains("belangenverstrengeling");
        assertThat(dossier.<String>get("advies.routes.find { it.route == 'ondersteuning' }.status"))
                .isEqualTo("uitgesloten");
        assertThat(belangen("klachtbehandelaar@dmg", tweede).getList("items.status"))
                .containsExactly("bevestigd");
    }

    @Test
    void another_incident_is_recorded_as_such_and_no_relation_leaves_the_facts_alone() {
        meld("radar", zaal, kaptein, "2026-03-10");
        var tweede = meld("radar", kaptein, zaal, "2026-05-10");
        var punt = belangen("leidinggevende@radar", tweede).getString("items[0].id");
        beoordeel("leidinggevende@radar", tweede, punt, "verbonden").then().statusCode(400);
        beoordeel("leidinggevende@radar", tweede, punt, "ander voorval").then().statusCode(200);
        assertThat(lees("directeur@radar", tweede).getBoolean("feiten.anderIncidentWederpartij"))
                .isTrue();

        var derde = meld("radar", kaptein, zaal, "2026-03-10");
        var tegenEerste =
                belangen("directeur@radar", derde).getString("items.find { it.soort == 'zelfde voorval' }.id");
        beoordeel("directeur@radar", derde, tegenEerste, "geen").then().statusCode(200);
        assertThat(lees("directeur@radar", derde).<Object>get("feiten.zelfdeIncidentWederpartij"))
                .isNull();
        assertThat(belangen("directeur@radar", derde).getString("items.find { it.soort == 'zelfde voorval' }.status"))
                .isEqualTo("afgewezen");
    }

    @Test
    void only_the_one_whom_the_text_names_judges() {
        meld("dmg", zaal, kaptein, "2026-03-10");
        var tweede = meld("dmg", kaptein, zaal, "2026-03-10");
        var punt = belangen("directeur@dmg", tweede).getString("items[0].id");

        assertThat(belangen("leidinggevende@dmg", tweede).getString("items[0].ander"))
                .isNull();
        beoordeel("leidinggevende@dmg", tweede, punt, "geen").then().statusCode(403);
        beoordeel("klachtbehandelaar@dmg", tweede, punt, "geen").then().statusCode(403);
        als("leidinggevende@dmg")
                .get("/api/v1/organisaties/dmg/belangen")
                .then()
                .statusCode(403);
        als("directeur@dmg").get("/api/v1/organisaties/radar/belangen").then().statusCode(403);
        assertThat(als("directeur@dmg")
                        .get("/api/v1/organisaties/dmg/belangen")
                        .jsonPath()
                        .getList("items.id"))
                .contains(punt);
        doe("directeur@dmg", tweede, "belangen/" + punt, "{'oordeel': 'geen', 'reden': 'Andere mensen.'}", "\"99\"")
                .then()
                .statusCode(412);
        beoordeel("directeur@dmg", tweede, punt, "geen").then().statusCode(200);
    }

    @Test
    void a_stale_version_changes_nothing_when_a_fact_would_follow() {
        meld("dmg", zaal, kaptein, "2026-03-10");
        var tweede = meld("dmg", kaptein, zaal, "2026-03-10");
        var punt = belangen("directeur@dmg", tweede).getString("items[0].id");

        doe(
                        "directeur@dmg",
                        tweede,
                        "belangen/" + punt,
                        "{'oordeel': 'zelfde voorval', 'reden': 'Dezelfde dag.'}",
                        "\"99\"")
                .then()
                .statusCode(412);
        assertThat(belangen("directeur@dmg", tweede).getString("items[0].status"))
                .isEqualTo("open");
    }

    @Test
    void organisations_never_meet() {
        meld("radar", zaal, kaptein, "2026-03-10");
        var elders = meld("ieder1gelijk", kaptein, zaal, "2026-03-10");

        assertThat(belangen("directeur@ieder1gelijk", elders).getList("items.id"))
                .isEmpty();
        haal("directeur@radar", elders, "belangen").then().statusCode(404);
        haal("klachtbehandelaar@radar", elders, "belangen").then().statusCode(404);
        for (var rol : List.of("beheerder", "fg")) {
            haal(rol + "@ieder1gelijk", elders, "belangen").then().statusCode(403);
        }
    }

    @Test
    void a_party_that_is_added_later_is_looked_for_as_well() {
        var eerste = meld("radar", zaal, kaptein, "2026-03-10");
        var tweede = meld("radar", kaptein, null, "2026-03-10");
        assertThat(belangen("directeur@radar", tweede).getList("items.ander")).containsExactly(eerste);
        var derde = meld("radar", "Dora " + achternaam("D"), null, "2026-03-10");
        assertThat(belangen("directeur@radar", derde).getList("items.id")).isEmpty();

        doe(
                        "klachtbehandelaar@radar",
                        derde,
                        "partijen",
                        "{'rol': 'wederpartij', 'soort': 'persoon', 'gegevens': {'naam': '%s'}}".formatted(zaal))
                .then()
                .statusCode(201);
        assertThat(belangen("directeur@radar", derde).getList("items.ander")).containsExactly(eerste);
    }
}
