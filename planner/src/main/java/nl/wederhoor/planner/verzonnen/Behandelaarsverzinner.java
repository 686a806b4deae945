package nl.wederhoor.planner.verzonnen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wederhoor.planner.momentopname.Behandelaar;
import nl.wederhoor.planner.momentopname.Deskundigheid;
import nl.wederhoor.planner.momentopname.Plaats;
import nl.wederhoor.planner.momentopname.Taalniveau;

/** Invents handlers: part-timers, some away for a while, some in training, each at home in a few fields. */
final class Behandelaarsverzinner {
    static final List<String> GRONDEN = List.of(
            "ras",
            "handicap of chronische ziekte",
            "geslacht",
            "godsdienst",
            "leeftijd",
            "seksuele gerichtheid",
            "nationaliteit",
            "afkomst");
    static final List<String> TERREINEN = List.of(
            "arbeidsmarkt", "woonomgeving", "onderwijs", "collectieve voorzieningen", "horeca", "huisvesting", "zorg");
    static final List<String> TALEN = List.of("en", "ar", "tr", "pl", "ti", "uk");
    static final List<String> REGIOS = List.of("stad", "oost", "west");
    static final List<String> TEAMS = List.of("team een", "team twee");

    private static final int KWARTIEREN_PER_CONTRACTUUR = 4 * 4 * 3 / 4;
    private static final LocalDate GELDIG_TOT = LocalDate.of(2027, 12, 31);

    private final String naam;
    private final Bureauschets schets;
    private final Loterij loterij;

    Behandelaarsverzinner(String naam, Bureauschets schets, Loterij loterij) {
        this.naam = naam;
        this.schets = schets;
        this.loterij = loterij;
    }

    List<Behandelaar> verzin() {
        return IntStream.range(0, schets.behandelaars())
                .mapToObj(this::behandelaar)
                .toList();
    }

    private Behandelaar behandelaar(int nr) {
        int contracturen = loterij.een(List.of(16, 20, 24, 24, 28, 32, 32, 36));
        boolean even = nr > 0 && loterij.kans(0.15);
        long kwartieren = (long) contracturen * KWARTIEREN_PER_CONTRACTUUR / (even ? 2 : 1);
        boolean leerling = nr > 0 && loterij.kans(0.1);
        int gemiddeld = schets.dossiers() / schets.behandelaars();
        int afgesproken = Math.max(3, gemiddeld * contracturen * 17 / 270);
        return Behandelaar.van(naam + "b" + nr, kwartieren)
                .met(new Behandelaar.Inzet(
                        true, even ? loterij.tussen(1, 8) : 0, afgesproken, Math.max(2, afgesproken / 3), leerling))
                .met(new Plaats(loterij.een(TEAMS), loterij.een(REGIOS)))
                .met(new Behandelaar.Meegenomen(loterij.tussen(-8, 8) * kwartieren / 100, loterij.tussen(-4, 4)))
                .metTalen(talen())
                .metDeskundigheid(kennis(leerling ? 1 : 3))
                .metRelaties(loterij.kans(0.1) ? Set.of("partij " + loterij.tussen(0, 40)) : Set.of());
    }

    private Map<String, Taalniveau> talen() {
        Map<String, Taalniveau> talen = new HashMap<>();
        talen.put("en", loterij.een(List.of(Taalniveau.B1, Taalniveau.B2, Taalniveau.C1, Taalniveau.C1)));
        loterij.greep(TALEN.subList(1, TALEN.size()), 0.12)
                .forEach(taal -> talen.put(taal, loterij.een(List.of(Taalniveau.B1, Taalniveau.B2, Taalniveau.C2))));
        return talen;
    }

    private List<Deskundigheid> kennis(int hoogste) {
        List<Deskundigheid> kennis = new ArrayList<>();
        List<String> gebieden = new ArrayList<>(GRONDEN);
        gebieden.addAll(TERREINEN);
        for (String gebied : loterij.greep(gebieden, 0.7)) {
            kennis.add(new Deskundigheid(gebied, loterij.tussen(1, hoogste), loterij.kans(0.2) ? GELDIG_TOT : null));
        }
        return kennis;
    }
}
