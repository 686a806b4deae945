package nl.wederhoor.terugtoets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.wederhoor.adviseur.Casus;
import nl.wederhoor.adviseur.Looptijden.Loop;
import nl.wederhoor.adviseur.Uitkomstgroep;
import nl.wederhoor.adviseur.Uitkomstlezer;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.terugtoets.Dagafdruk.Telling;

/** The outcomes of one group of lines under what it can tell apart of a case; bounded by a budget shared by all groups. */
final class Groepgeheugen {
    private final Uitkomstgroep groep;
    private final Afdruk afdruk;
    private final Policies policies;
    private final Budget budget;
    private final Map<Sleutel, Dagafdruk> dagafdrukken = new ConcurrentHashMap<>();
    private final Map<Sleutel, Uitslag> uitslagen = new ConcurrentHashMap<>();

    /**
     * The policies under which days are compared, first the old and the new one.
     *
     * @param zelfdeTelling true when all count days alike
     * @param zelfdeOnder true when the tables behind the tables are the same in all
     */
    record Policies(List<Uitkomstlezer> lezers, boolean zelfdeTelling, boolean zelfdeOnder) {}

    Groepgeheugen(Uitkomstgroep groep, Policies policies, Budget budget, Feit weg) {
        this.groep = groep;
        this.policies = policies;
        this.budget = budget;
        this.afdruk = new Afdruk(groep, policies.lezers().subList(0, 2), policies.zelfdeOnder(), weg);
    }

    Uitkomstgroep groep() {
        return groep;
    }

    /** What these lines can tell apart of this case. */
    Sleutel sleutel(Casuspaar paar) {
        int breedte = afdruk.breedte();
        int vast = paar.isGelijk() ? breedte : 2 * breedte;
        var delen = new int[vast];
        afdruk.schrijf(paar.oud(), delen, 0);
        if (!paar.isGelijk()) {
            afdruk.schrijf(paar.nieuw(), delen, breedte);
        }
        if (afdruk.dagen().isEmpty()) {
            return new Sleutel(delen);
        }
        var dagafdruk = dagafdruk(new Sleutel(delen), paar);
        var metDagen = Arrays.copyOf(delen, vast + dagafdruk.breedte());
        dagafdruk.schrijf(paar.oud(), metDagen, vast);
        return new Sleutel(metDagen);
    }

    private Dagafdruk dagafdruk(Sleutel sleutel, Casuspaar paar) {
        var bekend = dagafdrukken.get(sleutel);
        if (bekend == null) {
            bekend = nieuw(paar);
            if (budget.neem()) {
                dagafdrukken.put(sleutel, bekend);
            }
        }
        return bekend;
    }

    private Dagafdruk nieuw(Casuspaar paar) {
        List<Telling> tellingen = new ArrayList<>();
        Set<Loop> gezien = new LinkedHashSet<>();
        for (int i = 0; i < policies.lezers().size(); i++) {
            var lezer = policies.lezers().get(i);
            Casus casus = i == 0 ? paar.oud() : paar.nieuw();
            for (var loop : lezer.lopen(groep, casus)) {
                if (afdruk.dagen().contains(loop.begin()) && (gezien.add(loop) || !policies.zelfdeTelling())) {
                    tellingen.add(new Telling(lezer, loop));
                }
            }
        }
        return new Dagafdruk(
                afdruk.dagen().stream().filter(paar.oud().feiten()::heeft).toList(), tellingen);
    }

    Uitslag zoek(Sleutel sleutel) {
        return uitslagen.get(sleutel);
    }

    void zet(Sleutel sleutel, Uitslag uitslag) {
        if (budget.neem()) {
            uitslagen.put(sleutel, uitslag);
        }
    }

    int aantal() {
        return uitslagen.size();
    }
}
