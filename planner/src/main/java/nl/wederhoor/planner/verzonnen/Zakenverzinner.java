package nl.wederhoor.planner.verzonnen;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wederhoor.planner.momentopname.Behandelaar;
import nl.wederhoor.planner.momentopname.Fase;
import nl.wederhoor.planner.momentopname.Plaats;
import nl.wederhoor.planner.momentopname.Urgentie;
import nl.wederhoor.planner.momentopname.Wens;
import nl.wederhoor.planner.momentopname.Zaak;

/** Invents dossiers: most with a handler already, some urgent, some in another language, a few with a granted wish. */
final class Zakenverzinner {
    private static final LocalDate WENS_TOT = LocalDate.of(2026, 12, 31);
    private static final double DEEL_NIEUW = 0.25;

    private final String naam;
    private final Bureauschets schets;
    private final List<Behandelaar> behandelaars;
    private final double gemiddeld;
    private final Loterij loterij;

    Zakenverzinner(
            String naam, Bureauschets schets, List<Behandelaar> behandelaars, double gemiddeld, Loterij loterij) {
        this.naam = naam;
        this.schets = schets;
        this.behandelaars = behandelaars;
        this.gemiddeld = gemiddeld;
        this.loterij = loterij;
    }

    List<Zaak> verzin() {
        return IntStream.range(0, schets.dossiers()).mapToObj(this::zaak).toList();
    }

    private Zaak zaak(int nr) {
        boolean nieuw = loterij.kans(DEEL_NIEUW);
        int complexiteit = loterij.een(List.of(1, 1, 2, 2, 2, 3));
        return Zaak.van(naam + "z" + nr, 0)
                .met(nieuw ? Zaak.Stand.NIEUW : lopend())
                .met(last(complexiteit))
                .met(haast(nieuw))
                .met(vraag())
                .met(new Plaats(
                        loterij.kans(0.3) ? loterij.een(Behandelaarsverzinner.TEAMS) : null,
                        loterij.een(Behandelaarsverzinner.REGIOS)))
                .met(wens())
                .metPartijen(loterij.kans(0.6) ? Set.of("partij " + loterij.tussen(0, 400)) : Set.of())
                .metBundel(loterij.kans(0.03) ? naam + "bundel " + nr / 50 : null);
    }

    private Zaak.Stand lopend() {
        Fase fase = loterij.een(List.of(Fase.values()));
        return new Zaak.Stand(
                loterij.een(behandelaars).id(), fase, fase.ordinal() == 0 ? 0 : loterij.tussen(1, 2 * fase.ordinal()));
    }

    /** On average what the sketch asks: a third of it for simple, nearly twice for complex dossiers. */
    private Zaak.Last last(int complexiteit) {
        long kwartieren = Math.max(1, Math.round(gemiddeld * complexiteit / 1.85 * loterij.tussen(60, 140) / 100.0));
        Map<String, Long> anders = new HashMap<>();
        if (schets.verschillend()) {
            behandelaars.forEach(
                    wie -> anders.put(wie.id(), Math.max(1, Math.round(kwartieren * loterij.tussen(75, 125) / 100.0))));
        }
        return new Zaak.Last(kwartieren, anders, loterij.een(List.of(1, 1, 2, 2, 3, 5)), complexiteit);
    }

    private Zaak.Haast haast(boolean nieuw) {
        double worp = loterij.tussen(0, 99);
        Urgentie urgentie = worp < 5 ? Urgentie.SPOED : worp < 22 ? Urgentie.HOOG : Urgentie.GEWOON;
        return new Zaak.Haast(urgentie, nieuw ? loterij.tussen(1, 6) : 1, nieuw ? loterij.tussen(0, 5) : null);
    }

    private Zaak.Vraag vraag() {
        Set<String> gronden = new HashSet<>();
        gronden.add(loterij.vaakVooraan(Behandelaarsverzinner.GRONDEN));
        if (loterij.kans(0.15)) {
            gronden.add(loterij.een(Behandelaarsverzinner.GRONDEN));
        }
        boolean anderstalig = loterij.kans(0.12);
        return new Zaak.Vraag(
                gronden,
                loterij.vaakVooraan(Behandelaarsverzinner.TERREINEN),
                anderstalig ? Set.of(loterij.een(Behandelaarsverzinner.TALEN)) : Set.of(),
                loterij.kans(0.9));
    }

    private Wens wens() {
        if (!loterij.kans(0.02)) {
            return null;
        }
        if (loterij.kans(0.8)) {
            return new Wens(loterij.kans(0.8) ? Wens.Soort.VROUW : Wens.Soort.MAN, Set.of(), WENS_TOT);
        }
        Set<String> genoemd = new HashSet<>();
        genoemd.add(loterij.een(behandelaars).id());
        genoemd.add(loterij.een(behandelaars).id());
        return new Wens(Wens.Soort.BENOEMD, genoemd, WENS_TOT);
    }
}
