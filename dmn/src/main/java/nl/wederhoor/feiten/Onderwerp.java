package nl.wederhoor.feiten;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A point that the texts leave to a person, in the order of the contract's table of submissions. */
public enum Onderwerp {
    JUISTE_ADRES("juiste adres", "ja", "nee"),
    SPOED("spoed", "ja", "nee"),
    BELANGENVERSTRENGELING("belangenverstrengeling", "niet in behandeling", "bemiddeling", "doorverwijzen"),
    UITZONDERING_ZONDER_SLACHTOFFER("uitzondering zonder slachtoffer", "toegestaan", "afgewezen"),
    VERZOEK_VERTEGENWOORDIGER("verzoek vertegenwoordiger", "ja", "nee"),
    VERDERE_BEHANDELING("verdere behandeling", "behandelen", "niet behandelen"),
    TWIJFEL("twijfel", "behandelen", "niet behandelen"),
    INTAKE("intake", "ja", "nee"),
    EIGEN_ACTIE("eigen actie", "ja", "nee"),
    STRUCTUREEL_PATROON("structureel patroon", "ja", "nee"),
    WERKGEBIED("werkgebied", "ja", "nee"),
    WENS_BEHANDELAAR("wens behandelaar", "toegekend", "afgewezen"),
    ANONIMITEIT("anonimiteit", "ja", "nee"),
    CONTACT_TEGEN_WENS("contact tegen wens", "ja", "nee"),
    VOLGENDE_STAP("volgende stap", "ja", "nee"),
    BELANG_VAN_DE_ZAAK("belang van de zaak", "doorgaan", "afsluiten"),
    AFSLUITING("afsluiting", "ja", "nee"),
    GRENSOVERSCHRIJDEND_GEDRAG("grensoverschrijdend gedrag", "ja", "nee"),
    BEMIDDELINGSGESPREK("bemiddelingsgesprek", "ja", "nee"),
    TERMIJN("termijn", "ja", "nee"),
    KLACHT_OVER_DE_DIRECTEUR("klacht over de directeur", "ja", "nee");

    private static final Map<String, Onderwerp> OP_LABEL = opLabel();

    private final String label;
    private final List<String> besluiten;
    private final String bron;

    Onderwerp(String label, String... besluiten) {
        this.label = label;
        this.besluiten = List.of(besluiten);
        this.bron = "besluit_" + slug(label);
    }

    public static Optional<Onderwerp> van(String label) {
        return Optional.ofNullable(OP_LABEL.get(label));
    }

    /** The subject as the contract writes it. */
    public String label() {
        return label;
    }

    /** The decisions that can be taken on it. */
    public List<String> besluiten() {
        return besluiten;
    }

    /** The name of its column in a decision table: "besluit_juiste_adres". */
    public String bron() {
        return bron;
    }

    /** Lower case, accents off, every other character an underscore: the form of a value in a column name. */
    public static String slug(String waarde) {
        return Normalizer.normalize(waarde.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]", "_");
    }

    private static Map<String, Onderwerp> opLabel() {
        var onderwerpen = new HashMap<String, Onderwerp>();
        for (var onderwerp : values()) {
            onderwerpen.put(onderwerp.label, onderwerp);
        }
        return Map.copyOf(onderwerpen);
    }
}
