package nl.wederhoor.keuring;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.wederhoor.beleid.Aanleiding;

/** What one cell of a semicolon file may hold; a complaint never repeats the cell. */
@FunctionalInterface
interface Celeis {
    /** What a clause id looks like. */
    Pattern CLAUSULE = Pattern.compile("[A-Z0-9]{2,8}-[0-9A-Za-z.]{1,16}");

    /** What is wrong with the cell in one Dutch sentence, or null. */
    String klacht(String cel);

    static Celeis tekst(int minimum, int maximum) {
        return cel -> cel.length() < minimum || cel.length() > maximum
                ? "hier hoort een tekst van " + minimum + " tot en met " + maximum + " tekens te staan."
                : null;
    }

    static Celeis keuze(Collection<String> waarden) {
        return cel -> waarden.contains(cel) ? null : "hier mag alleen staan: " + String.join(", ", waarden) + ".";
    }

    static Celeis bekend(Collection<String> waarden, String wat) {
        return cel -> waarden.contains(cel)
                ? null
                : "het systeem kent " + wat + " niet. Misschien is de naam anders gespeld.";
    }

    static Celeis patroon(String patroon, String uitleg) {
        var vorm = Pattern.compile(patroon);
        return cel -> vorm.matcher(cel).matches() ? null : uitleg;
    }

    static Celeis jaNee() {
        return keuze(List.of("ja", "nee"));
    }

    /** Words of a list with a slash between them. */
    static Celeis woorden(Collection<String> waarden) {
        return cel -> waarden.containsAll(Arrays.asList(cel.split("/", -1)))
                ? null
                : "hier mogen alleen deze woorden staan, met / ertussen: " + String.join(", ", waarden) + ".";
    }

    static Celeis datum() {
        return cel -> {
            try {
                int jaar = LocalDate.parse(cel).getYear();
                return jaar >= 1990 && jaar <= 2100 ? null : "de datum ligt niet tussen 1990 en 2100.";
            } catch (DateTimeException e) {
                return "hier hoort een datum te staan die bestaat, zoals 2027-05-07.";
            }
        };
    }

    /** Facts that bring something up: fact or fact=value, with a bar between them. */
    static Celeis aanleidingen() {
        return cel -> {
            try {
                Stream.of(cel.split("\\|", -1)).forEach(deel -> Aanleiding.van(deel.strip()));
                return null;
            } catch (IllegalArgumentException e) {
                return "een feit of zijn waarde bestaat niet. Schrijf feit of feit=waarde, met | ertussen.";
            }
        };
    }

    static Celeis clausules() {
        return cel -> clausules(cel).allMatch(id -> CLAUSULE.matcher(id).matches())
                ? null
                : "hier mogen alleen clausules staan zoals AB-3.2b, met komma's ertussen.";
    }

    /** The clause ids in such a cell. */
    static Stream<String> clausules(String cel) {
        return Stream.of(cel.split("[,|]")).map(String::strip).filter(id -> !id.isEmpty());
    }
}
