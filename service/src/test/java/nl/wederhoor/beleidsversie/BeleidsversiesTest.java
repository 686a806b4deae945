package nl.wederhoor.beleidsversie;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wederhoor.beleid.Pakketten;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feiten;
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
    void a_changed_pack_holds_from_today_and_ends_the_one_before() {
        var vandaag = LocalDate.now(klok);
        pakketten.laad(PROEF, pakket("een"));
        pakketten.laad(PROEF, pakket("twee"));
        versies.herlaad();

        assertThat(stand())
                .containsExactly(
                        "1 gepubliceerd null " + vandaag + " pakket", "2 gepubliceerd " + vandaag + " null pakket");
        assertThat(versieOp(vandaag.minusDays(1))).isEqualTo(1);
        assertThat(versieOp(vandaag)).isEqualTo(2);
    }

    @Test
    void a_version_that_would_not_hold_for_a_day_lapses() {
        var vandaag = LocalDate.now(klok);
        List.of("een", "twee", "drie").forEach(naam -> pakketten.laad(PROEF, pakket(naam)));

        assertThat(stand())
                .containsExactly(
                        "1 gepubliceerd null " + vandaag + " pakket",
                        "2 vervallen " + vandaag + " null pakket",
                        "3 gepubliceerd " + vandaag + " null pakket");
    }

    @Test
    void after_a_version_of_their_own_a_changed_pack_waits_as_a_concept() {
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
        return database.within(PROEF, connection -> {
            try (var vraag = connection.prepareStatement("select versie, status, geldig_van, geldig_tot, herkomst"
                            + " from beleidsversie where organisatie = 'proefbureau' order by versie");
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

    private void voerUit(String opdracht) {
        database.within(PROEF, connection -> connection.createStatement().executeUpdate(opdracht));
    }
}
