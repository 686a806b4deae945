package nl.wederhoor.keuring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The columns of one semicolon file of a pack, in order, the first of them its key.
 *
 * @param verplicht true when a pack cannot do without the file
 */
record Csvvorm(String bestand, boolean verplicht, Map<String, Celeis> kolommen) {
    static final Set<String> MET_THUIS = Set.of("besluit", "regel", "plicht");
    private static final int ZIN = 300;
    private static final int LANGE_TEKST = 1000;

    static final Csvvorm ORGANISATIE = new Csvvorm(
            "organisatie.csv",
            true,
            kolommen(
                    "sleutel", Celeis.keuze(List.of("naam", "werkgebied", "bron", "gemeenten")),
                    "waarde", Celeis.tekst(1, ZIN)));
    static final Csvvorm PARAMETERS = new Csvvorm(
            "parameters.csv",
            true,
            kolommen(
                    "sleutel", Celeis.bekend(Woordenschat.parameters(), "deze parameter"),
                    "waarde", Celeis.tekst(0, 20),
                    "eenheid", Celeis.tekst(0, 20),
                    "label", Celeis.tekst(1, ZIN),
                    "clausules", Celeis.clausules(),
                    "toelichting", Celeis.tekst(0, ZIN)));
    static final Csvvorm KALENDER =
            new Csvvorm("kalender.csv", false, kolommen("datum", Celeis.datum(), "naam", Celeis.tekst(1, 100)));
    static final Csvvorm GEMEENTEN = new Csvvorm(
            "gemeenten.csv",
            false,
            kolommen(
                    "naam", Celeis.tekst(1, 100),
                    "binnenWerkgebied", Celeis.jaNee(),
                    "aangesloten", Celeis.jaNee(),
                    "betaalt", Celeis.jaNee()));
    static final Csvvorm REGELS = new Csvvorm(
            "regels.csv",
            true,
            kolommen(
                    "regel", Celeis.bekend(Woordenschat.regels(), "deze regel"),
                    "clausules", Celeis.clausules(),
                    "overwegingen", Celeis.tekst(0, LANGE_TEKST)));
    static final Csvvorm NIETGEREGELD = new Csvvorm(
            "nietgeregeld.csv",
            false,
            kolommen(
                    "sleutel",
                            Celeis.patroon("[a-z0-9-]{1,60}", "een sleutel heeft alleen kleine letters, cijfers en -."),
                    "feiten", Celeis.aanleidingen(),
                    "clausules", Celeis.clausules(),
                    "onderwerp", Celeis.tekst(1, ZIN),
                    "uitleg", Celeis.tekst(1, ZIN),
                    "standaard", Celeis.tekst(1, ZIN)));
    static final Csvvorm CLAUSULES = new Csvvorm(
            "clausules.csv",
            true,
            kolommen(
                    "id", Celeis.patroon(Celeis.CLAUSULE.pattern(), "hier hoort een clausule te staan zoals AB-3.2b."),
                    "soort", Celeis.woorden(List.of("regel", "oordeel", "parameter", "plicht")),
                    "beslisser", Celeis.tekst(0, 60),
                    "omschrijving", Celeis.tekst(10, ZIN),
                    "status", Celeis.keuze(List.of("besluit", "regel", "plicht", "mens", "buiten bereik")),
                    "thuis", Celeis.tekst(0, 60)));
    static final List<Csvvorm> ALLE =
            List.of(ORGANISATIE, PARAMETERS, KALENDER, GEMEENTEN, REGELS, NIETGEREGELD, CLAUSULES);

    String sleutel() {
        return kolommen.keySet().iterator().next();
    }

    /** Names of municipalities are found whatever the case of their letters; all other keys are exact. */
    String gelijkvormig(String sleutel) {
        return bestand.equals("gemeenten.csv") ? sleutel.toLowerCase(Locale.ROOT) : sleutel;
    }

    private static Map<String, Celeis> kolommen(Object... paren) {
        var kolommen = new LinkedHashMap<String, Celeis>();
        for (int i = 0; i < paren.length; i += 2) {
            kolommen.put((String) paren[i], (Celeis) paren[i + 1]);
        }
        return kolommen;
    }
}
