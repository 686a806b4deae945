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

    private static List<String> inbox(String dossier) {
        List<String> punten = new ArrayList<>();
        for (int pagina = 1; ; pagina++) {
            var bladzijde = als("leidinggevende@dmg")
                    .get("/api/v1/organisaties/dmg/besluitverzoeken?pagina=" + pagina)
                    .jsonPath();
            if (bladzijde.getList("items").isEmpty()) {
                return punten;
            }
            punten.addAll(bladzijde.getList("items.findAll { it.dossier == '" + dossier + "' }.onderwerp"));
        }
    }
}
