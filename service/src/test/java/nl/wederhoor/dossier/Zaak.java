package nl.wederhoor.dossier;

import static nl.wederhoor.dossier.Dossierapi.etag;
import static nl.wederhoor.dossier.Dossierapi.maak;
import static nl.wederhoor.dossier.Dossierapi.patch;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wederhoor.start.Proefklok;

/** One scripted case, played over HTTP with a clock that stands still: a line is something that somebody does. */
final class Zaak {
    private static final String WEIGER = "weiger ";

    private final String organisatie;
    private final Map<String, TreeSet<String>> bereikt = new TreeMap<>();
    private Proefklok klok;
    private String id;
    private int geweigerd;

    Zaak(String organisatie) {
        this.organisatie = organisatie;
    }

    /** What was reached, by kind: stap, plicht, termijn, grond. */
    Map<String, TreeSet<String>> speel() throws IOException {
        for (var regel : regels()) {
            if (regel.startsWith(WEIGER)) {
                verwacht(doe(regel.substring(WEIGER.length())), regel, 409);
                geweigerd++;
            } else {
                var antwoord = doe(regel);
                if (antwoord != null) {
                    verwacht(antwoord, regel, 200, 201);
                    onthoud(antwoord);
                }
            }
        }
        return bereikt;
    }

    String fase() {
        return Dossierapi.lees(account("klachtbehandelaar"), id).getString("fase");
    }

    int geweigerd() {
        return geweigerd;
    }

    private List<String> regels() throws IOException {
        try (var bestand = Zaak.class.getResourceAsStream("/zaken/" + organisatie + ".txt")) {
            return new String(bestand.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(regel -> !regel.isBlank() && !regel.startsWith("#"))
                    .toList();
        }
    }

    private Response doe(String regel) {
        var woord = regel.split(" ", 2);
        var rest = woord.length > 1 ? woord[1] : "";
        return switch (woord[0]) {
            case "klok" -> {
                klok = Proefklok.op(rest);
                yield null;
            }
            case "dagen" -> {
                klok.dagen(Long.parseLong(rest));
                yield null;
            }
            case "maak" -> {
                var antwoord = maak(account("klachtbehandelaar"), rest);
                id = antwoord.path("id");
                yield antwoord;
            }
            case "patch" -> wijzig(rest);
            case "stap" -> stap(rest);
            case "plicht" -> handel("plichten/" + rest, "{'gedaanOp': '" + dag() + "', 'bewijs': 'Vastgelegd.'}");
            case "besluit" -> besluit(rest);
            case "sluit" -> handel("_afsluiten", "{'grond': '" + rest + "', 'motivering': 'Besproken met de client.'}");
            case "heropen" -> handel("_heropenen", "{'reden': 'Er kwam een nieuw feit bij.'}");
            default -> throw new IllegalArgumentException("Onbekende regel: " + regel);
        };
    }

    private Response stap(String stap) {
        var antwoord = handel("stappen", "{'stap': '" + stap + "', 'datum': '" + dag() + "'}");
        if (antwoord.statusCode() == 201) {
            bereikt.computeIfAbsent("stap", soort -> new TreeSet<>()).add(stap);
        }
        return antwoord;
    }

    private Response wijzig(String tekst) {
        var delen = tekst.split(" door ");
        return patch(account(delen.length > 1 ? delen[1] : "klachtbehandelaar"), id, etag(behandelaar(), id), delen[0]);
    }

    private Response besluit(String tekst) {
        var delen = tekst.split(" = | door ");
        var account = account(delen.length > 2 ? delen[2] : "klachtbehandelaar");
        var body = "{'onderwerp': '" + delen[0] + "', 'besluit': '" + delen[1] + "'}";
        return Dossierapi.doe(account, id, "beslissingen", body);
    }

    private Response handel(String onder, String body) {
        return Dossierapi.doe(behandelaar(), id, onder, body);
    }

    private void onthoud(Response antwoord) {
        var dossier = antwoord.jsonPath();
        neem("plicht", dossier.getList("advies.plichten.id"));
        neem("termijn", dossier.getList("advies.termijnen.soort"));
        neem("grond", dossier.getList("advies.afsluiting.gronden.findAll { it.status == 'geldt' }.grond"));
    }

    private void neem(String soort, List<String> waarden) {
        bereikt.computeIfAbsent(soort, naam -> new TreeSet<>()).addAll(waarden);
    }

    private static void verwacht(Response antwoord, String regel, Integer... statussen) {
        assertThat(antwoord.statusCode())
                .as(regel + " gaf " + (antwoord.statusCode() < 300 ? "" : antwoord.asString()))
                .isIn((Object[]) statussen);
    }

    private LocalDate dag() {
        return LocalDate.ofInstant(klok.instant(), klok.getZone());
    }

    private String behandelaar() {
        return account("klachtbehandelaar");
    }

    private String account(String rol) {
        return rol + "@" + organisatie;
    }
}
