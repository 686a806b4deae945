package nl.wederhoor.studio;

import static nl.wederhoor.studio.Beleidsapi.ANDER;
import static nl.wederhoor.studio.Beleidsapi.MAKER;
import static nl.wederhoor.studio.Beleidsapi.doe;
import static nl.wederhoor.studio.Beleidsapi.draagVoor;
import static nl.wederhoor.studio.Beleidsapi.goedgekeurd;
import static nl.wederhoor.studio.Beleidsapi.haal;
import static nl.wederhoor.studio.Beleidsapi.keurGoed;
import static nl.wederhoor.studio.Beleidsapi.maak;
import static nl.wederhoor.studio.Beleidsapi.publiceer;
import static nl.wederhoor.studio.Beleidsapi.status;
import static nl.wederhoor.studio.Beleidsapi.voer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.start.Proefklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From concept to policy and back: who may, when, and what stays impossible. */
@QuarkusTest
class CyclusTest {
    @Inject
    Database database;

    @Inject
    Beleidsversies versies;

    private Proefklok klok;

    @BeforeEach
    void a_day_in_june() {
        klok = Proefklok.op("2026-06-01T10:00:00+02:00");
    }

    @AfterEach
    void version_1_alone() {
        Beleidsapi.zetTerug(database, versies);
    }

    @Test
    void een_versie_gaat_van_concept_naar_gepubliceerd_en_verloopt_als_de_volgende_ingaat() {
        int versie = maak(MAKER, 1);
        draagVoor(MAKER, versie);
        assertThat(status(versie)).isEqualTo("voorgedragen");
        keurGoed(ANDER, versie).then().statusCode(200).body("status", equalTo("goedgekeurd"));
        publiceer(MAKER, versie, "2026-06-02").then().statusCode(200).body("status", equalTo("gepubliceerd"));

        haal(MAKER, "/1").then().body("geldigTot", equalTo("2026-06-02")).body("geldt", equalTo(true));
        klok.dagen(1);
        haal(MAKER, "/1").then().body("status", equalTo("vervallen")).body("geldt", equalTo(false));
        haal(MAKER, "/" + versie).then().body("geldt", equalTo(true));
    }

    @Test
    void wie_een_versie_maakte_keurt_haar_niet_goed() {
        int versie = maak(MAKER, 1);
        keurGoed(MAKER, versie).then().statusCode(403);
        draagVoor(ANDER, versie);

        keurGoed(MAKER, versie).then().statusCode(403).body("detail", containsString("ook niet met een ander account"));
        keurGoed(ANDER, versie).then().statusCode(200);
    }

    @Test
    void een_pakket_zonder_maker_wordt_niet_goedgekeurd_door_wie_het_voordroeg() {
        int versie = maak(MAKER, 1);
        voer(database, "update beleidsversie set herkomst = 'pakket'");
        draagVoor(MAKER, versie);

        keurGoed(MAKER, versie).then().statusCode(403);
        keurGoed(ANDER, versie).then().statusCode(200);
    }

    @Test
    void elke_stap_kan_alleen_vanuit_de_stap_ervoor() {
        int versie = maak(MAKER, 1);
        keurGoed(ANDER, versie).then().statusCode(409);
        publiceer(ANDER, versie, "2026-07-01").then().statusCode(409);
        doe(ANDER, "/" + versie + "/_afkeuren").then().statusCode(409);
        draagVoor(MAKER, versie);
        doe(MAKER, "/" + versie + "/_voordragen").then().statusCode(409);
        publiceer(ANDER, versie, "2026-07-01").then().statusCode(409);
        keurGoed(ANDER, versie).then().statusCode(200);
        keurGoed(ANDER, versie).then().statusCode(409);
        publiceer(ANDER, versie, "2026-07-01").then().statusCode(200);
        publiceer(ANDER, versie, "2026-08-01").then().statusCode(409);
        doe(ANDER, "/" + versie + "/_afkeuren").then().statusCode(409);
    }

    @Test
    void afkeuren_maakt_er_een_concept_van_en_een_goedkeuring_vervalt() {
        int versie = goedgekeurd(1);

        doe(ANDER, "/" + versie + "/_afkeuren", "{'reden': 'De termijn moet langer.'}")
                .then()
                .statusCode(200)
                .body("status", equalTo("concept"))
                .body("geschiedenis.reden", contains(null, null, null, "De termijn moet langer."));
        publiceer(ANDER, versie, "2026-07-01").then().statusCode(409);
        draagVoor(MAKER, versie);
        publiceer(ANDER, versie, "2026-07-01").then().statusCode(409);
    }

    @Test
    void een_goedkeuring_noemt_de_inhoud_en_publiceren_vergelijkt_die() {
        int versie = maak(MAKER, 1);
        draagVoor(MAKER, versie);
        doe(ANDER, "/" + versie + "/_goedkeuren", "{'sha256': '%s'}".formatted("0".repeat(64)))
                .then()
                .statusCode(409);
        var gezien = haal(ANDER, "/" + versie).<String>path("sha256");
        doe(ANDER, "/" + versie + "/_goedkeuren", "{'sha256': '%s'}".formatted(gezien))
                .then()
                .statusCode(200)
                .body("geschiedenis[2].sha256", equalTo(gezien));

        voer(
                database,
                "update beleidsbestand set inhoud = inhoud || ' ' where pad = 'soort.dmn' and versie = " + versie);
        publiceer(ANDER, versie, "2026-07-01")
                .then()
                .statusCode(409)
                .body("detail", containsString("niet die van de goedkeuring"));
    }

    @Test
    void een_versie_gaat_in_op_een_dag_die_nog_komt() {
        int versie = goedgekeurd(1);

        for (var dag : List.of("2026-06-01", "2026-05-31", "1990-01-01")) {
            publiceer(ANDER, versie, dag).then().statusCode(400).body("fouten.pad", contains("geldigVanaf"));
        }
        doe(ANDER, "/" + versie + "/_publiceren", "{}").then().statusCode(400);
        doe(ANDER, "/" + versie + "/_publiceren", "{'geldigVanaf': '2026-02-30'}")
                .then()
                .statusCode(400);
        doe(ANDER, "/" + versie + "/_publiceren", "{'geldigVanaf': '2026-07-01', 'reden': 'kort'}")
                .then()
                .statusCode(400)
                .body("fouten.pad", contains("reden"));
        assertThat(status(versie)).isEqualTo("goedgekeurd");
    }

    @Test
    void vlak_voor_middernacht_in_amsterdam_is_morgen_nog_morgen() {
        Proefklok.op("2026-06-30T23:59:59+02:00");
        int versie = goedgekeurd(1);
        publiceer(ANDER, versie, "2026-06-30").then().statusCode(400);
        publiceer(ANDER, versie, "2026-07-01").then().statusCode(200);
    }

    @Test
    void versies_sluiten_aan_en_overlappen_nooit() {
        int juli = goedgekeurd(1);
        int september = goedgekeurd(1);
        int augustus = goedgekeurd(1);
        publiceer(ANDER, juli, "2026-07-01").then().statusCode(200);
        publiceer(ANDER, september, "2026-09-01").then().statusCode(200);
        publiceer(ANDER, augustus, "2026-09-01").then().statusCode(409);
        publiceer(ANDER, augustus, "2026-08-01").then().statusCode(200).body("geldigTot", equalTo("2026-09-01"));

        haal(ANDER, "/1").then().body("geldigTot", equalTo("2026-07-01"));
        haal(ANDER, "/" + juli).then().body("geldigTot", equalTo("2026-08-01"));
        haal(ANDER, "/" + september).then().body("geldigTot", nullValue());
    }

    @Test
    void wat_nog_niet_geldt_kan_worden_ingetrokken_en_wat_geldt_niet() {
        int juli = goedgekeurd(1);
        int augustus = goedgekeurd(1);
        publiceer(ANDER, juli, "2026-07-01").then().statusCode(200);
        publiceer(ANDER, augustus, "2026-08-01").then().statusCode(200);

        doe(MAKER, "/" + juli + "/_intrekken").then().statusCode(200).body("status", equalTo("ingetrokken"));
        haal(ANDER, "/1").then().body("geldigTot", equalTo("2026-08-01"));
        doe(MAKER, "/" + juli + "/_intrekken").then().statusCode(409);
        doe(MAKER, "/1/_intrekken").then().statusCode(409);
        klok.dagen(61);
        doe(MAKER, "/" + augustus + "/_intrekken").then().statusCode(409);
        doe(MAKER, "/1/_intrekken").then().statusCode(409);
    }

    @Test
    void een_concept_kan_ook_worden_ingetrokken() {
        int versie = maak(MAKER, 1);

        doe(ANDER, "/" + versie + "/_intrekken", "{'reden': 'Toch niet nodig nu.'}")
                .then()
                .statusCode(200);
        doe(MAKER, "/" + versie + "/_voordragen").then().statusCode(409);
    }

    @Test
    void terug_gaan_is_een_nieuwe_versie_met_een_eerdere_inhoud() {
        int tweede = goedgekeurd(1);
        publiceer(ANDER, tweede, "2026-06-02").then().statusCode(200);
        klok.dagen(10);
        assertThat(status(1)).isEqualTo("vervallen");

        int terug = goedgekeurd(1);
        publiceer(ANDER, terug, "2026-06-12").then().statusCode(200);
        haal(MAKER, "/" + terug)
                .then()
                .body("basis", equalTo(1))
                .body("sha256", equalTo(haal(MAKER, "/1").<String>path("sha256")));
    }

    @Test
    void slechte_inhoud_wordt_niet_voorgedragen_en_wat_geldt_blijft() {
        int versie = maak(MAKER, 1);
        voer(
                database,
                "update beleidsbestand set inhoud = '<definitions/>' where pad = 'soort.dmn' and versie = " + versie);

        doe(MAKER, "/" + versie + "/_voordragen")
                .then()
                .statusCode(409)
                .body("ontbreekt[0]", containsString("soort.dmn"));
        assertThat(status(versie)).isEqualTo("concept");
        assertThat(versies.kent(Beleidsapi.ORG)).isTrue();
    }

    @Test
    void van_twee_die_op_een_dag_publiceren_krijgt_de_tweede_409() throws Exception {
        int een = goedgekeurd(1);
        int ander = goedgekeurd(1);

        var antwoorden = tegelijk(
                () -> publiceer(MAKER, een, "2026-07-01").statusCode(),
                () -> publiceer(ANDER, ander, "2026-07-01").statusCode());
        assertThat(antwoorden).containsExactlyInAnyOrder(200, 409);
        haal(MAKER, "?op=2026-07-01").then().body("versie", hasSize(1));
    }

    private static List<Integer> tegelijk(Callable<Integer> een, Callable<Integer> ander) throws Exception {
        var draden = Executors.newFixedThreadPool(2);
        var antwoorden = new ArrayList<Integer>();
        for (var antwoord : draden.invokeAll(List.of(een, ander))) {
            antwoorden.add(antwoord.get());
        }
        draden.shutdown();
        return antwoorden;
    }
}
