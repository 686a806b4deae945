package nl.wederhoor.bewerking;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/**
 * An element with its place in the text, for XML that a parser already found well-formed and without DOCTYPE.
 *
 * @param voorvoegsel the prefix of its name with the colon, or ""
 * @param van the place of its first character
 * @param inhoud the place after its first tag; equal to {@code tot} when it is an empty tag
 * @param einde the place of its last tag
 * @param tot the place after its last tag
 */
record Xmldeel(String voorvoegsel, String naam, int van, int inhoud, int einde, int tot, List<Xmldeel> delen) {

    /** The root element. */
    static Xmldeel lees(String xml) {
        var open = new ArrayDeque<Xmldeel>();
        open.push(new Xmldeel("", "", 0, 0, xml.length(), xml.length(), new ArrayList<>()));
        for (var teken : Xmlteken.lees(xml)) {
            if (teken.opent()) {
                open.push(new Xmldeel(
                        teken.voorvoegsel(), teken.naam(), teken.van(), teken.tot(), 0, 0, new ArrayList<>()));
            }
            if (teken.sluit()) {
                var deel = open.pop();
                open.peek().delen.add(deel.tot(teken.opent() ? teken.tot() : teken.van(), teken.tot()));
            }
        }
        return open.pop().delen.get(0);
    }

    boolean isLegeTag() {
        return inhoud == tot;
    }

    List<Xmldeel> alle(String gezocht) {
        return delen.stream().filter(deel -> deel.naam.equals(gezocht)).toList();
    }

    /** The first element with this name; throws NoSuchElementException. */
    Xmldeel een(String gezocht) {
        return delen.stream()
                .filter(deel -> deel.naam.equals(gezocht))
                .findFirst()
                .orElseThrow();
    }

    private Xmldeel tot(int nieuwEinde, int nieuwTot) {
        return new Xmldeel(voorvoegsel, naam, van, inhoud, nieuwEinde, nieuwTot, delen);
    }
}
