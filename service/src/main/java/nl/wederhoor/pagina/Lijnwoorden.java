package nl.wederhoor.pagina;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wederhoor.advies.Advies.Verandering;
import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.tabel.Rij;

/** Says in words which line of an advice changes, and how. */
final class Lijnwoorden {
    private static final Map<String, String> ENKELVOUD = Map.of(
            "routes", "route",
            "hulpvormen", "vorm van hulp",
            "termijnen", "termijn",
            "plichten", "plicht",
            "rechten", "recht",
            "afsluiting", "grond om af te sluiten",
            "conflicten", "tegenspraak in het protocol",
            "voorTeLeggen", "punt om voor te leggen",
            "signalen", "signaal");
    private static final Map<String, String> MEERVOUD = Map.of(
            "routes", "routes",
            "hulpvormen", "vormen van hulp",
            "termijnen", "termijnen",
            "plichten", "plichten",
            "rechten", "rechten",
            "afsluiting", "gronden om af te sluiten",
            "conflicten", "tegenspraken in het protocol",
            "voorTeLeggen", "punten om voor te leggen",
            "signalen", "signalen");
    private static final Map<String, String> LOS =
            Map.of("soort", "melding of klacht", "kosten", "gratis hulp", "wens", "de wens over de behandelaar");

    private final Map<String, String> plichten = new LinkedHashMap<>();

    Lijnwoorden(Beleid beleid) {
        beleid.tabellen().alle().stream()
                .filter(tabel -> tabel.besluit().startsWith("plichten-"))
                .flatMap(tabel -> tabel.rijen().stream())
                .map(Rij::uitvoer)
                .forEach(uitvoer ->
                        plichten.put(String.valueOf(uitvoer.get("plicht")), String.valueOf(uitvoer.get("tekst"))));
    }

    /** "Route ondersteuning: van mogelijk naar aanbevolen", or "Plicht erbij: ...". */
    String zin(Verandering verandering) {
        var naam = naam(verandering.veld());
        if (verandering.van() == null) {
            return naam + " komt erbij" + (isGewoon(verandering.naar()) ? "" : ": " + verandering.naar());
        }
        return verandering.naar() == null
                ? naam + " vervalt"
                : naam + ": van " + verandering.van() + " naar " + verandering.naar();
    }

    /** "3 routes, 1 plicht": how much of the advice a question touches. */
    String telling(List<String> velden) {
        return velden.stream()
                .collect(Collectors.groupingBy(Lijnwoorden::lijst, LinkedHashMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(deel -> aantal(deel.getKey(), deel.getValue()))
                .collect(Collectors.joining(", "));
    }

    private String naam(String veld) {
        var lijst = lijst(veld);
        if (LOS.containsKey(lijst)) {
            return Opmaak.hoofdletter(LOS.get(lijst));
        }
        var sleutel = veld.substring(lijst.length() + 1);
        var tekst = lijst.equals("plichten") ? plichten.getOrDefault(sleutel, sleutel) : sleutel;
        return Opmaak.hoofdletter(ENKELVOUD.getOrDefault(lijst, lijst)) + " \"" + zonderPunt(tekst) + "\"";
    }

    private static String aantal(String lijst, long aantal) {
        if (LOS.containsKey(lijst)) {
            return LOS.get(lijst);
        }
        return aantal + " " + (aantal == 1 ? ENKELVOUD : MEERVOUD).getOrDefault(lijst, lijst);
    }

    private static boolean isGewoon(String waarde) {
        return waarde == null || waarde.equals("geldt") || waarde.equals("speelt") || waarde.equals("voor te leggen");
    }

    private static String lijst(String veld) {
        int punt = veld.indexOf('.');
        return punt < 0 ? veld : veld.substring(0, punt);
    }

    private static String zonderPunt(String tekst) {
        return tekst.endsWith(".") ? tekst.substring(0, tekst.length() - 1) : tekst;
    }
}
