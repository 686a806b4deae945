package nl.wederhoor.pagina;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.wederhoor.feiten.Feit;

/** A part of the conversation: the questions of one group of the vocabulary. */
public record Sectie(String id, String titel, String uitleg, boolean gevouwen, List<Veld> velden) {

    private record Deel(String groep, String titel, String uitleg, boolean gevouwen, String organisatie) {}

    private static final List<Deel> DELEN = List.of(
            new Deel("melding", "De melding", "", false, ""),
            new Deel("wie", "De melder en het slachtoffer", "", false, ""),
            new Deel("wat", "Het voorval", "", false, ""),
            new Deel("gebied", "De plaats", "", false, ""),
            new Deel("vraag", "De wens van de cliënt", "", false, ""),
            new Deel("positie", "Uw oordeel en de partijen", "Juiste adres, spoed, wederpartij", true, ""),
            new Deel("stappen", "De behandeling", "Fase, toestemming, machtiging", true, ""),
            new Deel("termijnen", "Data en termijnen", "Intake, stukken, brieven", true, ""),
            new Deel("afsluiting", "Plan en afsluiten", "Resultaat, stoppen, doel", true, ""),
            new Deel(
                    "integratiewerk",
                    "Klachtenregeling Integratiewerk",
                    "Directeur en commissie",
                    true,
                    "integratiewerk"),
            new Deel("klachtenhulp", "Klachtenhulp", "Onderwerp van de klacht", true, "klachtenhulp"));

    /** All parts that one organisation asks, filled with this input and the faults found in it. */
    public static List<Sectie> van(String organisatie, Invoer invoer, Map<String, String> fouten) {
        var secties = new ArrayList<Sectie>();
        for (var deel : DELEN) {
            if (deel.organisatie().isEmpty() || deel.organisatie().equals(organisatie)) {
                secties.add(new Sectie(
                        deel.groep(),
                        deel.titel(),
                        deel.uitleg(),
                        deel.gevouwen(),
                        velden(deel.groep(), invoer, fouten)));
            }
        }
        return secties;
    }

    public long ingevuld() {
        return velden.stream().filter(Veld::ingevuld).count();
    }

    /** A folded part with a fault in it is opened; a part that is only filled in shows its count. */
    public boolean open() {
        return velden.stream().anyMatch(veld -> veld.fout() != null);
    }

    private static List<Veld> velden(String groep, Invoer invoer, Map<String, String> fouten) {
        return Arrays.stream(Feit.values())
                .filter(feit -> feit.groep().equals(groep))
                .map(feit -> new Veld(feit, invoer.waarden(feit.sleutel()), fouten.get(feit.sleutel())))
                .toList();
    }
}
