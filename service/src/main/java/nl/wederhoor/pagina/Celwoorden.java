package nl.wederhoor.pagina;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wederhoor.tabel.Kolom;

/** A cell of a decision table in words: "niet: a of b" instead of "not(a, b)". */
public final class Celwoorden {
    static final String VRIJ = "maakt niet uit";

    private static final Pattern NIET = Pattern.compile("not\\((.*)\\)");
    private static final Pattern VERGELIJKING = Pattern.compile("(<=|>=|<|>)\\s*(.+)");
    private static final Pattern BEREIK = Pattern.compile("([\\[(])\\s*(.+?)\\s*\\.\\.\\s*(.+?)\\s*([\\])])");
    private static final Pattern DATUM = Pattern.compile("(?:date\\(\"?)?([0-9]{4}-[0-9]{2}-[0-9]{2})(?:\"?\\))?");

    private static final DateTimeFormatter UUR = DateTimeFormatter.ofPattern("HH.mm 'uur'", Locale.ROOT);

    private Celwoorden() {}

    static String van(String cel) {
        return van(cel, UnaryOperator.identity());
    }

    /** The same, with words of the column for a value that is a code: "meer" is help beyond advice. */
    static String van(Kolom kolom, String cel) {
        return van(cel, waarde -> Kolomwoorden.van(kolom.naam(), waarde));
    }

    /** What a row answers in this column. */
    static String uitkomst(Kolom kolom, Object waarde) {
        return Kolomwoorden.van(kolom.naam(), van(waarde));
    }

    private static String van(String cel, UnaryOperator<String> woord) {
        var tekst = cel.strip();
        if (tekst.equals("-") || tekst.isEmpty()) {
            return VRIJ;
        }
        var niet = NIET.matcher(tekst);
        if (niet.matches()) {
            return "niet: " + keuzes(niet.group(1), woord);
        }
        var vergelijking = VERGELIJKING.matcher(tekst);
        if (vergelijking.matches()) {
            return vergelijk(vergelijking.group(1), waarde(vergelijking.group(2)));
        }
        var bereik = BEREIK.matcher(tekst);
        return bereik.matches()
                ? (bereik.group(1).equals("[") ? "vanaf " : "na ")
                        + waarde(bereik.group(2))
                        + (bereik.group(4).equals("]") ? " tot en met " : " tot ")
                        + waarde(bereik.group(3))
                : keuzes(tekst, woord);
    }

    /** An output value in words. */
    public static String van(Object waarde) {
        if (waarde instanceof Collection<?> lijst) {
            return lijst.isEmpty()
                    ? "geen van deze"
                    : lijst.stream().map(String::valueOf).collect(Collectors.joining(", "));
        }
        if (waarde instanceof OffsetDateTime moment) {
            return Opmaak.dag(moment.toLocalDate()) + " om " + UUR.format(moment);
        }
        return waarde == null ? "" : waarde(String.valueOf(waarde));
    }

    private static String vergelijk(String teken, String waarde) {
        return switch (teken) {
                    case "<" -> "minder dan ";
                    case "<=" -> "hoogstens ";
                    case ">" -> "meer dan ";
                    default -> "minstens ";
                }
                + waarde;
    }

    private static String keuzes(String tekst, UnaryOperator<String> woord) {
        return Arrays.stream(tekst.split(","))
                .map(Celwoorden::waarde)
                .map(woord)
                .collect(Collectors.joining(" of "));
    }

    private static String waarde(String tekst) {
        var kaal = tekst.strip().replaceAll("^\"|\"$", "");
        var datum = DATUM.matcher(kaal);
        if (datum.matches()) {
            return Opmaak.dag(LocalDate.parse(datum.group(1)));
        }
        return switch (kaal) {
            case "true" -> "ja";
            case "false" -> "nee";
            default -> kaal;
        };
    }
}
