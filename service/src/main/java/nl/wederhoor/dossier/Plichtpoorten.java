package nl.wederhoor.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.wederhoor.advies.Advies.Plicht;

/** Gates that duties hold: a duty that blocks an intake, a letter or a plan is done first. */
final class Plichtpoorten {
    private static final String OVEREENSTEMMING = "overeenstemming-bereiken";

    private Plichtpoorten() {}

    static Optional<Poort> blokkades(Werkblad blad, Stap stap) {
        var moment = blokkeert(stap);
        if (moment == null) {
            return Optional.empty();
        }
        var open = blad.plichten().open(blad.vooraf()).stream()
                .filter(plicht -> moment.equals(plicht.blokkeert()))
                .toList();
        return open.isEmpty() ? Optional.empty() : Optional.of(poort(open));
    }

    static Poort poort(List<Plicht> open) {
        var clausules = new TreeSet<String>();
        List<String> ontbreekt = new ArrayList<>();
        for (var plicht : open) {
            clausules.addAll(plicht.clausules());
            ontbreekt.add(plicht.id().equals(OVEREENSTEMMING) ? "overeenstemming" : plicht.id());
        }
        var teksten = open.stream().map(Plicht::plicht).toList();
        return new Poort("Eerst nog doen: " + String.join(" ", teksten), List.copyOf(clausules), ontbreekt);
    }

    private static String blokkeert(Stap stap) {
        return switch (stap) {
            case INTAKE_GEHOUDEN -> "intake";
            case PLAN_VASTGESTELD -> "plan";
            case BRIEF_AAN_WEDERPARTIJ, BRIEF_NAMENS_CLIENT, RAPPEL_WEDERPARTIJ -> "brief";
            default -> null;
        };
    }
}
