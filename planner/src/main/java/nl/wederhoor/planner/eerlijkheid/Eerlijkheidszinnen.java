package nl.wederhoor.planner.eerlijkheid;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.wederhoor.planner.Score;

/** A fairness report in plain Dutch. */
public final class Eerlijkheidszinnen {
    private static final int MEESTE = 4;

    private Eerlijkheidszinnen() {}

    public static List<String> van(Eerlijkheid eerlijkheid) {
        List<String> zinnen = new ArrayList<>();
        if (eerlijkheid.behandelaars().isEmpty()) {
            return zinnen;
        }
        zinnen.add(bezetting(eerlijkheid));
        long vol = eerlijkheid.behandelaars().stream()
                .filter(Eerlijkheid.Aandeel::isVol)
                .count();
        zinnen.add(vol + " van de " + eerlijkheid.behandelaars().size() + " behandelaars "
                + (vol == 1 ? "heeft" : "hebben") + " meer werk dan uren.");
        zinnen.addAll(splitsing(eerlijkheid.splitsing()));
        return zinnen;
    }

    private static String bezetting(Eerlijkheid eerlijkheid) {
        var hoogste = eerlijkheid.behandelaars().stream()
                .max(Comparator.comparing(Eerlijkheid.Aandeel::bezetting))
                .orElseThrow();
        long last = eerlijkheid.behandelaars().stream()
                .mapToLong(Eerlijkheid.Aandeel::last)
                .sum();
        long uren = eerlijkheid.behandelaars().stream()
                .mapToLong(Eerlijkheid.Aandeel::kwartieren)
                .sum();
        return "Gemiddeld is " + procent(last, uren) + " procent van de uren gevuld; het hoogst bij "
                + hoogste.behandelaar() + ", met " + procent(hoogste.last(), hoogste.kwartieren()) + " procent.";
    }

    private static List<String> splitsing(Splitsing splitsing) {
        if (splitsing.totaal() == 0) {
            return List.of("Eerlijker dan dit kan niet.");
        }
        List<String> zinnen = new ArrayList<>();
        zinnen.add("Van de ongelijkheid is " + procent(splitsing.onvermijdelijk(), splitsing.totaal())
                + " procent niet te vermijden; " + (splitsing.isExact() ? "" : "hoogstens ")
                + procent(splitsing.toegevoegd(), splitsing.totaal()) + " procent komt door keuzes in dit plan.");
        if (splitsing.terugTeWinnen() > 0) {
            zinnen.add(procent(splitsing.terugTeWinnen(), splitsing.totaal()) + " procent is terug te winnen"
                    + prijs(splitsing.gekocht()));
        } else if (splitsing.toegevoegd() > 0) {
            zinnen.add("Er is geen eerlijker plan gevonden dat de zware regels even goed houdt.");
        }
        return zinnen;
    }

    private static String prijs(List<Splitsing.Gekocht> gekocht) {
        return gekocht.isEmpty()
                ? "."
                : gekocht.stream()
                        .limit(MEESTE)
                        .map(deel ->
                                deel.regel().label() + " " + Math.round(deel.winst() / (double) Score.PUNT) + " punten")
                        .collect(Collectors.joining(", ", ". Dat kost: ", "."));
    }

    private static long procent(long deel, long geheel) {
        return Math.round(100.0 * deel / Math.max(1, geheel));
    }
}
