package nl.wederhoor.termijnen;

import static nl.wederhoor.dossier.Dossierapi.als;
import static nl.wederhoor.dossier.Dossierapi.doe;
import static nl.wederhoor.dossier.Dossierapi.etag;
import static nl.wederhoor.dossier.Dossierapi.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import nl.wederhoor.start.Proefklok;
import org.junit.jupiter.api.Test;

/** What the day brings up reaches who decides it, though nobody opened the dossier. */
@QuarkusTest
class PuntenwachtTest {
    private static final String DMG = "klachtbehandelaar@dmg";

    private static final String RADAR = "klachtbehandelaar@radar";

    @Inject
    Puntenwacht wacht;

    @Test
    void het_belang_van_de_zaak_komt_de_dag_na_de_twee_weken_bij_de_leiding() {
        var klok = Proefklok.op("2026-06-10T10:00:00+02:00");
        var id = id(DMG, "'juisteAdres': true, 'anoniem': false, 'fase': 'intake', 'clientReageert': false");
        doe(DMG, id, "stappen", "{'stap': 'rappel cliënt', 'datum': '2026-06-10'}")
                .then()
                .statusCode(201);
        var versie = etag(DMG, id);

        klok.dagen(14);
        wacht.kijk("dmg");
        assertThat(inbox(id)).isEmpty();
        klok.dagen(1);
        wacht.kijk("dmg");
        assertThat(inbox(id)).containsExactly("belang van de zaak");
        assertThat(etag(DMG, id)).isEqualTo(versie);
    }

    @Test
    void de_volgende_stap_komt_de_dag_na_het_rappel_bij_de_behandelaar() {
        var klok = Proefklok.op("2026-06-10T10:00:00+02:00");
        var id = id(
                RADAR,
                "'juisteAdres': true, 'anoniem': false, 'fase': 'intake', 'hoorWederhoorbriefOp':"
                        + " '2026-05-20', 'rappelWederpartijOp': '2026-06-10', 'reactieWederpartij': 'geen'");

        klok.dagen(14);
        wacht.kijk("radar");
        assertThat(inbox("klachtbehandelaar@radar", id)).doesNotContain("volgende stap");
        klok.dagen(1);
        wacht.kijk("radar");
        wacht.kijk("radar");
        assertThat(inbox("klachtbehandelaar@radar", id)).containsOnlyOnce("volgende stap");
    }

    @Test
    void een_gesloten_dossier_legt_niets_voor() {
        var klok = Proefklok.op("2026-06-10T10:00:00+02:00");
        var id = id(
                DMG,
                "'juisteAdres': true, 'anoniem': false, 'fase': 'intake', 'clientReageert': false,"
                        + " 'doelBereikt': true");
        doe(DMG, id, "stappen", "{'stap': 'rappel cliënt', 'datum': '2026-06-10'}")
                .then()
                .statusCode(201);
        doe(DMG, id, "plichten/afsluiting-melden", "{'gedaanOp': '2026-06-10', 'bewijs': 'Brief.'}")
                .then()
                .statusCode(200);
        doe(DMG, id, "_afsluiten", "{'grond': 'doel bereikt', 'motivering': 'Het doel is bereikt.'}")
                .then()
                .statusCode(200);

        klok.dagen(15);
        wacht.kijk("dmg");

        assertThat(inbox(id)).isEmpty();
    }

    private static List<String> inbox(String dossier) {
        return inbox("leidinggevende@dmg", dossier);
    }

    private static List<String> inbox(String wie, String dossier) {
        List<String> punten = new ArrayList<>();
        for (int pagina = 1; ; pagina++) {
            var bladzijde = als(wie).get("/api/v1/organisaties/" + wie.replaceFirst(".*@", "")
                            + "/besluitverzoeken?pagina=" + pagina)
                    .jsonPath();
            if (bladzijde.getList("items").isEmpty()) {
                return punten;
            }
            punten.addAll(bladzijde.getList("items.findAll { it.dossier == '" + dossier + "' }.onderwerp"));
        }
    }
}
