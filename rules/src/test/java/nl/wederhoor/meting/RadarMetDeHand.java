package nl.wederhoor.meting;

import java.util.Map;
import java.util.Set;

/** The recommended route of RADAR as somebody would write it in Java: as fast as it gets, and nobody can read the policy in it. */
final class RadarMetDeHand {
    private static final Set<String> MEER = Set.of(
            "verzoeken_nader_onderzoek",
            "verzoeken_actie",
            "verzoeken_bemiddeling",
            "verzoeken_klachtenprocedure",
            "verzoeken_juridische_procedure",
            "verzoeken_aangifte",
            "verzoeken_brief_namens_client",
            "verzoeken_publiciteit");
    private static final Set<String> DERDEN = Set.of("getuige", "familie", "vriend", "intermediair", "instantie");
    private static final Set<String> ONWAARSCHIJNLIJK = Set.of("waarschijnlijk niet", "niet");

    private RadarMetDeHand() {}

    static String route(Map<String, Object> feiten) {
        if (waar(feiten, "binnenWerkgebied") && !waar(feiten, "gemeenteAangesloten")) {
            return "doorverwijzen";
        }
        if (waar(feiten, "zelfdeIncidentWederpartij")
                && !"bemiddeling".equals(feiten.get("besluit_belangenverstrengeling"))) {
            return belangen(feiten);
        }
        if (zonderSlachtoffer(feiten)) {
            return "registratie";
        }
        if (!waar(feiten, "juisteAdres")) {
            return "doorverwijzen";
        }
        if (waar(feiten, "wilZelfActie") || ONWAARSCHIJNLIJK.contains(feiten.get("discriminatie"))) {
            return "advies";
        }
        return gevraagd(feiten);
    }

    private static String belangen(Map<String, Object> feiten) {
        boolean weg = "doorverwijzen".equals(feiten.get("besluit_belangenverstrengeling"))
                || !waar(feiten, "bemiddelingMogelijk");
        return weg ? "doorverwijzen" : "geen";
    }

    private static boolean zonderSlachtoffer(Map<String, Object> feiten) {
        if (waar(feiten, "contactMetSlachtoffer")) {
            return false;
        }
        var melder = feiten.get("melder");
        var verzoek = feiten.get("besluit_verzoek_vertegenwoordiger");
        if (DERDEN.contains(melder)) {
            return !"toegestaan".equals(feiten.get("besluit_uitzondering_zonder_slachtoffer")) && !"ja".equals(verzoek);
        }
        return "wettelijk vertegenwoordiger".equals(melder) && "nee".equals(verzoek);
    }

    private static String gevraagd(Map<String, Object> feiten) {
        for (var verzoek : MEER) {
            if (waar(feiten, verzoek)) {
                return "ondersteuning";
            }
        }
        return waar(feiten, "verzoeken_informatie_of_advies") ? "advies" : "registratie";
    }

    private static boolean waar(Map<String, Object> feiten, String sleutel) {
        return Boolean.TRUE.equals(feiten.get(sleutel));
    }
}
