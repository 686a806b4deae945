package nl.wederhoor.pagina.beleid;

import java.util.Arrays;
import java.util.Optional;
import nl.wederhoor.tabel.Cel;

/** How a cell compares a number or a day, in words and as the contract writes it. */
enum Vergelijking {
    PRECIES("precies", "precies %s", "%s"),
    VAN_TOT_EN_MET("van ... tot en met ...", "van %s tot en met %s", "[%s..%s]"),
    VANAF("vanaf", "vanaf %s", ">= %s"),
    HOGER("hoger of later dan", "hoger dan %s", "> %s"),
    TOT_EN_MET("tot en met", "tot en met %s", "<= %s"),
    LAGER("lager of eerder dan", "lager dan %s", "< %s"),
    VAN_TOT("van ... tot ... (die zelf niet)", "van %s tot %s", "[%s..%s)"),
    NA_TOT_EN_MET("na ... tot en met ...", "na %s tot en met %s", "(%s..%s]"),
    NA_TOT("na ... tot ... (die zelf niet)", "na %s tot %s", "(%s..%s)");

    private final String label;
    private final String zin;
    private final String woorden;

    Vergelijking(String label, String zin, String woorden) {
        this.label = label;
        this.zin = zin;
        this.woorden = woorden;
    }

    static Vergelijking van(Cel.Bereik bereik) {
        if (bereik.onder() == null) {
            return bereik.bovenMee() ? TOT_EN_MET : LAGER;
        }
        if (bereik.boven() == null) {
            return bereik.onderMee() ? VANAF : HOGER;
        }
        if (bereik.onder().equals(bereik.boven())) {
            return PRECIES;
        }
        if (bereik.onderMee()) {
            return bereik.bovenMee() ? VAN_TOT_EN_MET : VAN_TOT;
        }
        return bereik.bovenMee() ? NA_TOT_EN_MET : NA_TOT;
    }

    static Optional<Vergelijking> van(String naam) {
        return Arrays.stream(values()).filter(een -> een.naam().equals(naam)).findFirst();
    }

    String naam() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    String label() {
        return label;
    }

    boolean isTussen() {
        return woorden.contains("..");
    }

    String zin(String eerste, String tweede) {
        return zin.formatted(eerste, tweede);
    }

    String woorden(String eerste, String tweede) {
        return woorden.formatted(eerste, tweede);
    }
}
