package nl.wederhoor.dossier;

import static nl.wederhoor.dossier.Dossierapi.doe;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;

/** What the tests of gates do in a dossier on one day, and what they expect of it. */
final class Poortproef {
    static final String RADAR = "klachtbehandelaar@radar";
    static final String DMG = "klachtbehandelaar@dmg";
    static final String CASUS = "'melder': 'slachtoffer', 'gronden': ['ras'], 'terrein': 'horeca',"
            + " 'aard': ['uitsluiting of weigering'], 'binnenWerkgebied': true, 'gemeenteAangesloten': true,"
            + " 'gemeenteBetaalt': true, 'incidentBinnenWerkgebied': true, 'verzoeken': ['bemiddeling'],"
            + " 'juisteAdres': true, 'anoniem': false, 'fase': 'intake'";
    static final String VANDAAG = "2026-06-10";

    private Poortproef() {}

    static Response stap(String account, String id, String stap) {
        return doe(account, id, "stappen", "{'stap': '%s', 'datum': '%s'}".formatted(stap, VANDAAG));
    }

    static Response plicht(String account, String id, String plicht) {
        return doe(
                account,
                id,
                "plichten/" + plicht,
                "{'gedaanOp': '%s', 'bewijs': 'In het gesprek.'}".formatted(VANDAAG));
    }

    static Response besluit(String account, String id, String onderwerp, String besluit) {
        return doe(account, id, "beslissingen", "{'onderwerp': '%s', 'besluit': '%s'}".formatted(onderwerp, besluit));
    }

    static Response sluit(String account, String id, String grond) {
        return doe(
                account,
                id,
                "_afsluiten",
                "{'grond': '%s', 'motivering': 'Besproken met de client.'}".formatted(grond));
    }

    static void uitgelegd(String account, String id) {
        gelukt(plicht(account, id, "hoor-en-wederhoor-uitleggen"));
        gelukt(plicht(account, id, "wijzen-op-victimisatie"));
    }

    static void gelukt(Response antwoord) {
        assertThat(antwoord.statusCode()).as(antwoord.asString()).isIn(200, 201);
    }

    static void geweigerd(Response antwoord, String clausule, String ontbreekt) {
        assertThat(antwoord.statusCode()).as(antwoord.asString()).isEqualTo(409);
        assertThat(antwoord.contentType()).startsWith("application/problem+json");
        var probleem = antwoord.jsonPath();
        assertThat(probleem.getString("detail")).isNotBlank();
        if (clausule != null) {
            assertThat(probleem.<String>getList("clausules")).contains(clausule);
        }
        if (ontbreekt != null) {
            assertThat(probleem.<String>getList("ontbreekt")).contains(ontbreekt);
        }
    }
}
