package nl.wederhoor.meting;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A table made by chance: as many rows as asked over eight columns, the first row that fits wins, the last fits all. */
final class Kunsttabel {
    private static final List<String> LETTERS = List.of("a", "b", "c", "d", "e", "f");
    private static final int KOLOMMEN = 8;

    private Kunsttabel() {}

    static String dmn(int rijen, long zaad) {
        var toeval = new Random(zaad);
        var regels = IntStream.range(0, rijen)
                .mapToObj(rij -> regel(rij, rij == rijen - 1, toeval))
                .collect(Collectors.joining());
        return """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="kunst_def" name="kunst"
                    namespace="https://wederhoor.nl/beleid/kunst/kunst">
                  <itemDefinition name="tLetter"><typeRef>string</typeRef>
                    <allowedValues><text>%1$s</text></allowedValues></itemDefinition>
                  <itemDefinition name="tUit"><typeRef>string</typeRef>
                    <allowedValues><text>%1$s</text></allowedValues></itemDefinition>
                  %2$s
                  <decision id="kunst" name="kunst" label="Kunst"><variable name="kunst"/>
                    %3$s
                    <decisionTable hitPolicy="FIRST" preferredOrientation="Rule-as-Row">
                      %4$s
                      <output name="uit" label="Uit" typeRef="tUit"/>
                      <annotation name="clausule"/><annotation name="toelichting"/>
                      %5$s
                    </decisionTable>
                  </decision>
                </definitions>
                """.formatted(
                        alle(LETTERS),
                        kolommen("<inputData id=\"k%1$d\" name=\"k%1$d\"><variable name=\"k%1$d\" typeRef=\"tLetter\"/>"
                                + "</inputData>"),
                        kolommen("<informationRequirement><requiredInput href=\"#k%1$d\"/></informationRequirement>"),
                        kolommen("<input label=\"K%1$d\"><inputExpression typeRef=\"tLetter\" label=\"K%1$d\">"
                                + "<text>k%1$d</text></inputExpression></input>"),
                        regels);
    }

    private static String regel(int nummer, boolean laatste, Random toeval) {
        var cellen = IntStream.range(0, KOLOMMEN)
                .mapToObj(kolom -> "<inputEntry><text>" + (laatste ? "-" : cel(toeval)) + "</text></inputEntry>")
                .collect(Collectors.joining());
        return "<rule id=\"kunst-" + nummer + "\">" + cellen + "<outputEntry><text>\""
                + LETTERS.get(toeval.nextInt(LETTERS.size())) + "\"</text></outputEntry>"
                + "<annotationEntry><text>KUNST-1</text></annotationEntry>"
                + "<annotationEntry><text>toeval</text></annotationEntry></rule>";
    }

    private static String cel(Random toeval) {
        var keuze = LETTERS.stream().filter(letter -> toeval.nextInt(3) == 0).toList();
        if (keuze.isEmpty() || toeval.nextInt(2) == 0) {
            return "-";
        }
        return toeval.nextInt(4) == 0 ? "not(" + alle(keuze) + ")" : alle(keuze);
    }

    private static String alle(List<String> letters) {
        return letters.stream().map(letter -> '"' + letter + '"').collect(Collectors.joining(", "));
    }

    private static String kolommen(String sjabloon) {
        return IntStream.range(0, KOLOMMEN).mapToObj(sjabloon::formatted).collect(Collectors.joining("\n"));
    }
}
