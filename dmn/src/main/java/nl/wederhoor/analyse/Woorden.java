package nl.wederhoor.analyse;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.wederhoor.tabel.Cel;
import nl.wederhoor.tabel.Kolom;

/** Cells and rows as people say them. */
public final class Woorden {
    private static final DateTimeFormatter DAG =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("nl-NL"));

    private Woorden() {}

    /** "Melder: slachtoffer of getuige; Juiste adres: ja", or "alle gevallen" when nothing is asked. */
    public static String gevallen(List<Kolom> kolommen, List<Cel> cellen) {
        var delen = new ArrayList<String>();
        for (int i = 0; i < cellen.size(); i++) {
            if (!(cellen.get(i) instanceof Cel.Alles)) {
                delen.add(kolommen.get(i).label() + ": " + cel(cellen.get(i)));
            }
        }
        return delen.isEmpty() ? "alle gevallen" : String.join("; ", delen);
    }

    /** "van 3 tot en met 5", "slachtoffer of getuige", "maakt niet uit". */
    public static String cel(Cel cel) {
        if (cel instanceof Cel.Keuze keuze) {
            var woorden = keuze.waarden().stream().map(Woorden::waarde).toList();
            return keuze.niet() ? "alles behalve " + opsomming(woorden, "en") : opsomming(woorden, "of");
        }
        return cel instanceof Cel.Bereik bereik ? bereik(bereik) : "maakt niet uit";
    }

    private static String bereik(Cel.Bereik bereik) {
        var onder = bereik.onder() == null ? "" : waarde(bereik.onder());
        var boven = bereik.boven() == null ? "" : waarde(bereik.boven());
        if (onder.equals(boven)) {
            return onder;
        }
        boolean dag = bereik.onder() instanceof LocalDate || bereik.boven() instanceof LocalDate;
        var vanaf = bereik.onderMee() ? "vanaf " + onder : (dag ? "na " : "meer dan ") + onder;
        var tot = bereik.bovenMee() ? "tot en met " + boven : (dag ? "voor " : "minder dan ") + boven;
        if (boven.isEmpty()) {
            return vanaf;
        }
        return onder.isEmpty() ? tot : vanaf + " en " + tot;
    }

    /** A value as it reads in a sentence. */
    public static String waarde(Object waarde) {
        if (waarde instanceof Boolean ja) {
            return ja ? "ja" : "nee";
        }
        return waarde instanceof LocalDate dag ? DAG.format(dag) : Kolom.woorden(waarde);
    }

    /** "rij a", "rij a en rij b", "rij a, rij b en rij c". */
    static String rijen(List<String> rijen) {
        return opsomming(rijen.stream().map(rij -> "rij " + rij).toList(), "en");
    }

    static String opsomming(List<String> delen, String voegwoord) {
        int laatste = delen.size() - 1;
        if (laatste <= 0) {
            return String.join("", delen);
        }
        return delen.subList(0, laatste).stream().collect(Collectors.joining(", ")) + " " + voegwoord + " "
                + delen.get(laatste);
    }
}
