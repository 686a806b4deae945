package nl.wederhoor.adviseur;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import nl.wederhoor.advies.Advies.Plicht;
import nl.wederhoor.adviseur.Lijnen.Lijn;
import nl.wederhoor.regels.Ketenplicht;
import nl.wederhoor.tabel.Toestand;
import nl.wederhoor.tabel.Uitkomst;

/** The duties of every moment of the case: those of the tables and those that follow from a passed term. */
final class Plichtlijnen {
    private static final List<String> MOMENTEN = List.of(
            "eerste contact", "intake", "vooronderzoek", "plan", "uitvoering", "afsluiting", "evaluatie", "archief");

    private final Raadpleging raadpleging;

    Plichtlijnen(Raadpleging raadpleging) {
        this.raadpleging = raadpleging;
    }

    List<Plicht> lijnen(Geval geval) {
        var ketenplichten = geval.oogst().plichten(geval.beeld());
        List<Lijn<Plicht>> plichten = new ArrayList<>();
        for (var moment : MOMENTEN) {
            uitTabel(moment, geval.toestand()).forEach(plicht -> plichten.add(metVerloop(plicht, geval)));
            ketenplichten.stream()
                    .filter(plicht -> plicht.moment().equals(moment))
                    .map(this::uitKeten)
                    .sorted(Comparator.comparing(Plicht::vanaf).thenComparing(Plicht::id))
                    .forEach(plicht -> plichten.add(Lijnen.los(plicht)));
        }
        return Lijnen.van(plichten);
    }

    private List<Lijn<Plicht>> uitTabel(String moment, Toestand toestand) {
        return raadpleging.uitBevindingen("plichten-" + moment.replace(' ', '-'), toestand, bevindingen -> {
            Map<String, Plicht> opId = new LinkedHashMap<>();
            bevindingen.zeker().stream()
                    .map(rij -> plicht(moment, rij))
                    .forEach(plicht -> opId.merge(plicht.id(), plicht, this::samen));
            return opId.values().stream().map(Lijnen::vast).toList();
        });
    }

    private Plicht plicht(String moment, Uitkomst rij) {
        var blokkeert = Woordkeus.tekst(rij, "blokkeert");
        return new Plicht(
                Woordkeus.tekst(rij, "plicht"),
                Woordkeus.tekst(rij, "tekst"),
                Woordkeus.tekst(rij, "wie"),
                moment,
                null,
                null,
                blokkeert.equals("geen") ? null : blokkeert,
                raadpleging.clausules(rij),
                null,
                List.of());
    }

    /** One duty with two grounds: the clauses of both. */
    private Plicht samen(Plicht eerste, Plicht tweede) {
        Set<String> clausules = new TreeSet<>(eerste.clausules());
        clausules.addAll(tweede.clausules());
        return new Plicht(
                eerste.id(),
                eerste.plicht(),
                eerste.wie(),
                eerste.moment(),
                null,
                null,
                eerste.blokkeert() == null ? tweede.blokkeert() : eerste.blokkeert(),
                raadpleging.gesorteerd(clausules),
                null,
                List.of());
    }

    /** What was done blocks no longer; what waits for a planned day has that day as its last. */
    private static Lijn<Plicht> metVerloop(Lijn<Plicht> lijn, Geval geval) {
        var plicht = lijn.waarde();
        boolean vervuld = geval.oogst().isVervuld(geval.beeld(), plicht.id());
        var uiterlijk = geval.oogst().uiterlijk(geval.beeld(), plicht.id());
        if (!vervuld && uiterlijk == null) {
            return lijn;
        }
        return Lijnen.los(new Plicht(
                plicht.id(),
                plicht.plicht(),
                plicht.wie(),
                plicht.moment(),
                plicht.vanaf(),
                uiterlijk,
                vervuld ? null : plicht.blokkeert(),
                plicht.clausules(),
                plicht.aanname(),
                plicht.voorbehoud()));
    }

    private Plicht uitKeten(Ketenplicht plicht) {
        return new Plicht(
                plicht.id(),
                plicht.plicht(),
                plicht.wie(),
                plicht.moment(),
                plicht.vanaf(),
                null,
                null,
                plicht.clausules(),
                plicht.aanname(),
                List.of());
    }
}
