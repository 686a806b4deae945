package nl.wederhoor.terugtoets;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Keeps the first cases of every kind of change: the same ones whoever reads which part of the history. */
final class Voorbeeldkiezer {
    private static final int PER_VELD = 4;

    /** A case at its place in the history. */
    record Kandidaat(long plaats, String zaak, List<Lijnverandering> veranderd) {}

    private final Map<String, List<Kandidaat>> perVeld = new TreeMap<>();

    void bied(long plaats, String zaak, List<Lijnverandering> veranderd) {
        var kandidaat = new Kandidaat(plaats, zaak, veranderd);
        veranderd.forEach(verandering -> bied(verandering.veld(), kandidaat));
    }

    private void bied(String veld, Kandidaat kandidaat) {
        var lijst = perVeld.computeIfAbsent(veld, nieuw -> new ArrayList<>(PER_VELD + 1));
        if (lijst.size() == PER_VELD && lijst.get(PER_VELD - 1).plaats() < kandidaat.plaats()) {
            return;
        }
        lijst.add(kandidaat);
        lijst.sort(Comparator.comparingLong(Kandidaat::plaats));
        if (lijst.size() > PER_VELD) {
            lijst.remove(PER_VELD);
        }
    }

    void plus(Voorbeeldkiezer ander) {
        ander.perVeld.forEach((veld, lijst) -> lijst.forEach(kandidaat -> bied(veld, kandidaat)));
    }

    /** At most so many, every kind of change in turn. */
    List<Kandidaat> kies(int hoogstens) {
        Map<String, Kandidaat> gekozen = new LinkedHashMap<>();
        for (int ronde = 0; ronde < PER_VELD; ronde++) {
            for (var lijst : perVeld.values()) {
                if (ronde < lijst.size() && gekozen.size() < hoogstens) {
                    gekozen.putIfAbsent(lijst.get(ronde).zaak(), lijst.get(ronde));
                }
            }
        }
        return List.copyOf(gekozen.values());
    }
}
