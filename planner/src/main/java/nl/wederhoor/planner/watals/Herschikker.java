package nl.wederhoor.planner.watals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wederhoor.planner.Planopties;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.Score;
import nl.wederhoor.planner.momentopname.Momentopname.Vastzetting;
import nl.wederhoor.planner.momentopname.Momentopnamefout;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;
import nl.wederhoor.planner.zoek.Zoeker;

/**
 * Puts a case with a handler, lets a short search repair the rest, and takes back every other move that gains little.
 *
 * <p>For who makes the plan: it names other cases and their handlers.
 */
public final class Herschikker {
    private final Verdeling plan;
    private final Planopties opties;

    /** The options say how long to search, and from how many points another move is worth it. */
    public Herschikker(Verdeling plan, Planopties opties) {
        this.plan = plan.kopie();
        this.opties = opties.metBudget(Planopties.GEEN_BUDGET);
    }

    public Herschikking zet(String zaak, String behandelaar) {
        Paartabel tabel;
        try {
            tabel = Paartabel.van(
                    plan.tabel().momentopname().metVastzettingen(pins(zaak, behandelaar)),
                    plan.tabel().gewichten());
        } catch (Momentopnamefout fout) {
            return Herschikking.ONMOGELIJK;
        }
        int eenheid = tabel.nummerVanZaak(zaak);
        var begin = new Verdeling(tabel, plan.plekken());
        if (!maakRuimte(begin, eenheid, tabel.nummerVanPlek(behandelaar))) {
            return Herschikking.ONMOGELIJK;
        }
        var gevonden = Zoeker.polijst(begin, opties);
        draaiTerug(gevonden, eenheid);
        return tegenover(gevonden, eenheid);
    }

    /** The new pin replaces pins on the other cases of the bundle as well. */
    private List<Vastzetting> pins(String zaak, String behandelaar) {
        Integer eenheid = plan.tabel().nummerVanZaak(zaak);
        if (eenheid == null || plan.tabel().nummerVanPlek(behandelaar) == null) {
            throw new IllegalArgumentException("Deze zaak of behandelaar staat niet in het plan.");
        }
        return Stream.concat(
                        plan.tabel().momentopname().vastzettingen().stream()
                                .filter(pin -> !eenheid.equals(plan.tabel().nummerVanZaak(pin.zaak()))),
                        Stream.of(new Vastzetting(zaak, behandelaar)))
                .toList();
    }

    /** Sends to the queue what cannot stay beside the case; false when a pin keeps it there. */
    private static boolean maakRuimte(Verdeling plan, int eenheid, int naar) {
        Paartabel tabel = plan.tabel();
        for (int ander : tabel.botsingen(eenheid)) {
            if (tabel.botst(naar, plan.plek(ander))) {
                if (tabel.vast(ander) >= 0) {
                    return false;
                }
                plan.verplaats(ander, tabel.wachtrij());
            }
        }
        while (!plan.past(eenheid, naar)) {
            var weg = lichtste(plan, eenheid, naar);
            if (weg < 0) {
                return false;
            }
            plan.verplaats(weg, tabel.wachtrij());
        }
        plan.verplaats(eenheid, naar);
        return true;
    }

    /** The unit at a place that can go into the queue at the least cost; -1 when all are pinned. */
    private static int lichtste(Verdeling plan, int behalve, int plek) {
        Paartabel tabel = plan.tabel();
        return IntStream.range(0, tabel.aantal())
                .filter(i -> i != behalve && plan.plek(i) == plek && tabel.vast(i) < 0)
                .boxed()
                .min(Comparator.comparing(i -> Score.van(plan.verschil(i, tabel.wachtrij()))))
                .orElse(-1);
    }

    private void draaiTerug(Verdeling gevonden, int eenheid) {
        boolean terug = true;
        while (terug) {
            terug = false;
            for (int i = 0; i < gevonden.tabel().aantal(); i++) {
                int oud = plan.plek(i);
                if (i != eenheid && gevonden.plek(i) != oud && gevonden.mag(i, oud) && loontNiet(gevonden, i, oud)) {
                    gevonden.verplaats(i, oud);
                    terug = true;
                }
            }
        }
    }

    private boolean loontNiet(Verdeling gevonden, int i, int oud) {
        Score verlies = Score.van(gevonden.verschil(i, oud));
        return verlies.medium() <= 0 && verlies.zacht() < opties.drempel() * Score.PUNT;
    }

    private Herschikking tegenover(Verdeling gevonden, int eenheid) {
        List<Verhuizing> verhuizingen = new ArrayList<>(Verhuizing.tussen(plan, gevonden));
        verhuizingen.sort(Comparator.comparing(deel -> gevonden.tabel().nummerVanZaak(deel.zaak()) != eenheid));
        Map<Regel, Long> perRegel = new EnumMap<>(Regel.class);
        for (Regel regel : Regel.values()) {
            long verschil = gevonden.kosten(regel) - plan.kosten(regel);
            if (verschil != 0) {
                perRegel.put(regel, verschil);
            }
        }
        return new Herschikking(true, verhuizingen, gevonden.score().min(plan.score()), perRegel);
    }
}
