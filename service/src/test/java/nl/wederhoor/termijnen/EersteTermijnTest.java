package nl.wederhoor.termijnen;

import static nl.wederhoor.dossier.Dossierapi.doe;
import static nl.wederhoor.dossier.Dossierapi.etag;
import static nl.wederhoor.dossier.Dossierapi.haal;
import static nl.wederhoor.dossier.Dossierapi.id;
import static nl.wederhoor.dossier.Dossierapi.patch;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.UUID;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.start.Proefklok;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The day by which lists order dossiers is, after every act, the first last day of the terms that run. */
@QuarkusTest
class EersteTermijnTest {
    private static final String KB = "klachtbehandelaar@radar";
    private static final String REDEN = "'reden': 'De gemeente schreef ons dit.'";
    private static final String KLAAR = "'doelBereikt': true, 'juisteAdres': true, 'anoniem': false, 'fase': 'intake',"
            + " 'verzoeken': ['bemiddeling'], 'ontvangenOp': '2026-03-04T09:00:00+01:00', 'kanaal': 'e-mail'";
    private static final String IS =
            "select d.eerste_termijn is not distinct from (select min(t.uiterlijk) from termijn t"
                    + " where t.organisatie = d.organisatie and t.dossier = d.id and t.stand = 'loopt'"
                    + " and t.wacht_op <> 'niemand' and t.dagen is null), d.eerste_termijn::text from dossier d where d.id = ?";

    @Inject
    Database database;

    @BeforeEach
    void in_maart() {
        Proefklok.op("2026-03-04T10:00:00+01:00");
    }

    @Test
    void hij_volgt_feiten_stappen_sluiten_en_heropenen() {
        var dossier = id(KB, KLAAR);
        assertThat(eerste(dossier)).isEqualTo("2026-03-05");

        patch(KB, dossier, etag(KB, dossier), "'ontvangenOp': '2026-03-03T09:00:00+01:00'")
                .then()
                .statusCode(200);
        assertThat(eerste(dossier)).isEqualTo("2026-03-04");

        gedaan(doe(KB, dossier, "stappen", "{'stap': 'contact', 'datum': '2026-03-04'}"));
        var naContact = eerste(dossier);
        assertThat(naContact).isNotEqualTo("2026-03-04");

        gedaan(doe(KB, dossier, "plichten/afsluiting-melden", "{'gedaanOp': '2026-03-04', 'bewijs': 'Brief.'}"));
        gedaan(doe(KB, dossier, "_afsluiten", "{'grond': 'doel bereikt', 'motivering': 'Het doel is bereikt.'}"));
        assertThat(eerste(dossier)).isNull();

        gedaan(doe(KB, dossier, "_heropenen", "{'reden': 'Toch verder met de zaak.'}"));
        eerste(dossier);
    }

    @Test
    void hij_volgt_een_termijn_van_de_wederpartij_die_wordt_verlengd_stilstaat_en_wordt_afgemeld() {
        var dossier = id(KB, "'anoniem': false");
        assertThat(eerste(dossier)).isNull();
        gedaan(doe(KB, dossier, "termijnen", "{'regeling': 'awb-bezwaar', 'start': '2026-03-04', " + REDEN + "}"));
        var begonnen = eerste(dossier);
        var termijn = haal(KB, dossier, "termijnen").jsonPath().getString("items[0].id");
        assertThat(begonnen).isNotNull();

        gedaan(daad(dossier, termijn, "_opschorten"));
        assertThat(eerste(dossier)).as("stands still").isNull();
        gedaan(daad(dossier, termijn, "_hervatten"));
        assertThat(eerste(dossier)).isEqualTo(begonnen);
        gedaan(daad(dossier, termijn, "_verlengen"));
        assertThat(eerste(dossier)).isGreaterThan(begonnen);
        gedaan(daad(dossier, termijn, "_afmelden"));
        assertThat(eerste(dossier)).isNull();
    }

    private static Response daad(String dossier, String termijn, String daad) {
        return doe(KB, dossier, "termijnen/" + termijn + "/" + daad, "{" + REDEN + "}");
    }

    private static void gedaan(Response antwoord) {
        assertThat(antwoord.statusCode()).as(antwoord.asString()).isIn(200, 201);
    }

    private String eerste(String dossier) {
        return database.within("radar", connection -> {
            try (var vraag = connection.prepareStatement(IS)) {
                vraag.setObject(1, UUID.fromString(dossier));
                var rij = vraag.executeQuery();
                rij.next();
                assertThat(rij.getBoolean(1))
                        .as("is the minimum over the terms")
                        .isTrue();
                return rij.getString(2);
            }
        });
    }
}
