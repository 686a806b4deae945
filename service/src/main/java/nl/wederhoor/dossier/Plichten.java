package nl.wederhoor.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.advies.Advies.Plicht;

/** Which duties were done, as the journal tells; what was done for an earlier closure counts no more. */
final class Plichten {
    private static final String AFSLUITING = "afsluiting";

    /** Done when a fact says so, which takes them off the list; on the list again they are to be done again. */
    private static final Set<String> OP_FEIT = Set.of("overeenstemming-bereiken", "reacties-voorzien");

    private final Journaal journaal;

    Plichten(Journaal journaal) {
        this.journaal = journaal;
    }

    /** The duties of this advice that nobody did yet. */
    List<Plicht> open(Advies advies) {
        var gedaan = gedaan();
        return advies.plichten().stream()
                .filter(plicht -> !isGedaan(plicht, gedaan))
                .toList();
    }

    /** The line that says this duty was done, or null. */
    Regelrij gedaan(Plicht plicht) {
        var gedaan = gedaan();
        return isGedaan(plicht, gedaan) ? gedaan.get(plicht.id()) : null;
    }

    private boolean isGedaan(Plicht plicht, Map<String, Regelrij> gedaan) {
        var regel = gedaan.get(plicht.id());
        return regel != null
                && !OP_FEIT.contains(plicht.id())
                && (!plicht.moment().equals(AFSLUITING) || regel.id.volgnummer() > laatsteHeropening());
    }

    private Map<String, Regelrij> gedaan() {
        Map<String, Regelrij> gedaan = new HashMap<>();
        journaal.rijen().stream()
                .filter(regel -> regel.soort.equals(Regelsoort.PLICHT.label()))
                .forEach(regel -> gedaan.put(regel.kenmerk, regel));
        return gedaan;
    }

    private int laatsteHeropening() {
        return journaal.rijen().stream()
                .filter(regel -> regel.soort.equals(Regelsoort.HEROPENING.label()))
                .mapToInt(regel -> regel.id.volgnummer())
                .max()
                .orElse(0);
    }
}
