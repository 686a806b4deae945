package nl.wederhoor.keuring;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wederhoor.beleid.Invulveld;
import nl.wederhoor.beleid.Pakketmap;

/** The texts of letters are plain text with fields of a closed list between braces; nothing in them is ever computed. */
final class Brievenkeuring {
    private static final int LANGSTE_BRIEF = 20_000;
    private static final Pattern VELD = Pattern.compile("\\{([^{}]*)}|[{}]");

    private final Map<String, String> bestanden;
    private final Foutenlijst fouten;

    Brievenkeuring(Map<String, String> bestanden, Foutenlijst fouten) {
        this.bestanden = bestanden;
        this.fouten = fouten;
    }

    void keur() {
        bestanden.forEach((pad, tekst) -> {
            if (pad.startsWith(Pakketmap.BRIEVEN)) {
                keur(pad, tekst);
            }
        });
    }

    private void keur(String pad, String tekst) {
        if (tekst.isBlank() || tekst.length() > LANGSTE_BRIEF) {
            fouten.meld(pad, "een brief heeft 1 tot en met " + LANGSTE_BRIEF + " tekens.");
            return;
        }
        int regel = 0;
        for (var zin : tekst.split("\n", -1)) {
            regel++;
            var gevonden = VELD.matcher(zin);
            while (gevonden.find()) {
                keur(pad, regel, gevonden.start() + 1, gevonden.group(1));
            }
        }
    }

    private void keur(String pad, int regel, int teken, String woord) {
        if (woord == null) {
            fouten.meld(pad, regel, Integer.toString(teken), "een accolade hoort bij een invulveld, zoals {datum}.");
        } else if (Invulveld.van(woord).isEmpty()) {
            var bekend = Arrays.stream(Invulveld.values()).map(Invulveld::woord).collect(Collectors.joining(", "));
            fouten.meld(pad, regel, Integer.toString(teken), "dit invulveld bestaat niet. Kies uit: " + bekend + ".");
        }
    }
}
