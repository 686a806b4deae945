package nl.wederhoor.planner.watals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wederhoor.planner.Niveau;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.Score;
import nl.wederhoor.planner.uitleg.Alternatief;

/** A what-if in plain Dutch. */
public final class Vergelijkingszinnen {
    private static final int MEESTE = 5;

    private Vergelijkingszinnen() {}

    public static List<String> van(Vergelijking vergelijking) {
        List<String> zinnen = new ArrayList<>();
        zinnen.add(verhuizingen(vergelijking.verhuizingen()));
        int groei = vergelijking.wachtrijGroeit();
        if (groei != 0) {
            zinnen.add("De wachtrij wordt " + Math.abs(groei) + (groei > 0 ? " langer." : " korter."));
        }
        if (!vergelijking.perRegel().isEmpty()) {
            zinnen.add("Het verschil per regel: " + perRegel(vergelijking.perRegel()) + ".");
        }
        return zinnen;
    }

    /** The same about a case that has to go to somebody: what else moves and what that costs. */
    public static List<String> van(Herschikking herschikking) {
        if (!herschikking.mogelijk()) {
            return List.of(Alternatief.NIET_BESCHIKBAAR);
        }
        List<String> zinnen = new ArrayList<>();
        zinnen.add(verhuizingen(herschikking.verhuizingen()));
        if (!herschikking.perRegel().isEmpty()) {
            zinnen.add("Het verschil per regel: " + perRegel(herschikking.perRegel()) + ".");
        }
        return zinnen;
    }

    private static String verhuizingen(List<Verhuizing> verhuizingen) {
        if (verhuizingen.isEmpty()) {
            return "Geen enkele zaak komt ergens anders.";
        }
        String begin = verhuizingen.size() == 1
                ? "1 zaak komt ergens anders: "
                : verhuizingen.size() + " zaken komen ergens anders: ";
        String rest = verhuizingen.size() > MEESTE ? " en nog " + (verhuizingen.size() - MEESTE) : "";
        return begin
                + verhuizingen.stream().limit(MEESTE).map(Verhuizing::tekst).collect(Collectors.joining(", ")) + rest
                + ".";
    }

    private static String perRegel(Map<Regel, Long> perRegel) {
        return perRegel.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<Regel, Long> deel) -> deel.getKey().niveau())
                        .thenComparing(deel -> -Math.abs(deel.getValue())))
                .filter(deel -> deel.getKey() != Regel.S11)
                .limit(MEESTE)
                .map(deel -> tekst(deel.getKey(), deel.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static String tekst(Regel regel, long verschil) {
        boolean zwaar = regel.niveau() != Niveau.ZACHT;
        long punten = zwaar ? Math.abs(verschil) : Math.round(Math.abs(verschil) / (double) Score.PUNT);
        return regel.label() + " " + punten + (zwaar ? " zware punten" : " punten")
                + (verschil > 0 ? " slechter" : " beter");
    }
}
