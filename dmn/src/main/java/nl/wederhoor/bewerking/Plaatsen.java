package nl.wederhoor.bewerking;

import java.util.List;

/** Names places in a DMN file of others in words: row and column where there is one. */
final class Plaatsen {
    private final List<String> invoer;
    private final List<String> uitvoer;

    /** With what the columns of the file are called, in their order there. */
    Plaatsen(List<String> invoer, List<String> uitvoer) {
        this.invoer = invoer;
        this.uitvoer = uitvoer;
    }

    /** The place of the child of an element at this place that has so many of its name before it. */
    String van(String plaats, String ouder, String kind, int nummer) {
        return switch (ouder + "/" + kind) {
            case "decisionTable/rule" -> rij(nummer);
            case "decisionTable/input" -> kolom(invoer, "Invoerkolom", nummer);
            case "decisionTable/output" -> kolom(uitvoer, "Uitvoerkolom", nummer);
            case "rule/inputEntry" -> plaats + ", " + klein(kolom(invoer, "Invoerkolom", nummer));
            case "rule/outputEntry" -> plaats + ", " + klein(kolom(uitvoer, "Uitvoerkolom", nummer));
            case "rule/annotationEntry" -> plaats + ", aantekening " + (nummer + 1);
            case "definitions/itemDefinition" -> "Type " + (nummer + 1);
            case "definitions/inputData" -> "Gegeven " + (nummer + 1);
            case "definitions/decision" -> "Beslissing";
            default -> plaats;
        };
    }

    static String rij(int nummer) {
        return "Rij " + (nummer + 1);
    }

    private static String kolom(List<String> namen, String anders, int nummer) {
        var naam = nummer < namen.size() ? namen.get(nummer) : null;
        return naam == null ? anders + " " + (nummer + 1) : "Kolom " + naam;
    }

    private static String klein(String tekst) {
        return Character.toLowerCase(tekst.charAt(0)) + tekst.substring(1);
    }
}
