package nl.wederhoor.studio;

import static nl.wederhoor.dossier.Dossierapi.als;
import static nl.wederhoor.dossier.Dossierapi.json;

import io.restassured.response.Response;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.opslag.Database;

/** The policy of one organisation as programs use it: who makes, who approves, and how everything is put back. */
final class Beleidsapi {
    static final String ORG = "klachtenhulp";
    static final String MAKER = "leidinggevende@" + ORG;
    static final String ANDER = "directeur@" + ORG;
    static final String VERSIES = versies(ORG);

    private Beleidsapi() {}

    static String versies(String organisatie) {
        return "/api/v1/organisaties/" + organisatie + "/beleid/versies";
    }

    static Response haal(String wie, String onder) {
        return als(wie).get(VERSIES + onder);
    }

    static Response doe(String wie, String onder, String body) {
        return als(wie).contentType("application/json").body(json(body)).post(VERSIES + onder);
    }

    static Response doe(String wie, String onder) {
        return als(wie).noContentType().post(VERSIES + onder);
    }

    /** The number of a new concept. */
    static int maak(String wie, int basis) {
        return doe(wie, "", "{'basis': %d}".formatted(basis))
                .then()
                .statusCode(201)
                .extract()
                .path("versie");
    }

    static String tabel(int versie, String besluit) {
        return "/" + versie + "/tabellen/" + besluit;
    }

    static Response wijzig(String wie, int versie, String besluit, String etag, String wijzigingen) {
        var verzoek = als(wie).contentType("application/json");
        if (etag != null) {
            verzoek.header("If-Match", etag);
        }
        return verzoek.body(json("{'wijzigingen': [" + wijzigingen + "]}")).patch(VERSIES + tabel(versie, besluit));
    }

    /** One cell of a concept, whatever the table was. */
    static void zetCel(int versie, String besluit, String rij, String kolom, String waarde) {
        wijzig(
                        MAKER,
                        versie,
                        besluit,
                        "*",
                        "{'rij': '%s', 'kolom': '%s', 'waarde': '%s'}".formatted(rij, kolom, waarde))
                .then()
                .statusCode(200);
    }

    static void draagVoor(String wie, int versie) {
        doe(wie, "/" + versie + "/_voordragen").then().statusCode(200);
    }

    static Response keurGoed(String wie, int versie) {
        return doe(wie, "/" + versie + "/_goedkeuren", "{}");
    }

    static Response publiceer(String wie, int versie, String dag) {
        return doe(wie, "/" + versie + "/_publiceren", "{'geldigVanaf': '%s'}".formatted(dag));
    }

    /** A version with the content of another, approved by somebody else. */
    static int goedgekeurd(int basis) {
        int versie = maak(MAKER, basis);
        draagVoor(MAKER, versie);
        keurGoed(ANDER, versie).then().statusCode(200);
        return versie;
    }

    static String status(int versie) {
        return haal(MAKER, "/" + versie).path("status");
    }

    /** Version 1 alone, without an end, as after the first start. */
    static void zetTerug(Database database, Beleidsversies versies) {
        voer(database, "delete from beleidsversie where organisatie = '" + ORG + "' and versie > 1");
        voer(database, "update beleidsversie set geldig_tot = null where organisatie = '" + ORG + "'");
        versies.herlaad();
    }

    static void voer(Database database, String opdracht) {
        database.within(ORG, connection -> connection.createStatement().executeUpdate(opdracht));
    }
}
