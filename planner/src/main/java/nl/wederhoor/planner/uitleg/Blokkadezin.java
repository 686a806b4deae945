package nl.wederhoor.planner.uitleg;

import java.util.List;
import java.util.stream.Collectors;
import nl.wederhoor.planner.Regel;

/** The neutral sentence, followed by the rules for who may see them. */
final class Blokkadezin {

    private Blokkadezin() {}

    static String van(List<Regel> regels) {
        return Alternatief.NIET_BESCHIKBAAR
                + regels.stream()
                        .map(regel -> regel.label() + " (" + regel.code() + ")")
                        .collect(Collectors.joining(", ", ": ", ""));
    }
}
