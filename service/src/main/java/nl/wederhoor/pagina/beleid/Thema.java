package nl.wederhoor.pagina.beleid;

import java.util.List;
import java.util.Map;

/** What a table is about, as a directeur looks for it. */
public enum Thema {
    CONTACT("Contact en termijnen", "Hoe snel het bureau reageert, en wat bij het eerste contact hoort."),
    HULP("Routes en vormen van hulp", "Welke kant een zaak op gaat, en welke hulp mag."),
    PLICHTEN("Wat moet gebeuren", "De plichten bij intake, vooronderzoek, plan en uitvoering."),
    AFSLUITEN("Afsluiten en bewaren", "Wanneer een zaak dicht mag, en wat daarna nog moet."),
    BESLISSEN("Wie beslist", "Wat aan een mens wordt voorgelegd, en aan wie."),
    GETALLEN("Getallen en instellingen", "Drempels, dagen en andere getallen die het bureau zelf kiest."),
    OVERIG("Andere tabellen", "Tabellen die uw bureau zelf heeft toegevoegd.");

    private static final Map<Thema, List<String>> TABELLEN = Map.of(
            CONTACT, List.of("termijnen", "plichten-eerste-contact", "soort", "vraag"),
            HULP,
                    List.of(
                            "route",
                            "routeaanbod",
                            "doorverwijzing",
                            "hulpvormen",
                            "vereisten",
                            "wens",
                            "kosten",
                            "rechten"),
            PLICHTEN, List.of("plichten-intake", "plichten-vooronderzoek", "plichten-plan", "plichten-uitvoering"),
            AFSLUITEN,
                    List.of(
                            "afsluiting",
                            "afsluiting-zwijgen",
                            "afsluiting-stukken",
                            "plichten-afsluiting",
                            "plichten-evaluatie",
                            "plichten-archief"),
            BESLISSEN, List.of("wie-beslist"),
            GETALLEN, List.of("parameters", "plangewichten", "zaakgewichten"));

    private final String titel;
    private final String uitleg;

    Thema(String titel, String uitleg) {
        this.titel = titel;
        this.uitleg = uitleg;
    }

    static Thema van(String besluit) {
        return TABELLEN.entrySet().stream()
                .filter(thema -> thema.getValue().contains(besluit))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(besluit.contains("gewicht") ? GETALLEN : OVERIG);
    }

    /** The place among the tables of its theme; what we do not know comes last. */
    int plaats(String besluit) {
        int plaats = TABELLEN.getOrDefault(this, List.of()).indexOf(besluit);
        return plaats < 0 ? Integer.MAX_VALUE : plaats;
    }

    public String titel() {
        return titel;
    }

    public String uitleg() {
        return uitleg;
    }
}
