package nl.wederhoor.planner.eerlijkheid;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import nl.wederhoor.planner.Gewichten;
import nl.wederhoor.planner.Niveau;
import nl.wederhoor.planner.Planopties;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.grens.Ondergrenzen;
import nl.wederhoor.planner.momentopname.Momentopname;
import nl.wederhoor.planner.momentopname.Momentopnamefout;
import nl.wederhoor.planner.tabel.Eenheid;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;
import nl.wederhoor.planner.zoek.Zoeker;

/**
 * Plans the cases that are handled once more with fairness as the only wish, for what cannot be avoided, and once with
 * fairness weighing heavier, for what the soft rules bought.
 */
final class Splitser {
    /** So many points elsewhere one point of fairness is worth in the plan that shows the price. */
    private static final int ZWAARDER = 20;

    private final Verdeling plan;
    private final Paartabel tabel;
    private final Planopties opties;

    Splitser(Verdeling plan, Planopties opties) {
        this.plan = plan;
        this.tabel = plan.tabel();
        this.opties = opties.metBudget(Planopties.GEEN_BUDGET).metDrempel(0);
    }

    Splitsing splits() {
        Set<String> behandeld = behandeld();
        if (behandeld.isEmpty()) {
            return new Splitsing(0, 0, 0, 0, List.of());
        }
        var foto = alleen(behandeld);
        var start = overgenomen(Paartabel.van(foto, alleenEerlijk()));
        var bewijs = Ondergrenzen.van(start.tabel(), Zoeker.polijst(start, opties), opties.toezicht()::gestopt);
        long ideaal = ideaal(start.tabel());
        long grens = Math.max(ideaal, bewijs.grens().score().zacht());
        var ruil = ruil(foto);
        long terug = ruil.map(
                        ander -> start.score().zacht() - new Verdeling(start.tabel(), ander.plekken()).kosten(Regel.S6))
                .orElse(0L);
        return new Splitsing(
                grens - ideaal,
                start.score().zacht() - grens,
                bewijs.plan().score().zacht() - grens,
                Math.max(0, terug),
                terug > 0 ? gekocht(terug(ruil.orElseThrow())) : List.of());
    }

    /** A fairer plan that keeps the medium level; empty when the numbers are too large, or when somebody would wait. */
    private Optional<Verdeling> ruil(Momentopname foto) {
        try {
            var ruil = Zoeker.polijst(overgenomen(Paartabel.van(foto, zwaarEerlijk())), opties);
            int wachtrij = ruil.tabel().wachtrij();
            return Optional.of(ruil)
                    .filter(iedereen -> Arrays.stream(iedereen.plekken()).noneMatch(plek -> plek == wachtrij));
        } catch (Momentopnamefout fout) {
            return Optional.empty();
        }
    }

    private Set<String> behandeld() {
        Set<String> ids = new HashSet<>();
        for (Eenheid eenheid : tabel.eenheden()) {
            if (plan.plek(eenheid.nummer()) != tabel.wachtrij()) {
                eenheid.zaken().forEach(zaak -> ids.add(zaak.id()));
            }
        }
        return ids;
    }

    /** What waits in the plan waits in every plan that it is compared with. */
    private Momentopname alleen(Set<String> zaken) {
        var foto = tabel.momentopname();
        return foto.metZaken(foto.zaken().stream()
                        .filter(zaak -> zaken.contains(zaak.id()))
                        .toList())
                .metTegenpartijen(foto.tegenpartijen().stream()
                        .filter(paar -> zaken.contains(paar.ene()) && zaken.contains(paar.andere()))
                        .toList())
                .metVastzettingen(foto.vastzettingen().stream()
                        .filter(pin -> zaken.contains(pin.zaak()))
                        .toList());
    }

    /** Waiting keeps a price on the heavier level, so that nobody is made fair by leaving work undone. */
    private Gewichten alleenEerlijk() {
        Map<Regel, Long> perRegel = new EnumMap<>(Regel.class);
        for (Regel regel : Regel.values()) {
            perRegel.put(regel, regel.code().startsWith("H") ? 1L : 0L);
        }
        perRegel.put(Regel.M1, 1L);
        perRegel.put(Regel.S6, gewicht());
        return new Gewichten("eerlijk", perRegel);
    }

    private Gewichten zwaarEerlijk() {
        return tabel.gewichten().met(Regel.S6, Math.min(Gewichten.GROOTSTE, ZWAARDER * gewicht()));
    }

    private long gewicht() {
        long gewicht = tabel.gewichten().van(Regel.S6);
        return gewicht == 0 ? Regel.S6.standaardgewicht() : gewicht;
    }

    private Verdeling overgenomen(Paartabel eerlijk) {
        int[] plek = new int[eerlijk.aantal()];
        for (Eenheid eenheid : eerlijk.eenheden()) {
            plek[eenheid.nummer()] = plan.plek(tabel.nummerVanZaak(eenheid.id()));
        }
        return new Verdeling(eerlijk, plek);
    }

    private Verdeling terug(Verdeling eerlijk) {
        int[] plek = plan.plekken();
        for (Eenheid eenheid : eerlijk.tabel().eenheden()) {
            plek[tabel.nummerVanZaak(eenheid.id())] = eerlijk.plek(eenheid.nummer());
        }
        return new Verdeling(tabel, plek);
    }

    /**
     * Cost of S6 when the least effort possible could be cut up freely: each quarter-hour goes where it costs least. Exact,
     * as every next quarter-hour of a handler costs at least as much as the one before.
     */
    private static long ideaal(Paartabel eerlijk) {
        long nog = 0;
        for (int i = 0; i < eerlijk.aantal(); i++) {
            nog += minste(eerlijk, i);
        }
        var goedkoopst =
                new PriorityQueue<>(Comparator.comparingLong(Stap::kosten).thenComparing(Stap::behandelaar));
        for (int j = 0; j < eerlijk.wachtrij(); j++) {
            if (eerlijk.behandelaar(j).kwartieren() > 0) {
                goedkoopst.add(Stap.van(eerlijk, j, 1));
            }
        }
        long som = 0;
        while (nog > 0 || goedkoopst.element().kosten() < 0) {
            Stap stap = goedkoopst.remove();
            som += stap.kosten();
            goedkoopst.add(Stap.van(eerlijk, stap.behandelaar(), stap.last() + 1));
            nog--;
        }
        return som;
    }

    /** One more quarter-hour for one handler. */
    private record Stap(int behandelaar, long last, long kosten) {
        static Stap van(Paartabel tabel, int behandelaar, long last) {
            return new Stap(
                    behandelaar,
                    last,
                    tabel.lastkosten(Regel.S6, behandelaar, last) - tabel.lastkosten(Regel.S6, behandelaar, last - 1));
        }
    }

    private static long minste(Paartabel eerlijk, int i) {
        long minste = Long.MAX_VALUE;
        for (int j = 0; j < eerlijk.wachtrij(); j++) {
            minste = eerlijk.magBij(i, j) ? Math.min(minste, eerlijk.rij(i).inspanning(j)) : minste;
        }
        return minste;
    }

    private List<Splitsing.Gekocht> gekocht(Verdeling ruil) {
        List<Splitsing.Gekocht> gekocht = new ArrayList<>();
        for (Regel regel : Regel.values()) {
            long winst = ruil.kosten(regel) - plan.kosten(regel);
            boolean telt = regel.niveau() == Niveau.ZACHT && regel != Regel.S6 && regel != Regel.S11;
            if (telt && winst > 0) {
                gekocht.add(new Splitsing.Gekocht(regel, winst));
            }
        }
        gekocht.sort(Comparator.comparing(deel -> -deel.winst()));
        return gekocht;
    }
}
