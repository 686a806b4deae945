package nl.wederhoor.adviseur;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.wederhoor.advies.Advies.Verklaring;
import nl.wederhoor.advies.Woord;
import nl.wederhoor.adviseur.Lijnen.Lijn;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.regels.Ketentermijn;
import nl.wederhoor.regels.Oogst;
import nl.wederhoor.regels.Uitsluiting;

/** Every row and rule that decided something, each once, ordered by table and row and then by rule. */
final class Verklaringen {
    private final Raadpleging raadpleging;
    private final Waarom waarom;

    Verklaringen(Raadpleging raadpleging, Waarom waarom) {
        this.raadpleging = raadpleging;
        this.waarom = waarom;
    }

    List<Verklaring> van(Spoor spoor, List<Uitsluiting> uitsluitingen, Oogst oogst) {
        List<Lijn<Verklaring>> verklaringen = rijen(spoor);
        regels(uitsluitingen, oogst).forEach(verklaring -> verklaringen.add(Lijnen.los(verklaring)));
        return Lijnen.van(verklaringen);
    }

    private List<Lijn<Verklaring>> rijen(Spoor spoor) {
        var kennis = raadpleging.kennis();
        List<Lijn<Verklaring>> opPlaats = new ArrayList<>(Collections.nCopies(kennis.rijen(), null));
        for (var stap : spoor.stappen()) {
            for (var rij : stap.uitkomst().rijen()) {
                int plaats = kennis.rij(rij).plaats();
                if (opPlaats.get(plaats) == null) {
                    opPlaats.set(plaats, waarom.verklaring(stap.besluit(), stap.toestand(), rij));
                }
            }
        }
        opPlaats.removeIf(Objects::isNull);
        return opPlaats;
    }

    private List<Verklaring> regels(List<Uitsluiting> uitsluitingen, Oogst oogst) {
        Map<String, Verklaring> opNaam = new LinkedHashMap<>();
        uitsluitingen.forEach(
                gevonden -> zet(opNaam, "uitsluitingen", gevonden.regel(), gevonden.clausules(), gevonden.reden()));
        uitKetens(opNaam, oogst);
        uitBevindingen(opNaam, oogst);
        return opNaam.values().stream()
                .sorted(Comparator.comparing(Verklaring::besluit).thenComparing(Verklaring::regel))
                .toList();
    }

    private void uitKetens(Map<String, Verklaring> opNaam, Oogst oogst) {
        oogst.termijnen(0)
                .forEach(gevonden -> zet(opNaam, "termijnen", gevonden.regel(), gevonden.clausules(), zin(gevonden)));
        oogst.plichten(0)
                .forEach(gevonden -> zet(
                        opNaam,
                        "termijnen",
                        gevonden.regel(),
                        gevonden.clausules(),
                        gevonden.plicht() + " Dit geldt vanaf " + dag(gevonden.vanaf()) + "."));
    }

    private void uitBevindingen(Map<String, Verklaring> opNaam, Oogst oogst) {
        oogst.voorgelegd(0)
                .forEach(gevonden -> zet(
                        opNaam,
                        "voorleggen",
                        gevonden.regel(),
                        gevonden.grond().clausules(),
                        String.join(" ", gevonden.grond().overwegingen())));
        oogst.botsingen(0)
                .forEach(gevonden -> zet(
                        opNaam,
                        "conflicten",
                        gevonden.regel(),
                        gevonden.grond().clausules(),
                        String.join(" ", gevonden.grond().overwegingen())));
        oogst.patronen(0)
                .forEach(gevonden -> zet(
                        opNaam,
                        "patronen",
                        gevonden.regel(),
                        gevonden.grond().clausules(),
                        "Er zijn " + gevonden.aantal() + " meldingen over dezelfde wederpartij; de drempel is "
                                + gevonden.drempel() + "."));
    }

    private void zet(
            Map<String, Verklaring> opNaam, String besluit, String regel, List<String> clausules, String waarom) {
        var naam = raadpleging.kennis().eigenNaam(regel);
        opNaam.putIfAbsent(naam, new Verklaring(besluit, naam, raadpleging.gesorteerd(clausules), waarom));
    }

    private static String zin(Ketentermijn termijn) {
        return "De termijn \"" + ((Woord) termijn.soort()).label() + "\" begint op " + dag(termijn.start())
                + " en duurt tot en met " + dag(termijn.uiterlijk()) + ".";
    }

    private static String dag(LocalDate dag) {
        return Feit.INTAKE_OP.zinsdeel(dag);
    }
}
