package nl.wederhoor.beleidsversie;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wederhoor.adviseur.Adviesjson;
import nl.wederhoor.beleid.Pakketten;
import nl.wederhoor.bewijs.Uitkomst;
import nl.wederhoor.bewijs.Vraag;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.Json;
import nl.wederhoor.opslag.Database;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Packs become versions, and the version in force on a day gives the advice; on a real PostgreSQL. */
@QuarkusTest
class BeleidsversiesTest {
    private static final String PROEF = "proefbureau";

    @Inject
    LaadPakketten pakketten;

    @Inject
    Beleidsversies versies;

    @Inject
    GeefAdvies geefAdvies;

    @Inject
    ControleerBewijs controleer;

    @Inject
    Database database;

    @Inject
    Clock klok;

    @AfterEach
    void forget_the_organisation_of_this_test() {
        voerUit("delete from beleidsversie");
        versies.herlaad();
    }

    @Test
    void the_first_pack_is_version_1_and_has_no_begin() {
        pakketten.laad(PROEF, pakket("een"));

        assertThat(stand()).containsExactly("1 gepubliceerd null null pakket");
        versies.herlaad();
        assertThat(versieOp(LocalDate.of(1990, 1, 1))).isEqualTo(1);
    }

    @Test
    void the_same_pack_again_changes_nothing() {
        pakketten.laad(PROEF, pakket("een"));
        pakketten.laad(PROEF, pakket("een"));

        assertThat(stand()).hasSize(1);
    }

    @Test
    void a_changed_pack_waits_as_a_concept_and_what_was_in_force_stays() {
        var vandaag = LocalDate.now(klok);
        pakketten.laad(PROEF, pakket("een"));
        var tweede = pakketten.laad(PROEF, pakket("twee"));
        versies.herlaad();

        assertThat(tweede.isNieuw()).isTrue();
        assertThat(stand()).containsExactly("1 gepubliceerd null null pakket", "2 concept null null pakket");
        assertThat(versieOp(vandaag)).isEqualTo(1);
        assertThat(versieOp(vandaag.plusYears(1))).isEqualTo(1);
        assertThat(versies.geldigOp(PROEF, OffsetDateTime.now(klok))
                        .orElseThrow()
                        .beleid()
                        .naam())
                .isEqualTo("een");
        assertThat(naamInDeLijst()).isEqualTo("een");
    }

    @Test
    void content_that_stands_there_already_is_not_brought_again() {
        List.of("een", "twee", "een", "twee", "een").forEach(naam -> pakketten.laad(PROEF, pakket(naam)));
        assertThat(stand()).hasSize(2);

        voerUit("update beleidsversie set status = 'ingetrokken' where versie = 2");
        assertThat(pakketten.laad(PROEF, pakket("twee")).status()).isEqualTo("ingetrokken");
        assertThat(stand()).hasSize(2);
    }

    @Test
    void a_changed_pack_of_a_release_becomes_a_concept_when_the_service_starts() {
        var eerder = versies.geldigOp("radar", OffsetDateTime.now(klok))
                .orElseThrow()
                .beleid();
        alsVanEenVorigeUitgave("radar", "0".repeat(64));
        try {
            versies.bijStart(new StartupEvent());

            assertThat(stand("radar")).containsExactly("1 gepubliceerd null null pakket", "2 concept null null pakket");
            assertThat(versies.geldigOp("radar", OffsetDateTime.now(klok))
                            .orElseThrow()
                            .beleid()
                            .versie())
                    .isEqualTo(1);
        } finally {
            voerUit("radar", "delete from beleidsversie where organisatie = 'radar' and versie > 1");
            alsVanEenVorigeUitgave("radar", eerder.sha256());
            versies.herlaad();
        }
    }

    @Test
    void a_version_of_their_own_stays_in_force_too() {
        pakketten.laad(PROEF, pakket("een"));
        voerUit("insert into beleidsversie (organisatie, versie, status, gemaakt_op, gemaakt_door, herkomst)"
                + " values ('proefbureau', 2, 'concept', '2026-01-01', 'directeur', 'studio')");
        pakketten.laad(PROEF, pakket("twee"));
        pakketten.laad(PROEF, pakket("twee"));
        versies.herlaad();

        assertThat(stand())
                .containsExactly(
                        "1 gepubliceerd null null pakket", "2 concept null null studio", "3 concept null null pakket");
        assertThat(versieOp(LocalDate.now(klok))).isEqualTo(1);
    }

    @Test
    void what_others_publish_is_seen_without_a_new_start() throws InterruptedException {
        pakketten.laad(PROEF, pakket("een"));

        for (int i = 0; i < 300 && !versies.kent(PROEF); i++) {
            Thread.sleep(100);
        }

        assertThat(versies.kent(PROEF)).isTrue();
        var adviseur = versies.geldigOp("radar", OffsetDateTime.now(klok))
                .orElseThrow()
                .adviseur();
        versies.ververs();
        assertThat(versies.geldigOp("radar", OffsetDateTime.now(klok))
                        .orElseThrow()
                        .adviseur())
                .as("what did not change is not compiled again")
                .isSameAs(adviseur);
    }

    @Test
    void a_pack_that_does_not_compile_is_refused_before_anything_is_stored() {
        var kapot = pakket("een");
        kapot.put("soort.dmn", "<definitions/>");

        assertThatThrownBy(() -> pakketten.laad(PROEF, kapot)).isInstanceOf(RuntimeException.class);

        assertThat(stand()).isEmpty();
    }

    @Test
    void a_stored_version_that_cannot_advise_is_named_and_takes_no_other_down() {
        pakketten.laad(PROEF, pakket("een"));
        voerUit("update beleidsbestand set inhoud = 'kapot' where pad = 'soort.dmn'");

        versies.herlaad();

        assertThat(versies.onbruikbaar()).contains("proefbureau/1");
        assertThat(versies.kent(PROEF)).isFalse();
        assertThat(versies.organisaties()).contains("radar", "dmg");
        given().get("/q/health/ready").then().statusCode(200).body(containsString("proefbureau/1"));
    }

    @Test
    void the_service_is_ready_when_every_version_is_compiled_and_warm() {
        given().get("/q/health/ready").then().statusCode(200).body("checks.name", hasItem("beleid"));
    }

    @Test
    void organisations_and_versions_advise_beside_each_other() {
        pakketten.laad(PROEF, pakket("een"));
        versies.herlaad();
        var nu = OffsetDateTime.now(klok);

        for (var organisatie : List.of(PROEF, "radar", "dmg")) {
            var gegeven = geefAdvies.geef(organisatie, nu, Feiten.leeg(), Besluiten.geen());
            assertThat(gegeven.orElseThrow().advies().organisatie()).isEqualTo(organisatie);
        }
        assertThat(geefAdvies.geef("nergens", nu, Feiten.leeg(), Besluiten.geen()))
                .isEmpty();
    }

    @Test
    void an_answer_under_a_version_that_was_not_in_force_is_checked_with_a_remark() throws Exception {
        pakketten.laad(PROEF, pakket("een"));
        versies.herlaad();
        var nu = OffsetDateTime.now(klok);
        var advies = geefAdvies
                .geef(PROEF, nu, Feiten.leeg(), Besluiten.geen())
                .orElseThrow()
                .advies();
        var antwoord = (ObjectNode) Json.mapper().readTree(Adviesjson.schrijf(advies));

        assertThat(controleer.controleer(antwoord, Optional.empty()).opmerkingen())
                .isEmpty();
        pakketten.laad(PROEF, pakket("twee"));
        voerUit("update beleidsversie set geldig_tot = '2020-01-01' where versie = 1");
        voerUit("update beleidsversie set status = 'gepubliceerd', geldig_van = '2020-01-01' where versie = 2");
        versies.herlaad();

        var later = controleer.controleer(antwoord, Optional.of(new Vraag(PROEF, nu, Feiten.leeg(), Besluiten.geen())));
        assertThat(later.uitkomst()).isEqualTo(Uitkomst.KLOPT);
        assertThat(later.opmerkingen())
                .containsExactly("Op de dag van dit antwoord geldt hier een andere versie: proefbureau-2.");
    }

    /** The pack of radar under another name, so that its hash differs. */
    private static Map<String, String> pakket(String naam) {
        var bestanden = new TreeMap<>(Pakketten.lees("radar"));
        bestanden.computeIfPresent("organisatie.csv", (pad, tekst) -> tekst.replace("naam;RADAR", "naam;" + naam));
        return bestanden;
    }

    private int versieOp(LocalDate dag) {
        var middag = dag.atTime(12, 0).atZone(klok.getZone()).toOffsetDateTime();
        return versies.geldigOp(PROEF, middag).orElseThrow().beleid().versie();
    }

    private List<String> stand() {
        return stand(PROEF);
    }

    private List<String> stand(String organisatie) {
        return database.within(organisatie, connection -> {
            try (var vraag = connection.prepareStatement("select versie, status, geldig_van, geldig_tot, herkomst"
                            + " from beleidsversie where organisatie = huidige_organisatie() order by versie");
                    var rijen = vraag.executeQuery()) {
                var regels = new ArrayList<String>();
                while (rijen.next()) {
                    regels.add(regel(rijen));
                }
                return regels;
            }
        });
    }

    private static String regel(java.sql.ResultSet rij) throws SQLException {
        return rij.getInt(1) + " " + rij.getString(2) + " " + rij.getDate(3) + " " + rij.getDate(4) + " "
                + rij.getString(5);
    }

    private String naamInDeLijst() {
        return database.within(PROEF, connection -> {
            try (var vraag = connection.createStatement();
                    var rijen = vraag.executeQuery("select naam from organisatie where organisatie = 'proefbureau'")) {
                rijen.next();
                return rijen.getString(1);
            }
        });
    }

    /** As a database looks that an earlier release filled: version 1 has another content than the pack of today. */
    private void alsVanEenVorigeUitgave(String organisatie, String sha256) {
        voerUit(
                organisatie,
                "update beleidsversie set sha256 = '" + sha256 + "' where organisatie = '" + organisatie
                        + "' and versie = 1");
    }

    private void voerUit(String opdracht) {
        voerUit(PROEF, opdracht);
    }

    private void voerUit(String organisatie, String opdracht) {
        database.within(organisatie, connection -> connection.createStatement().executeUpdate(opdracht));
    }
}
