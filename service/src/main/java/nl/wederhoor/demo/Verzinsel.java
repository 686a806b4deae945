package nl.wederhoor.demo;

import java.util.List;
import java.util.Random;
import nl.wederhoor.dossier.Aanmelding.Wederpartij;
import nl.wederhoor.dossier.Partijsoort;
import nl.wederhoor.dossier.Persoonsgegevens;

/** Names and texts that nobody has: absurd surnames, organisations and streets that do not exist, no numbers or mail. */
final class Verzinsel {
    private static final List<String> VOORNAMEN = List.of(
            "Fien", "Teun", "Noor", "Jip", "Saar", "Bram", "Yara", "Milan", "Aya", "Daan", "Lotte", "Samir", "Puck",
            "Ravi", "Isa", "Kees", "Amira", "Joost", "Zeynep", "Wout");
    private static final List<String> VOOR = List.of(
            "Kikker",
            "Theepot",
            "Wolken",
            "Knikker",
            "Nevel",
            "Pannenkoek",
            "Vlieger",
            "Lampion",
            "Zonne",
            "Mompel",
            "Fabel",
            "Duinen",
            "Sterren",
            "Kwebbel",
            "Regen",
            "Tover",
            "Sprook",
            "Maan",
            "Fluit",
            "Droom",
            "Krent",
            "Paraplu",
            "Wortel",
            "Slinger");
    private static final List<String> ACHTER = List.of(
            "bril", "slurf", "hoed", "knoop", "veter", "lepel", "kous", "schoen", "kwast", "staart", "zak", "snor",
            "pruik", "dop", "bel", "mand", "ladder", "strik", "vork", "deken");
    private static final List<String> ORGANISATIES = List.of(
            "Eetcafe De Gouden Theepot",
            "Woningstichting Nergenshuizen",
            "Basisschool De Knikkerbaan",
            "Uitzendbureau Wolkenwerk",
            "Sportclub Sprookvoort",
            "Zorggroep De Zachte Kous",
            "Vervoerbedrijf Lampionlijn",
            "Supermarkt Het Volle Mandje",
            "Discotheek De Maanlaars",
            "Verzekeraar Paraplu en Zoon",
            "Callcenter Het Luisterend Oortje",
            "Sportschool De IJzeren Veter",
            "Hotel De Slapende Kikker",
            "Makelaardij Luchtkasteel",
            "Scholengroep De Vliegerheuvel",
            "Bakkerij Kruimeldief",
            "Zwembad De Droge Voeten",
            "Theater De Lege Stoel",
            "Kapper Het Laatste Haartje",
            "Bouwbedrijf Scheve Toren",
            "Taxi Omweg",
            "Webwinkel Doosje Niets",
            "Museum De Witte Muur",
            "Camping Nooitgenoeg");
    private static final List<String> OVERHEDEN = List.of("Gemeente Nergenshuizen", "Waterschap De Droge Sloot");
    private static final List<String> PLAATSEN =
            List.of("Nergenshuizen", "Sprookvoort", "Maanvallei", "Kikkerbroek", "Wolkendam", "Lampionstad");
    private static final List<String> STRATEN =
            List.of("Theepotlaan", "Vliegerpad", "Knikkerplein", "Paraplugracht", "Fabelstraat");
    private static final List<String> VERHALEN = List.of(
            "De melder mocht niet naar binnen en zag dat anderen wel mochten.",
            "Op het werk worden al weken opmerkingen gemaakt. De leiding deed er niets aan.",
            "Een bezichtiging ging opeens niet door nadat de melder de eigen naam had genoemd.",
            "Er werd gevraagd om een andere begeleider, zonder uitleg.",
            "De melder kreeg een stageplek niet. De reden wisselde per gesprek.",
            "In de bus zei iemand iets kwetsends. De chauffeur hoorde het en reed door.");

    private final Random toeval;

    Verzinsel(Random toeval) {
        this.toeval = toeval;
    }

    String naam() {
        return een(VOORNAMEN) + " " + een(VOOR) + een(ACHTER);
    }

    Persoonsgegevens persoon() {
        return persoon(naam());
    }

    Persoonsgegevens persoon(String naam) {
        return new Persoonsgegevens(
                naam,
                een(STRATEN) + " " + (1 + toeval.nextInt(99)) + ", " + plaats(),
                null,
                null,
                null,
                1950 + toeval.nextInt(56));
    }

    Wederpartij wederpartij() {
        int soort = toeval.nextInt(10);
        if (soort < 6) {
            return new Wederpartij(een(ORGANISATIES), Partijsoort.ORGANISATIE);
        }
        return soort < 7
                ? new Wederpartij(een(OVERHEDEN), Partijsoort.OVERHEID)
                : new Wederpartij(naam(), Partijsoort.PERSOON);
    }

    String verhaal() {
        return een(VERHALEN) + " Dit is verzonnen.";
    }

    String plaats() {
        return een(PLAATSEN);
    }

    <T> T een(List<T> lijst) {
        return lijst.get(toeval.nextInt(lijst.size()));
    }

    boolean kans(int procent) {
        return toeval.nextInt(100) < procent;
    }

    int tussen(int minste, int meeste) {
        return minste + toeval.nextInt(meeste - minste + 1);
    }
}
