package nl.wederhoor.adviseur;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.Feitsoort;
import nl.wederhoor.feiten.Klasse;
import nl.wederhoor.feiten.Onderwerp;
import nl.wederhoor.regels.Tijdzone;

/**
 * Judges by brute force which absent facts matter: works out every completion of one fact set, the absent facts absent or
 * with any of their values, and compares the answers.
 *
 * <p>It knows nothing of tables, rules, classes or parts of an answer: it asks for answers and compares their lines.
 */
final class Rechter {
    private static final List<Onderwerp> MET_VOORWAARDEN =
            List.of(Onderwerp.UITZONDERING_ZONDER_SLACHTOFFER, Onderwerp.VERZOEK_VERTEGENWOORDIGER);

    private final Adviseur adviseur;
    private final Besluiten besluiten;
    private final LocalDate dag;
    private final List<Feit> open;
    private final List<List<Object>> waarden;
    private final List<Map<String, String>> antwoorden = new ArrayList<>();
    private final Feiten feiten;

    Rechter(Adviseur adviseur, Feiten feiten, Besluiten besluiten, LocalDate dag) {
        this.adviseur = adviseur;
        this.besluiten = besluiten;
        this.feiten = feiten;
        this.dag = dag;
        this.open = open(feiten);
        this.waarden = open.stream().map(feit -> metAfwezig(feit, dag)).toList();
        vul(0, feiten);
    }

    Feiten feiten() {
        return feiten;
    }

    Besluiten besluiten() {
        return besluiten;
    }

    @Override
    public String toString() {
        return open + " " + besluiten.alle();
    }

    static List<Feit> open(Feiten feiten) {
        return Stream.of(Feit.values())
                .filter(feit -> feit != Feit.GEMEENTE && !feiten.heeft(feit))
                .toList();
    }

    static long aanvullingen(Feiten feiten, LocalDate dag) {
        return open(feiten).stream()
                .mapToLong(feit -> waarden(feit, dag).size() + 1L)
                .reduce(1, (een, ander) -> Math.min(1_000_000, een * ander));
    }

    private static List<Object> metAfwezig(Feit feit, LocalDate dag) {
        List<Object> alle = new ArrayList<>();
        alle.add(null);
        alle.addAll(waarden(feit, dag));
        return alle;
    }

    /** Every value of a closed list; of lists every single value and none; of days and numbers a spread. */
    static List<Object> waarden(Feit feit, LocalDate dag) {
        return switch (feit.soort()) {
            case BOOLEAN -> List.of(true, false);
            case KEUZE -> List.copyOf(feit.waarden());
            case LIJST ->
                Stream.<Object>concat(
                                Stream.of(Set.of()), feit.waarden().stream().map(Set::of))
                        .toList();
            case GETAL -> List.of(feit.minimum(), 3, 60);
            case DATUM -> List.of(dag.minusYears(3), dag.minusDays(20), dag, dag.plusDays(9));
            case TIJDSTIP -> List.of(opMoment(dag.minusYears(3)), opMoment(dag.minusDays(20)), opMoment(dag));
            case TEKST -> List.of();
        };
    }

    static OffsetDateTime opMoment(LocalDate dag) {
        return dag.atTime(LocalTime.NOON).atZone(Tijdzone.NEDERLAND).toOffsetDateTime();
    }

    private void vul(int positie, Feiten tot) {
        if (positie == open.size()) {
            antwoorden.add(lijnen(tot));
            return;
        }
        for (var waarde : waarden.get(positie)) {
            vul(positie + 1, waarde == null ? tot : tot.met(open.get(positie), waarde));
        }
    }

    Map<String, String> lijnen(Feiten zo) {
        return Antwoordlijnen.van(adviseur.lijnen(zo, opMoment(dag), besluiten));
    }

    /** The facts of which two completions that differ in nothing else give different lines. */
    Set<Feit> doetErToe() {
        Set<Feit> toe = EnumSet.noneOf(Feit.class);
        int stap = antwoorden.size();
        for (int positie = 0; positie < open.size(); positie++) {
            stap /= waarden.get(positie).size();
            if (verschilt(positie, stap)) {
                toe.add(open.get(positie));
            }
        }
        return toe;
    }

    private boolean verschilt(int positie, int stap) {
        int aantal = waarden.get(positie).size();
        for (int i = 0; i < antwoorden.size(); i++) {
            int waarde = i / stap % aantal;
            if (waarde > 0 && !antwoorden.get(i).equals(antwoorden.get(i - waarde * stap))) {
                return true;
            }
        }
        return false;
    }

    /** Per line that stands now the exception facts of which some value changes it while the rest stays as it is. */
    Map<String, Set<String>> voorbehoud() {
        Map<String, Set<String>> perLijn = new TreeMap<>();
        open.stream().filter(feit -> feit.klasse() == Klasse.UITZONDERING).forEach(feit -> waarden(feit, dag)
                .forEach(waarde -> verandert(feit, waarde)
                        .forEach(veld -> perLijn.computeIfAbsent(veld, nieuw -> new TreeSet<>())
                                .add(feit.sleutel()))));
        perLijn.keySet().retainAll(antwoorden.get(0).keySet());
        return perLijn;
    }

    /** The lines that change when this fact alone gets this value. */
    Set<String> verandert(Feit feit, Object waarde) {
        var nu = antwoorden.get(0);
        var dan = lijnen(feiten.met(feit, waarde));
        Set<String> velden = new TreeSet<>(nu.keySet());
        velden.addAll(dan.keySet());
        velden.removeIf(veld -> Objects.equals(nu.get(veld), dan.get(veld)));
        return velden;
    }

    /** A random case with at most eight absent facts and few enough completions to work them all out. */
    static Feiten willekeurig(Random toeval, LocalDate dag, Set<Feit> gelezen, int meest) {
        while (true) {
            var feiten = volledig(toeval, dag);
            List<Feit> weg = new ArrayList<>(gelezen);
            Collections.shuffle(weg, toeval);
            int aantal = 2 + toeval.nextInt(7);
            for (var feit : weg.subList(0, Math.min(aantal, weg.size()))) {
                feiten = feiten.zonder(feit);
            }
            if (aanvullingen(feiten, dag) <= meest) {
                return feiten;
            }
        }
    }

    /** One to four decisions, more often those that the text ties to conditions. */
    static Besluiten willekeurig(Random toeval) {
        var besluiten = Besluiten.geen();
        int aantal = 1 + toeval.nextInt(4);
        for (int nr = 0; nr < aantal; nr++) {
            var onderwerpen = toeval.nextInt(3) == 0 ? MET_VOORWAARDEN : List.of(Onderwerp.values());
            var onderwerp = onderwerpen.get(toeval.nextInt(onderwerpen.size()));
            var keuzes = onderwerp.besluiten();
            besluiten = besluiten.met(onderwerp, keuzes.get(toeval.nextInt(keuzes.size())));
        }
        return besluiten;
    }

    /** Every fact given: now like an ordinary case, now with many exceptions. */
    private static Feiten volledig(Random toeval, LocalDate dag) {
        var feiten = Feiten.leeg();
        double gewoon = toeval.nextDouble();
        for (var feit : Feit.values()) {
            if (feit != Feit.GEMEENTE) {
                boolean standaard = feit.standaard() != null && toeval.nextDouble() < gewoon;
                feiten = feiten.met(feit, standaard ? feit.standaard() : waarde(feit, dag, toeval));
            }
        }
        return feiten;
    }

    private static Object waarde(Feit feit, LocalDate dag, Random toeval) {
        if (feit.soort() == Feitsoort.DATUM) {
            return dag.plusDays(10L - toeval.nextInt(50));
        }
        if (feit.soort() == Feitsoort.TIJDSTIP) {
            return opMoment(dag.minusDays(toeval.nextInt(20)));
        }
        var waarden = waarden(feit, dag);
        return waarden.get(toeval.nextInt(waarden.size()));
    }
}
