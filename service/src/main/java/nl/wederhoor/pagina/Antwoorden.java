package nl.wederhoor.pagina;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.wederhoor.feiten.Feit;

/** The answers that the form offers for a fact: form value to Dutch label, in the order of the vocabulary. */
final class Antwoorden {
    private Antwoorden() {}

    static Map<String, String> van(Feit feit) {
        var antwoorden = new LinkedHashMap<String, String>();
        switch (feit.soort()) {
            case BOOLEAN -> {
                antwoorden.put(Invoer.JA, "Ja");
                antwoorden.put(Invoer.NEE, "Nee");
            }
            case KEUZE -> feit.waarden().forEach(waarde -> antwoorden.put(waarde, Opmaak.hoofdletter(waarde)));
            case LIJST -> {
                feit.waarden().forEach(waarde -> antwoorden.put(waarde, Opmaak.hoofdletter(waarde)));
                antwoorden.put(Invoer.GEEN, feit == Feit.VERZOEKEN ? "De cliënt vraagt niets" : "Geen van deze");
            }
            case GETAL, DATUM, TIJDSTIP, TEKST -> {}
        }
        return antwoorden;
    }
}
