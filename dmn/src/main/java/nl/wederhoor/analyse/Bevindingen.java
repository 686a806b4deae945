package nl.wederhoor.analyse;

import java.util.List;
import java.util.stream.Stream;

/**
 * Everything that was found in one or more tables, the worst first.
 *
 * @param nietOnderzocht per question that cost too much work: a sentence that says what was not looked at; when it is
 *     empty the findings are complete
 * @param onbevestigd the number of findings that the engine of record did not confirm; they are not in the list, and a
 *     number above zero is a fault of ours
 */
public record Bevindingen(List<Bevinding> alle, List<String> nietOnderzocht, int onbevestigd) {
    /** How many findings a screen shows. */
    public static final int MEESTE = 20;

    public Bevindingen {
        alle = List.copyOf(alle);
        nietOnderzocht = List.copyOf(nietOnderzocht);
    }

    static Bevindingen samen(List<Bevindingen> delen) {
        return new Bevindingen(
                delen.stream()
                        .flatMap(deel -> deel.alle.stream())
                        .sorted(Rang.VOLGORDE)
                        .toList(),
                delen.stream().flatMap(deel -> deel.nietOnderzocht.stream()).toList(),
                delen.stream().mapToInt(Bevindingen::onbevestigd).sum());
    }

    /** True when nothing was found, all was looked at and the engine agrees. */
    public boolean isSchoon() {
        return alle.isEmpty() && isVolledig() && onbevestigd == 0;
    }

    public boolean isVolledig() {
        return nietOnderzocht.isEmpty();
    }

    /** The findings that matter most, where those that read as one are one. */
    public List<Bevinding> getoond() {
        var samen = Samenvoeging.van(alle);
        return samen.subList(0, Math.min(MEESTE, samen.size()));
    }

    /** How many more there are than those shown, counted in the same way. */
    public int rest() {
        return Math.max(0, Samenvoeging.van(alle).size() - MEESTE);
    }

    public List<Bevinding> gaten() {
        return van(Soort.GAT);
    }

    public List<Bevinding> overlappingen() {
        return van(Soort.OVERLAP);
    }

    public List<Bevinding> onbereikbareRijen() {
        return van(Soort.ONBEREIKBAAR);
    }

    /** Duplicate rows, and rows that change nothing. */
    public List<Bevinding> dubbeleRijen() {
        return van(Soort.DUBBEL, Soort.OVERBODIG);
    }

    public List<Bevinding> onbereikbareUitkomsten() {
        return van(Soort.UITKOMST);
    }

    private List<Bevinding> van(Soort... soorten) {
        return alle.stream()
                .filter(bevinding -> Stream.of(soorten).anyMatch(soort -> soort == bevinding.soort()))
                .toList();
    }
}
