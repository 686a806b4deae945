package nl.wederhoor.pagina;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;

/** The duties of one moment in the case; the moment at which the case is now stands open on the page. */
public record Plichtgroep(String moment, boolean nu, List<Advies.Plicht> plichten) {

    static List<Plichtgroep> van(List<Advies.Plicht> plichten, Feiten feiten) {
        var perMoment = new LinkedHashMap<String, List<Advies.Plicht>>();
        plichten.forEach(plicht -> perMoment
                .computeIfAbsent(plicht.moment(), moment -> new ArrayList<>())
                .add(plicht));
        var nu = moment(feiten.keuze(Feit.FASE));
        return perMoment.entrySet().stream()
                .map(groep -> new Plichtgroep(groep.getKey(), groep.getKey().equals(nu), groep.getValue()))
                .toList();
    }

    private static String moment(String fase) {
        if (fase == null) {
            return "eerste contact";
        }
        return switch (fase) {
            case "plan van aanpak" -> "plan";
            case "afgesloten" -> "afsluiting";
            default -> fase;
        };
    }
}
