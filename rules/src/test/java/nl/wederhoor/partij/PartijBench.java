package nl.wederhoor.partij;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import nl.wederhoor.partij.Paren.Telling;
import org.junit.jupiter.api.Test;

/** What comparing names finds and misses per class of difference, and what one question over many names costs. */
class PartijBench {
    private static final int NAMEN = 40_000;
    private static final int VRAGEN = 200;
    private static final List<String> VOORNAMEN = List.of(
            "Jan", "Fatima", "Mehmet", "Sanne", "Oumar", "Wietske", "Piet", "Aicha", "Thomas", "Lotte", "Karim",
            "Ellen");
    private static final List<String> LETTERGREPEN = List.of(
            "ber", "hof", "stra", "ma", "veld", "man", "lin", "kolk", "dijk", "ra", "oud", "zee", "brou", "wer", "tas");

    private final PrintStream uit = System.out;

    @Test
    void per_class() {
        uit.println("| class | pairs | found | missed | wrongly found | recall | precision |");
        uit.println("|---|---|---|---|---|---|---|");
        Paren.perKlasse(Paren.lees("paren.csv")).forEach(this::regel);
        regel("**all**", totaal("paren.csv"));
        regel("**kept aside**", totaal("paren-achtergehouden.csv"));
    }

    @Test
    void one_name_against_many() {
        var toeval = new Random(20260402);
        var namen = new Naamregister<Integer>();
        var voor = nu();
        for (int i = 0; i < NAMEN; i++) {
            namen.zet(i, Naam.lees(Partijsoort.PERSOON, verzin(toeval)));
        }
        double lezen = (nu() - voor) / 1e6;
        var tijden = new ArrayList<Double>();
        int kandidaten = 0;
        for (int i = 0; i < VRAGEN; i++) {
            var begin = nu();
            kandidaten +=
                    namen.zoek(Naam.lees(Partijsoort.PERSOON, verzin(toeval))).size();
            tijden.add((nu() - begin) / 1e6);
        }
        tijden.sort(null);
        uit.println("| names | reading them all, ms | one name against all, p50 ms | p95 ms | found per question |");
        uit.println("|---|---|---|---|---|");
        uit.printf(
                Locale.ROOT,
                "| %d | %.0f | %.2f | %.2f | %.1f |%n",
                NAMEN,
                lezen,
                tijden.get(VRAGEN / 2),
                tijden.get(VRAGEN * 95 / 100),
                (double) kandidaten / VRAGEN);
    }

    /** Processor time of this thread: the clock measures the neighbours. */
    private static long nu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String verzin(Random toeval) {
        var achternaam = new StringBuilder();
        for (int i = 0; i < 2 + toeval.nextInt(2); i++) {
            achternaam.append(LETTERGREPEN.get(toeval.nextInt(LETTERGREPEN.size())));
        }
        return VOORNAMEN.get(toeval.nextInt(VOORNAMEN.size()))
                + (toeval.nextInt(3) == 0 ? " van der " : " ")
                + achternaam;
    }

    private static Telling totaal(String bestand) {
        return Paren.lees(bestand).stream().map(Telling::van).reduce(Telling.NUL, Telling::plus);
    }

    private void regel(String klasse, Telling telling) {
        uit.printf(
                Locale.ROOT,
                "| %s | %d | %d | %d | %d | %.2f | %.2f |%n",
                klasse,
                telling.terecht() + telling.gemist() + telling.onterecht() + telling.afgewezen(),
                telling.terecht(),
                telling.gemist(),
                telling.onterecht(),
                telling.trefkans(),
                telling.precisie());
    }
}
