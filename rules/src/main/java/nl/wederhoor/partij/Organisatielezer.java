package nl.wederhoor.partij;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wederhoor.partij.Organisatienaam.Kernwoord;

/** Finds the words that matter in the name of an organisation. */
final class Organisatielezer {
    private static final Pattern AFGEKORTE_VORM =
            Pattern.compile("(?<![\\p{L}\\p{N}])(?:\\p{L}\\.\\s?){2,}(?:\\p{L}(?![\\p{L}]))?");
    private static final Pattern VOLUIT = Pattern.compile(
            "besloten vennootschap|naamloze vennootschap|vennootschap onder firma|commanditaire vennootschap",
            Pattern.CASE_INSENSITIVE);

    private Organisatielezer() {}

    static Organisatienaam lees(String tekst) {
        var zonderVorm = VOLUIT.matcher(tekst).replaceAll(" ");
        var aaneen = AFGEKORTE_VORM
                .matcher(zonderVorm.replace("&", " en ").replace("+", " en "))
                .replaceAll(vorm -> vorm.group().replaceAll("[.\\s]", "") + " ");
        var delen = zonderVestiging(Naamdeel.lees(aaneen));
        for (var soort : List.of("lidwoord", "rechtsvorm", "groepswoord")) {
            delen = zonder(delen, deel -> deel.is(soort));
        }
        return naam(delen);
    }

    /** A branch or department is the same organisation. */
    private static List<Naamdeel> zonderVestiging(List<Naamdeel> delen) {
        for (int i = 1; i < delen.size(); i++) {
            if (delen.get(i).is("vestigingswoord")) {
                return delen.subList(0, i);
            }
        }
        return delen;
    }

    /** Never takes the last word away. */
    private static List<Naamdeel> zonder(List<Naamdeel> delen, Predicate<Naamdeel> soort) {
        var over = delen.stream().filter(soort.negate()).toList();
        return over.isEmpty() ? delen : over;
    }

    private static Organisatienaam naam(List<Naamdeel> delen) {
        var kern = new ArrayList<Kernwoord>();
        for (var deel : delen) {
            var voluit = Woorden.voluit(deel.gevouwen());
            boolean afgekort = !voluit.equals(List.of(deel.gevouwen()));
            if (afgekort) {
                voluit.forEach(woord -> kern.add(new Kernwoord(Woordvorm.van(woord), false)));
            } else {
                kern.add(new Kernwoord(Woordvorm.van(deel.ruw()), deel.punt()));
            }
        }
        var tekst = kern.stream().map(woord -> woord.vorm().tekst()).collect(Collectors.joining());
        return new Organisatienaam(List.copyOf(kern), Woordvorm.van(tekst));
    }
}
