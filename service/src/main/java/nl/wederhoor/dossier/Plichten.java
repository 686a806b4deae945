package nl.wederhoor.dossier;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.advies.Advies.Plicht;
import nl.wederhoor.feiten.Feit;

/** Which duties were done, as the journal tells; what was done for an earlier closure counts no more. */
final class Plichten {
    private static final String AFSLUITING = "afsluiting";

    /** Done when a fact says so, which takes them off the list; on the list again they are to be done again. */
    private static final Set<String> OP_FEIT =
            Set.of("overeenstemming-bereiken", "reacties-voorzien", "rappel-wederpartij");

    /**
     * A change of the plan asks agreement again, each time (RADAR-7.3b, DMG-8.3b); a client who falls silent or misses an
     * agreement again is approached again (RADAR-7.1d, DMG-8.1d, I1G-4.3), and documents that are missing again are asked.
     */
    private static final Map<String, Map<Feit, Boolean>> NA_FEIT = Map.of(
            "plan-opnieuw-afstemmen", Map.of(Feit.PLAN_AANGEPAST, true),
            "client-benaderen", Map.of(Feit.CLIENT_REAGEERT, false, Feit.CLIENT_HOUDT_AFSPRAKEN, false),
            "client-herinneren", Map.of(Feit.CLIENT_REAGEERT, false),
            "tweede-kans-stukken", Map.of(Feit.STUKKEN_ONTBREKEN, true));

    private static final Set<String> BRIEFWISSELING = Set.of(
            Stap.BRIEF_AAN_WEDERPARTIJ.label(),
            Stap.BRIEF_NAMENS_CLIENT.label(),
            Stap.RAPPEL_WEDERPARTIJ.label(),
            Stap.REACTIE_WEDERPARTIJ.label());

    /** A copy follows every letter (RADAR-7.5, DMG-8.5), a notice every letter that stays without an answer. */
    private static final Map<String, Set<String>> NA_STAP = Map.of(
            "afschrift-geven", BRIEFWISSELING,
            "attenderen-op-overschrijding", Set.of(Stap.BRIEF_AAN_WEDERPARTIJ.label()),
            "einde-bij-zwijgen-melden", Set.of(Stap.RAPPEL_CLIENT.label()),
            "intake-bevestigen", Set.of(Stap.INTAKE_GEPLAND.label()));

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
                && regel.id.volgnummer() > laatsteAanleiding(plicht.id())
                && (!plicht.moment().equals(AFSLUITING) || regel.id.volgnummer() > laatsteHeropening());
    }

    private Map<String, Regelrij> gedaan() {
        Map<String, Regelrij> gedaan = new HashMap<>();
        journaal.rijen().stream()
                .filter(regel -> regel.soort.equals(Regelsoort.PLICHT.label()))
                .forEach(regel -> gedaan.put(regel.kenmerk, regel));
        return gedaan;
    }

    /** The line that raised the duty last; what was done before it was for an earlier occasion. */
    private int laatsteAanleiding(String plicht) {
        var stappen = NA_STAP.getOrDefault(plicht, Set.of());
        return journaal.rijen().stream()
                .filter(regel -> regel.soort.equals(Regelsoort.STAP.label())
                        ? stappen.contains(regel.kenmerk)
                        : maaktNodig(plicht, regel))
                .mapToInt(regel -> regel.id.volgnummer())
                .max()
                .orElse(0);
    }

    private boolean maaktNodig(String plicht, Regelrij regel) {
        var feiten = NA_FEIT.getOrDefault(plicht, Map.of());
        if (feiten.isEmpty() || !regel.soort.equals(Regelsoort.FEITEN.label())) {
            return false;
        }
        var wordt = journaal.regel(regel).inhoud().path("wordt");
        return feiten.entrySet().stream()
                .anyMatch(feit -> wordt.path(feit.getKey().sleutel())
                        .toString()
                        .equals(feit.getValue().toString()));
    }

    private int laatsteHeropening() {
        return journaal.rijen().stream()
                .filter(regel -> regel.soort.equals(Regelsoort.HEROPENING.label()))
                .mapToInt(regel -> regel.id.volgnummer())
                .max()
                .orElse(0);
    }
}
