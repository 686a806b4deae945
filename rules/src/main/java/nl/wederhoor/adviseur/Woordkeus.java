package nl.wederhoor.adviseur;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import nl.wederhoor.advies.Routestatus;
import nl.wederhoor.advies.Woord;
import nl.wederhoor.regels.Uitsluiting;
import nl.wederhoor.tabel.Uitkomst;

/** From the words in a table to the closed vocabulary of the answer. */
final class Woordkeus {
    private Woordkeus() {}

    static Routestatus routestatus(Uitkomst uitkomst, String kolom) {
        return woord(Routestatus.class, uitkomst, kolom);
    }

    /** The word in this column; a table that passed the guard can hold no other. */
    static <W extends Enum<W> & Woord> W woord(Class<W> soort, Uitkomst uitkomst, String kolom) {
        var label = tekst(uitkomst, kolom);
        return Woord.van(soort, label)
                .orElseThrow(() -> new IllegalStateException(
                        "De tabel geeft \"" + label + "\" in kolom " + kolom + "; dat woord kent het advies niet."));
    }

    static String tekst(Uitkomst uitkomst, String kolom) {
        return String.valueOf(uitkomst.uitvoer().get(kolom));
    }

    /** What closes it in every world; when each world has its own reason, all of these. */
    static List<Uitsluiting> overal(List<List<Uitsluiting>> perWereld) {
        Set<Uitsluiting> samen = new LinkedHashSet<>();
        perWereld.forEach(samen::addAll);
        var overal = samen.stream()
                .filter(uitsluiting -> perWereld.stream().allMatch(wereld -> wereld.contains(uitsluiting)))
                .toList();
        return overal.isEmpty() ? List.copyOf(samen) : overal;
    }

    /** Why it is closed, each reason once. */
    static String redenen(Collection<Uitsluiting> uitsluitingen) {
        return uitsluitingen.stream().map(Uitsluiting::reden).distinct().collect(Collectors.joining(" "));
    }

    static Set<String> clausules(Collection<Uitsluiting> uitsluitingen) {
        Set<String> ids = new TreeSet<>();
        uitsluitingen.forEach(uitsluiting -> ids.addAll(uitsluiting.clausules()));
        return ids;
    }
}
