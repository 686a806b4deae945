package nl.wederhoor.terugtoets;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import nl.wederhoor.adviseur.Uitkomstlezer;
import nl.wederhoor.adviseur.Uitkomstlezer.Vraag;
import nl.wederhoor.terugtoets.Berekening.Taak;

/** Works through a part of the history: what was met before is looked up, the rest is asked under both policies. */
final class Slag {
    private final Uitkomstlezer oud;
    private final Uitkomstlezer nieuw;
    private final boolean zelfdeAanvulling;
    private final List<Groepgeheugen> groepen;
    private final Consumer<List<Berekening>> oorzaken;
    private final Uitslagenlijst uitslagen;

    /** The policies that are compared, and whether they fill in the same facts. */
    record Partijen(Uitkomstlezer oud, Uitkomstlezer nieuw, boolean zelfdeAanvulling) {}

    /** Cases that follow each other in the history; made here, since opening one may take time. */
    record Stapel(long vanaf, List<? extends Supplier<Zaak>> zaken) {}

    private record Gezocht(int groep, Sleutel sleutel) {}

    Slag(
            Partijen partijen,
            List<Groepgeheugen> groepen,
            Consumer<List<Berekening>> oorzaken,
            Uitslagenlijst uitslagen) {
        this.oud = partijen.oud();
        this.nieuw = partijen.nieuw();
        this.zelfdeAanvulling = partijen.zelfdeAanvulling();
        this.groepen = groepen;
        this.oorzaken = oorzaken;
        this.uitslagen = uitslagen;
    }

    void verwerk(Stapel stapel, Teller teller) {
        List<Zaak> zaken = new ArrayList<>(stapel.zaken().size());
        stapel.zaken().forEach(maak -> zaken.add(maak.get()));
        var sleutels = new Sleutel[zaken.size()][groepen.size()];
        var gevonden = new Uitslag[zaken.size()][groepen.size()];
        Map<Gezocht, Taak> taken = new LinkedHashMap<>();
        for (int i = 0; i < sleutels.length; i++) {
            zoek(paar(zaken.get(i)), sleutels[i], gevonden[i], taken);
        }
        var nieuwe = reken(List.copyOf(taken.values()));
        for (int i = 0; i < sleutels.length; i++) {
            for (int g = 0; g < groepen.size(); g++) {
                if (gevonden[i][g] == null) {
                    gevonden[i][g] = nieuwe.get(new Gezocht(g, sleutels[i][g]));
                }
            }
            teller.tel(stapel.vanaf() + i, zaken.get(i), gevonden[i]);
        }
    }

    private Casuspaar paar(Zaak zaak) {
        var casus = oud.casus(zaak.feiten(), zaak.besluiten(), zaak.dag());
        return new Casuspaar(
                casus, zelfdeAanvulling ? casus : nieuw.casus(zaak.feiten(), zaak.besluiten(), zaak.dag()));
    }

    private void zoek(Casuspaar paar, Sleutel[] sleutels, Uitslag[] gevonden, Map<Gezocht, Taak> taken) {
        for (int g = 0; g < groepen.size(); g++) {
            var geheugen = groepen.get(g);
            sleutels[g] = geheugen.sleutel(paar);
            gevonden[g] = geheugen.zoek(sleutels[g]);
            if (gevonden[g] == null) {
                taken.putIfAbsent(new Gezocht(g, sleutels[g]), new Taak(g, geheugen.groep(), sleutels[g], paar));
            }
        }
    }

    private Map<Gezocht, Uitslag> reken(List<Taak> taken) {
        if (taken.isEmpty()) {
            return Map.of();
        }
        var vroeger = oud.lijnen(taken.stream()
                .map(taak -> new Vraag(taak.groep(), taak.paar().oud()))
                .toList());
        var daarna = nieuw == oud
                ? vroeger
                : nieuw.lijnen(taken.stream()
                        .map(taak -> new Vraag(taak.groep(), taak.paar().nieuw()))
                        .toList());
        List<Berekening> berekeningen = new ArrayList<>(taken.size());
        for (int i = 0; i < taken.size(); i++) {
            berekeningen.add(Berekening.van(taken.get(i), vroeger.get(i), daarna.get(i)));
        }
        oorzaken.accept(berekeningen.stream()
                .filter(berekening -> !berekening.veranderd().isEmpty())
                .toList());
        Map<Gezocht, Uitslag> nieuwe = new HashMap<>();
        for (var berekening : berekeningen) {
            var uitslag = uitslagen.van(berekening);
            groepen.get(berekening.groepnummer()).zet(berekening.sleutel(), uitslag);
            nieuwe.put(new Gezocht(berekening.groepnummer(), berekening.sleutel()), uitslag);
        }
        return nieuwe;
    }
}
