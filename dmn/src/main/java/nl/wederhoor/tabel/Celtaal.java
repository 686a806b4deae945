package nl.wederhoor.tabel;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.wederhoor.feiten.Json;

/** The closed grammar of cells (contract, Beleid) in its FEEL spelling; everything else is a CelFout. */
final class Celtaal {
    static final int LANGSTE_ZIN = 300;
    private static final int LANGSTE_CEL = 4_000;
    private static final String GETAL = "-?[0-9]{1,12}(?:\\.[0-9]{1,6})?";
    private static final String DATUM = "date\\(\\s*\"[0-9]{4}-[0-9]{2}-[0-9]{2}\"\\s*\\)";
    private static final String GRENS = "(" + GETAL + "|" + DATUM + ")";
    private static final Pattern WOORD = Pattern.compile("\"((?:[^\"\\\\\\p{Cntrl}]|\\\\[\"\\\\])*+)\"");
    private static final Pattern NIET = Pattern.compile("not\\s*\\((.*)\\)", Pattern.DOTALL);
    private static final Pattern PRECIES = Pattern.compile(GRENS);
    private static final Pattern VERGELIJKING = Pattern.compile("(<=|>=|<|>)\\s*" + GRENS);
    private static final Pattern BEREIK =
            Pattern.compile("([\\[(])\\s*" + GRENS + "\\s*\\.\\.\\s*" + GRENS + "\\s*([\\])])");

    private Celtaal() {}

    /** The input cell of a column. */
    static Cel invoer(String ruw, Kolom kolom) {
        var tekst = kort(ruw);
        if (tekst.equals("-")) {
            return Cel.ALLES;
        }
        return switch (kolom.soort()) {
            case TEKST -> keuze(tekst, kolom);
            case BOOLEAN -> new Cel.Keuze(List.of(janee(tekst)), false);
            case GETAL, DATUM -> bereik(tekst, kolom.soort());
        };
    }

    /** The one value of an output cell. */
    static Object uitvoer(String ruw, Kolom kolom) {
        var tekst = kort(ruw);
        var waarde =
                switch (kolom.soort()) {
                    case TEKST -> enkel(woorden(tekst));
                    case BOOLEAN -> janee(tekst);
                    case GETAL, DATUM -> grens(tekst, kolom.soort());
                };
        if (kolom.isVrijeTekst()) {
            return zin((String) waarde);
        }
        if (!kolom.waarden().isEmpty() && !kolom.waarden().contains(waarde)) {
            throw new CelFout("de waarde staat niet in de lijst van de kolom. Misschien een van " + kolom.waarden());
        }
        return waarde;
    }

    /** A list of words between quotes, as in allowedValues. */
    static List<Object> woorden(String ruw) {
        var tekst = kort(ruw);
        if (!Json.leesbaar(tekst.replaceAll("[\\r\\n\\t]", " "))) {
            throw new CelFout("de tekst bevat tekens die niet mogen");
        }
        var woorden = new ArrayList<Object>();
        var zoeker = WOORD.matcher(tekst);
        int plaats = 0;
        while (zoeker.region(plaats, tekst.length()).lookingAt()) {
            var woord = zoeker.group(1).replaceAll("\\\\(.)", "$1");
            if (woorden.contains(woord)) {
                throw new CelFout("een waarde staat er twee keer");
            }
            woorden.add(woord);
            plaats = naSpaties(tekst, zoeker.end());
            if (plaats == tekst.length()) {
                return List.copyOf(woorden);
            }
            if (tekst.charAt(plaats) != ',') {
                break;
            }
            plaats = naSpaties(tekst, plaats + 1);
        }
        throw new CelFout("hier mogen alleen waarden tussen aanhalingstekens staan, met komma's ertussen");
    }

    /** A comparison, range or single value of numbers or dates. */
    static Cel.Bereik bereik(String ruw, Kolomsoort soort) {
        var tekst = kort(ruw);
        if (PRECIES.matcher(tekst).matches()) {
            return Cel.Bereik.precies(grens(tekst, soort));
        }
        var vergelijking = VERGELIJKING.matcher(tekst);
        if (vergelijking.matches()) {
            var grens = grens(vergelijking.group(2), soort);
            return switch (vergelijking.group(1)) {
                case "<" -> new Cel.Bereik(null, false, grens, false);
                case "<=" -> new Cel.Bereik(null, false, grens, true);
                case ">" -> new Cel.Bereik(grens, false, null, false);
                default -> new Cel.Bereik(grens, true, null, false);
            };
        }
        var bereik = BEREIK.matcher(tekst);
        if (!bereik.matches()) {
            throw new CelFout("hier mag alleen een vergelijking (< <= > >=), een bereik [a..b] of een waarde staan");
        }
        var onder = grens(bereik.group(2), soort);
        var boven = grens(bereik.group(3), soort);
        if (Waarden.vergelijk(onder, boven) >= 0) {
            throw new CelFout("het bereik is leeg of heeft maar een waarde. Misschien staan de grenzen verkeerd om");
        }
        return new Cel.Bereik(
                onder, bereik.group(1).equals("["), boven, bereik.group(4).equals("]"));
    }

    private static Cel keuze(String tekst, Kolom kolom) {
        var niet = NIET.matcher(tekst);
        boolean ontkend = niet.matches();
        var woorden = woorden(ontkend ? niet.group(1) : tekst);
        if (!kolom.waarden().containsAll(woorden)) {
            throw new CelFout("een waarde staat niet in de lijst van de kolom. Misschien een van " + kolom.waarden());
        }
        return new Cel.Keuze(woorden, ontkend);
    }

    private static Boolean janee(String tekst) {
        return switch (tekst) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new CelFout("hier mag alleen true of false staan");
        };
    }

    private static Object grens(String tekst, Kolomsoort soort) {
        boolean isDatum = tekst.startsWith("date");
        if (!PRECIES.matcher(tekst).matches() || isDatum != (soort == Kolomsoort.DATUM)) {
            throw new CelFout(
                    soort == Kolomsoort.DATUM
                            ? "hier hoort een datum te staan: date(\"jjjj-mm-dd\")"
                            : "hier hoort een getal te staan");
        }
        if (!isDatum) {
            return gelijkvormig(new BigDecimal(tekst));
        }
        try {
            return LocalDate.parse(tekst.substring(tekst.indexOf('"') + 1, tekst.lastIndexOf('"')));
        } catch (DateTimeException e) {
            throw new CelFout("deze datum bestaat niet");
        }
    }

    /** One spelling per number, so that equal numbers are equal objects. */
    static BigDecimal gelijkvormig(BigDecimal getal) {
        var kaal = getal.stripTrailingZeros();
        return kaal.scale() < 0 ? kaal.setScale(0) : kaal;
    }

    private static Object enkel(List<Object> woorden) {
        if (woorden.size() != 1) {
            throw new CelFout("hier hoort precies een waarde te staan");
        }
        return woorden.get(0);
    }

    private static String zin(String tekst) {
        if (tekst.isBlank() || tekst.length() > LANGSTE_ZIN) {
            throw new CelFout("hier hoort een zin van 1 tot en met " + LANGSTE_ZIN + " tekens te staan");
        }
        return tekst;
    }

    private static String kort(String tekst) {
        if (tekst.length() > LANGSTE_CEL) {
            throw new CelFout("de tekst is te lang");
        }
        return tekst.strip();
    }

    private static int naSpaties(String tekst, int plaats) {
        int hier = plaats;
        while (hier < tekst.length() && Character.isWhitespace(tekst.charAt(hier))) {
            hier++;
        }
        return hier;
    }
}
