package nl.wederhoor.bewijs;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wederhoor.proef.Adviseurs;

/** Tells which answers of the set have become different: line by line for developers, added up for protocol owners. */
final class Bewijsverslag {
    private static final Map<String, String> WOORDEN = Map.of(
            "routes", "route",
            "hulpvormen", "hulpvorm",
            "voorTeLeggen", "punt om voor te leggen:",
            "termijnen", "termijn",
            "plichten", "plicht",
            "afsluiting", "grond om af te sluiten:",
            "rechten", "recht",
            "conflicten", "botsende regels:",
            "nietGeregeld", "niet geregeld:",
            "verklaring", "regel");

    private final int gespeeld;
    private final List<Bewijsverschil> verschillen;

    private Bewijsverslag(int gespeeld, List<Bewijsverschil> verschillen) {
        this.gespeeld = gespeeld;
        this.verschillen = verschillen;
    }

    /** Compares answer by answer; both lists hold the same questions in the same order. */
    static Bewijsverslag van(List<Goudenbewijs> was, List<Goudenbewijs> wordt) {
        return new Bewijsverslag(
                was.size(),
                IntStream.range(0, was.size())
                        .mapToObj(plek -> new Bewijsverschil(plek + 1, was.get(plek), wordt.get(plek)))
                        .filter(verschil -> !verschil.isGelijk())
                        .toList());
    }

    boolean isLeeg() {
        return verschillen.isEmpty();
    }

    /** Each difference on a line of its own: "radar 17: status routes.advies was mogelijk, wordt aanbevolen". */
    List<String> regels() {
        return verschillen.stream()
                .flatMap(verschil -> regels(verschil).stream())
                .toList();
    }

    private static List<String> regels(Bewijsverschil verschil) {
        var wie = verschil.organisatie() + " " + verschil.nummer() + " ("
                + verschil.was().vraag().vraag().peildatum().toLocalDate()
                + (verschil.anderBeleid() ? ", ander beleid" : "") + "): ";
        var regels = new ArrayList<String>();
        verschil.afwijkingen()
                .forEach(afwijking -> regels.add(
                        wie + afwijking.soort().label() + " " + afwijking.plaats() + " " + overgang(afwijking)));
        if (regels.isEmpty()) {
            regels.add(wie + "alleen woorden, vragen of voorbehoud, in " + String.join(", ", verschil.andereDelen()));
        }
        return regels;
    }

    /** Lines for docs/changelog.md: per organisation each change once, with how many reports it touches. */
    List<String> voorEigenaren() {
        var inhoudelijk = verschillen.stream()
                .filter(verschil -> !verschil.afwijkingen().isEmpty())
                .toList();
        if (inhoudelijk.isEmpty()) {
            return List.of();
        }
        var regels = new ArrayList<String>();
        regels.add("- Van de %d vaste meldingen die elke uitgave naspeelt, krijgen er %d een ander antwoord:"
                .formatted(gespeeld, inhoudelijk.size()));
        inhoudelijk.stream()
                .collect(Collectors.groupingBy(Bewijsverschil::organisatie, LinkedHashMap::new, Collectors.toList()))
                .forEach((organisatie, eigen) -> regels.addAll(voorEigenaar(organisatie, eigen)));
        return regels;
    }

    private static List<String> voorEigenaar(String organisatie, List<Bewijsverschil> eigen) {
        var naam = Adviseurs.van(organisatie).beleid().naam();
        var beleid = eigen.get(0).anderBeleid() ? " (ook het beleid is veranderd)" : "";
        var regels = new ArrayList<>(List.of("  - " + naam + beleid + ", " + eigen.size() + " meldingen:"));
        eigen.stream()
                .flatMap(verschil -> verschil.afwijkingen().stream())
                .collect(Collectors.groupingBy(Bewijsverslag::inWoorden, LinkedHashMap::new, Collectors.counting()))
                .forEach((woorden, aantal) -> regels.add("    - " + woorden + " (" + aantal + " keer)"));
        return regels;
    }

    private static String inWoorden(Afwijking afwijking) {
        var delen = afwijking.plaats().split("\\.", 2);
        var plaats = delen.length == 1 ? delen[0] : WOORDEN.getOrDefault(delen[0], delen[0]) + " " + delen[1];
        var wat =
                switch (afwijking.soort()) {
                    case STATUS, RIJ -> "";
                    case DATUM -> ", datum";
                    case CLAUSULE -> ", bepalingen";
                };
        var kort = afwijking.soort() == Kenmerksoort.DATUM ? "andere dag" : overgang(afwijking);
        return plaats + wat + ": " + kort;
    }

    private static String overgang(Afwijking afwijking) {
        if (afwijking.was() == null) {
            return "is er nu bij (" + afwijking.wordt() + ")";
        }
        return afwijking.wordt() == null
                ? "is er niet meer (was " + afwijking.was() + ")"
                : "was " + afwijking.was() + ", wordt " + afwijking.wordt();
    }
}
