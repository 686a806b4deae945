package nl.wederhoor.belang;

import static nl.wederhoor.dossier.Dossierapi.doe;
import static nl.wederhoor.dossier.Dossierapi.haal;
import static nl.wederhoor.dossier.Dossierapi.lees;
import static nl.wederhoor.dossier.Dossierapi.plaats;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Reports between invented people, and what is asked about them. */
final class Belangproef {
    private static final AtomicInteger NUMMER = new AtomicInteger();
    private static final List<String> LETTERS =
            List.of("ba", "ko", "li", "mu", "ne", "po", "ra", "si", "ta", "vo", "wu", "zi");

    private Belangproef() {}

    /** A surname that nobody else in the tests has. */
    static String achternaam(String begin) {
        var naam = new StringBuilder(begin);
        for (int rest = 1000 + NUMMER.incrementAndGet() * 7919; rest > 0; rest /= LETTERS.size()) {
            naam.append(LETTERS.get(rest % LETTERS.size()));
        }
        return naam.toString();
    }

    static String meld(String organisatie, String melder, String wederpartij, String dag) {
        var tegen =
                wederpartij == null ? "" : ", 'wederpartij': {'naam': '%s', 'soort': 'persoon'}".formatted(wederpartij);
        var incident = dag == null ? "" : ", 'incident': {'datum': '%s', 'plaats': 'Verzonnen'}".formatted(dag);
        return plaats(
                        "klachtbehandelaar@" + organisatie,
                        "{'organisatie': '%s', 'feiten': {'melder': 'slachtoffer', 'verzoeken': ['bemiddeling']},"
                                        .formatted(organisatie)
                                + " 'melderGegevens': {'naam': '%s'}%s%s}".formatted(melder, tegen, incident))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    static Response beoordeel(String account, String dossier, String punt, String oordeel) {
        return doe(
                account,
                dossier,
                "belangen/" + punt,
                "{'oordeel': '%s', 'reden': 'Verzonnen reden van de beslisser.'}".formatted(oordeel));
    }

    static JsonPath belangen(String account, String dossier) {
        return haal(account, dossier, "belangen")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    static String nummer(String organisatie, String dossier) {
        return lees("directeur@" + organisatie, dossier).getString("nummer");
    }
}
