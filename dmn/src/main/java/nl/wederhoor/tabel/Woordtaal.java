package nl.wederhoor.tabel;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import nl.wederhoor.feiten.Json;

/**
 * The words that people read and write in cells, and the FEEL that stands in the file for them.
 *
 * <p>The grammar is the closed one of {@link Celtaal} without quotes and with bare dates; everything else is a CelFout.
 * A value that holds a comma is found, since the longest value of the column wins. Where words could mean two things
 * the cell is read and written with quotes, and only there.
 */
public final class Woordtaal {
    private static final int LANGSTE_CEL = 4_000;
    private static final Pattern DAG = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern DAGTEKENS = Pattern.compile("[-0-9<>=.\\[\\]() ]*");
    private static final String NIET = "not(";

    private Woordtaal() {}

    /** What stands in the file for these words; throws CelFout. */
    public static String feel(String woorden, Kolom kolom) {
        var tekst = gewoon(woorden);
        return kolom.herkomst() == Herkomst.UITVOER
                ? Waarden.feel(uitvoer(tekst, kolom))
                : invoer(tekst, kolom).feel();
    }

    /** The words for what stands in the file; throws CelFout. */
    public static String woorden(String feel, Kolom kolom) {
        return kolom.herkomst() == Herkomst.UITVOER
                ? Waarden.tekst(Celtaal.uitvoer(feel, kolom))
                : woorden(Celtaal.invoer(feel, kolom), kolom);
    }

    /** True when this list of allowed values in FEEL is the domain of the column; throws CelFout. */
    public static boolean isDomein(String feel, Kolom kolom) {
        return switch (kolom.soort()) {
            case TEKST -> {
                var woorden = Celtaal.woorden(feel);
                yield woorden.size() == kolom.waarden().size()
                        && kolom.waarden().containsAll(woorden);
            }
            case BOOLEAN -> feel.replace(" ", "").matches("true,false|false,true");
            case GETAL, DATUM -> {
                var bereik = Celtaal.bereik(feel, kolom.soort());
                yield Objects.equals(bereik.onder(), kolom.minimum())
                        && Objects.equals(bereik.boven(), kolom.maximum())
                        && bereik.onderMee()
                        && bereik.bovenMee();
            }
        };
    }

    /** The words for a cell, as they are read back. */
    public static String woorden(Cel cel, Kolom kolom) {
        var woorden = cel.tekst();
        return isEenduidig(cel, woorden, kolom) ? woorden : cel.feel();
    }

    private static Cel invoer(String tekst, Kolom kolom) {
        if (tekst.equals("-")) {
            return Cel.ALLES;
        }
        return switch (kolom.soort()) {
            case TEKST -> keuze(tekst, kolom);
            case BOOLEAN -> Celtaal.invoer(tekst, kolom);
            case GETAL -> binnen(Celtaal.bereik(tekst, Kolomsoort.GETAL), kolom);
            case DATUM -> binnen(Celtaal.bereik(dagen(tekst), Kolomsoort.DATUM), kolom);
        };
    }

    private static Object uitvoer(String tekst, Kolom kolom) {
        if (kolom.soort() == Kolomsoort.TEKST) {
            return Celtaal.uitvoer(Waarden.feel(tekst), kolom);
        }
        var waarde = Celtaal.uitvoer(tekst, kolom);
        if (kolom.soort() == Kolomsoort.GETAL) {
            binnen(Cel.Bereik.precies(waarde), kolom);
        }
        return waarde;
    }

    private static Cel keuze(String tekst, Kolom kolom) {
        try {
            return opsomming(tekst, kolom.waarden());
        } catch (CelFout fout) {
            var cel = tekst.contains("\"") ? Celtaal.invoer(tekst, kolom) : null;
            if (cel == null || isEenduidig(cel, cel.tekst(), kolom)) {
                throw fout;
            }
            return cel;
        }
    }

    private static boolean isEenduidig(Cel cel, String woorden, Kolom kolom) {
        if (!(cel instanceof Cel.Keuze) || kolom.soort() != Kolomsoort.TEKST) {
            return true;
        }
        try {
            return !woorden.equals("-")
                    && woorden.equals(gewoon(woorden))
                    && opsomming(woorden, kolom.waarden()).equals(cel);
        } catch (CelFout fout) {
            return false;
        }
    }

    private static Cel opsomming(String tekst, List<Object> bekend) {
        boolean niet = tekst.startsWith(NIET) && tekst.endsWith(")");
        var binnen = niet ? tekst.substring(NIET.length(), tekst.length() - 1) : tekst;
        var gekozen = new ArrayList<Object>();
        int plaats = naSpaties(binnen, 0);
        while (true) {
            var woord = langste(binnen, plaats, bekend);
            if (gekozen.contains(woord)) {
                throw new CelFout("een waarde staat er twee keer");
            }
            gekozen.add(woord);
            plaats = naSpaties(binnen, plaats + woord.length());
            if (plaats == binnen.length()) {
                return new Cel.Keuze(List.copyOf(gekozen), niet);
            }
            plaats = naSpaties(binnen, plaats + 1);
        }
    }

    /** The longest value that stands here and ends at a comma or at the end. */
    private static String langste(String tekst, int plaats, List<Object> bekend) {
        String langste = null;
        for (var waarde : bekend) {
            var woord = (String) waarde;
            if (tekst.startsWith(woord, plaats) && (langste == null || woord.length() > langste.length())) {
                int na = naSpaties(tekst, plaats + woord.length());
                langste = na == tekst.length() || tekst.charAt(na) == ',' ? woord : langste;
            }
        }
        if (langste == null) {
            throw new CelFout("hier mogen alleen waarden uit de lijst van de kolom staan, met komma's ertussen, "
                    + "of not(...) daarvan, of -");
        }
        return langste;
    }

    private static String dagen(String tekst) {
        if (!DAGTEKENS.matcher(tekst).matches()) {
            throw new CelFout("hier mag alleen een dag (jjjj-mm-dd), een vergelijking of een bereik van dagen staan");
        }
        return DAG.matcher(tekst).replaceAll("date(\"$0\")");
    }

    /** An end that lies outside the domain of the column is a typing error. */
    private static Cel binnen(Cel.Bereik bereik, Kolom kolom) {
        if (isBuiten(bereik.onder(), kolom) || isBuiten(bereik.boven(), kolom)) {
            throw new CelFout("de waarden van deze kolom lopen van " + Waarden.tekst(kolom.minimum()) + " tot en met "
                    + Waarden.tekst(kolom.maximum()));
        }
        return bereik;
    }

    private static boolean isBuiten(Object grens, Kolom kolom) {
        return grens != null
                && kolom.minimum() != null
                && kolom.maximum() != null
                && (Waarden.vergelijk(grens, kolom.minimum()) < 0 || Waarden.vergelijk(grens, kolom.maximum()) > 0);
    }

    /** One spelling of letters with accents, no spaces around. */
    private static String gewoon(String woorden) {
        if (woorden.length() > LANGSTE_CEL) {
            throw new CelFout("de tekst is te lang");
        }
        if (!isLeesbaar(woorden)) {
            throw new CelFout("de tekst bevat tekens die niet mogen");
        }
        return Normalizer.normalize(woorden, Normalizer.Form.NFC).strip();
    }

    /** True for text that people can read and that XML can hold: no control characters, halves of pairs, U+FFFE, U+FFFF. */
    public static boolean isLeesbaar(String tekst) {
        return Json.leesbaar(tekst) && tekst.indexOf('\uFFFE') < 0 && tekst.indexOf('\uFFFF') < 0;
    }

    private static int naSpaties(String tekst, int plaats) {
        int hier = plaats;
        while (hier < tekst.length() && tekst.charAt(hier) == ' ') {
            hier++;
        }
        return hier;
    }
}
