package nl.wederhoor.studio;

import static nl.wederhoor.dossier.Dossierapi.als;
import static nl.wederhoor.dossier.Dossierapi.json;
import static nl.wederhoor.studio.Beleidsapi.ANDER;
import static nl.wederhoor.studio.Beleidsapi.MAKER;
import static nl.wederhoor.studio.Beleidsapi.ORG;
import static nl.wederhoor.studio.Beleidsapi.draagVoor;
import static nl.wederhoor.studio.Beleidsapi.goedgekeurd;
import static nl.wederhoor.studio.Beleidsapi.haal;
import static nl.wederhoor.studio.Beleidsapi.keurGoed;
import static nl.wederhoor.studio.Beleidsapi.maak;
import static nl.wederhoor.studio.Beleidsapi.publiceer;
import static nl.wederhoor.studio.Beleidsapi.zetCel;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.start.Proefklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A version holds from 00:00 in Amsterdam to the second, also in the two nights in which the clock changes. */
@QuarkusTest
class PeilmomentenTest {
    @Inject
    Database database;

    @Inject
    Beleidsversies versies;

    @AfterEach
    void version_1_alone() {
        Beleidsapi.zetTerug(database, versies);
    }

    @Test
    void the_first_second_of_a_day_decides_also_when_the_clock_changes() {
        Proefklok.op("2026-06-01T10:00:00+02:00");
        int herfst = vanaf("2026-10-25");
        int naHerfst = vanaf("2026-10-26");
        int lente = vanaf("2027-03-28");
        int naLente = vanaf("2027-03-29");

        assertThat(op("2026-10-24T23:59:59+02:00")).isEqualTo(1);
        assertThat(op("2026-10-25T00:00:00+02:00")).isEqualTo(herfst);
        assertThat(op("2026-10-24T21:59:59Z")).isEqualTo(1);
        assertThat(op("2026-10-24T22:00:00Z")).isEqualTo(herfst);
        assertThat(op("2026-10-25T02:30:00+02:00")).isEqualTo(herfst);
        assertThat(op("2026-10-25T02:30:00+01:00")).isEqualTo(herfst);
        assertThat(op("2026-10-25T23:59:59+01:00")).isEqualTo(herfst);
        assertThat(op("2026-10-25T23:59:59+02:00")).isEqualTo(herfst);
        assertThat(op("2026-10-26T00:00:00+01:00")).isEqualTo(naHerfst);
        assertThat(op("2027-03-27T23:59:59+01:00")).isEqualTo(naHerfst);
        assertThat(op("2027-03-28T00:00:00+01:00")).isEqualTo(lente);
        assertThat(op("2027-03-28T03:00:00+02:00")).isEqualTo(lente);
        assertThat(op("2027-03-28T23:59:59+02:00")).isEqualTo(lente);
        assertThat(op("2027-03-28T21:59:59Z")).isEqualTo(lente);
        assertThat(op("2027-03-28T22:00:00Z")).isEqualTo(naLente);
        assertThat(op("2027-03-29T00:00:00+02:00")).isEqualTo(naLente);
    }

    @Test
    void at_midnight_the_next_version_is_in_force_without_anybody_doing_anything() {
        Proefklok.op("2026-06-01T10:00:00+02:00");
        int versie = vanaf("2026-06-02");

        Proefklok.op("2026-06-01T23:59:59+02:00");
        haal(MAKER, "/" + versie).then().body("geldt", equalTo(false));
        assertThat(beleidNu()).isEqualTo(ORG + "-1");
        Proefklok.op("2026-06-02T00:00:00+02:00");
        haal(MAKER, "/" + versie).then().body("geldt", equalTo(true));
        assertThat(beleidNu()).isEqualTo(ORG + "-" + versie);
    }

    @Test
    void an_answer_of_an_earlier_version_is_given_again_to_the_byte_years_later() {
        Proefklok.op("2026-06-01T10:00:00+02:00");
        int tweede = maak(MAKER, 1);
        zetCel(tweede, "parameters", "drempelSignaal", "waarde", "7");
        draagVoor(MAKER, tweede);
        keurGoed(ANDER, tweede).then().statusCode(200);
        publiceer(ANDER, tweede, "2026-07-01").then().statusCode(200);
        var vraag =
                json("{'organisatie': '" + ORG + "', 'peildatum': '2026-06-15', 'feiten': {'signalenWederpartij': 5}}");
        var toen = als(MAKER)
                .contentType("application/json")
                .body(vraag)
                .post("/api/v1/adviezen")
                .asString();

        Proefklok.op("2031-01-01T10:00:00+01:00");
        als(MAKER)
                .contentType("application/json")
                .body("{\"advies\": " + toen + ", \"vraag\": " + vraag + "}")
                .post("/api/v1/bewijzen/_controleer")
                .then()
                .statusCode(200)
                .body("uitkomst", equalTo("klopt"))
                .body("herhaald", equalTo(true));
        assertThat(als(MAKER)
                        .contentType("application/json")
                        .body(vraag)
                        .post("/api/v1/adviezen")
                        .asString())
                .isEqualTo(toen);
        haal(MAKER, "?op=2026-06-15").then().body("versie", contains(1));
    }

    private static int vanaf(String dag) {
        int versie = goedgekeurd(1);
        publiceer(ANDER, versie, dag).then().statusCode(200);
        return versie;
    }

    private int op(String moment) {
        return versies.geldigOp(ORG, OffsetDateTime.parse(moment))
                .orElseThrow()
                .beleid()
                .versie();
    }

    private static String beleidNu() {
        return als(MAKER)
                .contentType("application/json")
                .body("{\"organisatie\": \"" + ORG + "\", \"feiten\": {}}")
                .post("/api/v1/adviezen")
                .path("bewijs.beleidsversie");
    }
}
