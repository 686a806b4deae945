package nl.wederhoor.terugtoets;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import nl.wederhoor.adviseur.Uitkomstgroep;
import nl.wederhoor.adviseur.Uitkomstlijn;

/** The lines of one group in one case, asked under both policies. */
record Berekening(
        int groepnummer,
        Uitkomstgroep groep,
        Sleutel sleutel,
        Casuspaar paar,
        Map<String, Uitkomstlijn> oud,
        Map<String, Uitkomstlijn> nieuw,
        List<Lijnverandering> veranderd) {

    static Berekening van(Taak taak, Map<String, Uitkomstlijn> oud, Map<String, Uitkomstlijn> nieuw) {
        var veranderd = Uitslag.veranderd(oud, nieuw).stream()
                .map(veld -> new Lijnverandering(veld, oud.get(veld), nieuw.get(veld), new BitSet(), new BitSet()))
                .toList();
        return new Berekening(taak.groepnummer(), taak.groep(), taak.sleutel(), taak.paar(), oud, nieuw, veranderd);
    }

    /** Lines that are still to be asked. */
    record Taak(int groepnummer, Uitkomstgroep groep, Sleutel sleutel, Casuspaar paar) {}
}
