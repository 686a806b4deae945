package nl.wederhoor.pagina;

import io.restassured.path.xml.XmlPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/** A form of a page as a browser would send it back. */
final class Paginaformulier {
    private Paginaformulier() {}

    static Map<String, Object> met(Map<String, Object> velden, String... namenEnWaarden) {
        var samen = new HashMap<>(velden);
        for (int i = 0; i < namenEnWaarden.length; i += 2) {
            samen.put(namenEnWaarden[i], namenEnWaarden[i + 1]);
        }
        return samen;
    }

    /** The hidden fields of the first form of a dossier. */
    static Map<String, Object> verborgen(Response pagina) {
        return invoer(
                pagina.asString(), Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\""));
    }

    /** What is chosen in the form of facts. */
    static Map<String, Object> gekozen(Response pagina) {
        var html = pagina.asString();
        var gekozen = invoer(html, Pattern.compile("name=\"([^\"]+)\" value=\"([^\"]*)\" checked"));
        var lijst = Pattern.compile("<select[^>]* name=\"([^\"]+)\"").matcher(html);
        while (lijst.find()) {
            var keuze = Pattern.compile("value=\"([^\"]*)\" selected")
                    .matcher(html.substring(lijst.end(), html.indexOf("</select>", lijst.end())));
            if (keuze.find()) {
                gekozen.put(lijst.group(1), keuze.group(1));
            }
        }
        gekozen.remove("spoedIndicatie");
        gekozen.remove("terrein");
        return gekozen;
    }

    private static Map<String, Object> invoer(String html, Pattern patroon) {
        Map<String, Object> velden = new HashMap<>();
        var treffer = patroon.matcher(html);
        while (treffer.find()) {
            velden.putIfAbsent(
                    treffer.group(1),
                    XmlPath.from("<a>" + treffer.group(2) + "</a>").getString("a"));
        }
        velden.remove("csrf-token");
        velden.computeIfPresent("sleutel", (naam, waarde) -> UUID.randomUUID().toString());
        return velden;
    }

    static Map<String, Object> volledig(String versie) {
        Map<String, Object> velden = new HashMap<>(Map.of(
                "versie",
                versie,
                "stap",
                "contact",
                "datum",
                "2026-01-05",
                "gedaanOp",
                "2026-01-05",
                "bewijs",
                "Verslag",
                "plicht",
                "intake-bevestigen",
                "onderwerp",
                "route",
                "besluit",
                "advies",
                "rol",
                "getuige"));
        velden.putAll(Map.of(
                "soort",
                "persoon",
                "naam",
                "Bo Verzonnen",
                "tekst",
                "Notitie",
                "grond",
                "doel bereikt",
                "motivering",
                "Lang genoeg verteld",
                "reden",
                "Lang genoeg verteld",
                "spoed",
                "ja"));
        return velden;
    }
}
