package nl.wederhoor.planner.uitleg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;

/** Why a case waits: handlers grouped by the rules that block them, or what taking it would cost more than waiting. */
final class Wachtuitlegger {
    private final Verdeling plan;
    private final Paartabel tabel;
    private final int eenheid;
    private final Afscherming afscherming;

    Wachtuitlegger(Verdeling plan, int eenheid, Afscherming afscherming) {
        this.plan = plan;
        this.tabel = plan.tabel();
        this.eenheid = eenheid;
        this.afscherming = afscherming;
    }

    Wachtreden leg() {
        return afscherming.toontCijfers() ? new Wachtreden(groepen(), afruil()) : new Wachtreden(List.of(), List.of());
    }

    private List<Wachtreden.Groep> groepen() {
        Map<List<Regel>, List<String>> perRegels = new LinkedHashMap<>();
        sprongen().filter(sprong -> !sprong.blokkades().isEmpty()).forEach(sprong -> perRegels
                .computeIfAbsent(
                        afscherming.toontBlokkades() ? sprong.blokkades() : List.of(), nieuw -> new ArrayList<>())
                .add(tabel.plek(sprong.naar())));
        return perRegels.entrySet().stream()
                .map(groep -> new Wachtreden.Groep(groep.getKey(), reden(groep.getKey()), groep.getValue()))
                .toList();
    }

    private static String reden(List<Regel> regels) {
        return regels.isEmpty() ? Alternatief.NIET_BESCHIKBAAR : Blokkadezin.van(regels);
    }

    private List<Motief> afruil() {
        Optional<Sprong> beste =
                sprongen().filter(sprong -> sprong.blokkades().isEmpty()).min(Comparator.comparing(Sprong::verschil));
        List<Motief> motieven = new ArrayList<>();
        beste.ifPresent(sprong -> {
            motieven.add(Motief.van("Bij " + tabel.plek(sprong.naar()) + " kan het wel. Dat is "
                    + new Weging(sprong).reden() + " dan wachten:"));
            new Afwegingmaker(sprong).maak().forEach(afweging -> motieven.add(Motief.van(afweging)));
        });
        return motieven;
    }

    private Stream<Sprong> sprongen() {
        return IntStream.range(0, tabel.wachtrij()).mapToObj(plek -> new Sprong(plan, eenheid, plek));
    }
}
