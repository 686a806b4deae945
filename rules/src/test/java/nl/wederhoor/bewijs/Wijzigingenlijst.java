package nl.wederhoor.bewijs;

import java.util.ArrayList;
import java.util.List;

/** docs/changelog.md as text: two parts, each with a heading per release, the newest on top. */
final class Wijzigingenlijst {
    private static final String EIGENAREN = "# Voor eigenaren van een protocol";

    private Wijzigingenlijst() {}

    /** The text with these lines at the end of what protocol owners must know of this release. */
    static String met(String tekst, String uitgave, List<String> nieuw) {
        if (nieuw.isEmpty()) {
            return tekst;
        }
        var regels = new ArrayList<>(tekst.lines().toList());
        int deel = regels.indexOf(EIGENAREN);
        if (deel < 0) {
            throw new IllegalArgumentException("De lijst mist het kopje \"" + EIGENAREN + "\".");
        }
        var kop = "## " + uitgave;
        int einde = volgende(regels, deel + 1, "# ");
        int plek = regels.subList(deel, einde).indexOf(kop);
        if (plek < 0) {
            regels.addAll(deel + 1, List.of("", kop));
            plek = 2;
        }
        regels.addAll(laatsteRegel(regels, volgende(regels, deel + plek + 1, "#")) + 1, nieuw);
        return String.join("\n", regels) + "\n";
    }

    private static int volgende(List<String> regels, int vanaf, String begin) {
        int plek = vanaf;
        while (plek < regels.size() && !regels.get(plek).startsWith(begin)) {
            plek++;
        }
        return plek;
    }

    /** The last line before this one that is not blank. */
    private static int laatsteRegel(List<String> regels, int voor) {
        int plek = voor - 1;
        while (regels.get(plek).isBlank()) {
            plek--;
        }
        return plek;
    }
}
