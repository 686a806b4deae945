package nl.wederhoor.terugtoets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import nl.wederhoor.adviseur.Casus;
import nl.wederhoor.adviseur.Uitkomstgroep;
import nl.wederhoor.adviseur.Uitkomstlezer;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feitsoort;
import nl.wederhoor.feiten.Onderwerp;

/** What the lines of one group can tell apart of a case under two policies, days aside. */
final class Afdruk {
    /** A number per value of one fact; 0 stands for absent. */
    private interface Deel {
        int van(Casus casus);
    }

    private final List<Deel> delen = new ArrayList<>();
    private final List<Feit> dagen = new ArrayList<>();

    private final boolean lijstsoorten;

    /**
     * @param lijstsoorten true when the tables behind the tables are the same in all policies in play, so that of a list
     *     only counts what comes out of them
     * @param weg a fact to leave out, to see whether that is noticed; or null
     */
    Afdruk(Uitkomstgroep groep, List<Uitkomstlezer> lezers, boolean lijstsoorten, Feit weg) {
        this.lijstsoorten = lijstsoorten && !groep.metRegels();
        for (var feit : groep.leest()) {
            if (feit != weg) {
                neem(feit, groep, lezers);
            }
        }
        for (var onderwerp : groep.besluiten()) {
            delen.add(casus -> besluit(casus, onderwerp));
        }
    }

    private void neem(Feit feit, Uitkomstgroep groep, List<Uitkomstlezer> lezers) {
        switch (feit.soort()) {
            case BOOLEAN -> delen.add(casus -> jaNee(casus.feiten().waarde(feit)));
            case LIJST -> delen.add(lijstsoorten ? soort(feit, groep, lezers) : lijst(feit, groep));
            case KEUZE, GETAL -> delen.add(groep.metRegels() ? waarde(feit) : soort(feit, groep, lezers));
            case DATUM, TIJDSTIP -> dag(feit, groep, lezers);
            case TEKST -> {
                // no table and no rule reads free text
            }
        }
    }

    private void dag(Feit feit, Uitkomstgroep groep, List<Uitkomstlezer> lezers) {
        dagen.add(feit);
        delen.add(
                feit.soort() == Feitsoort.DATUM && groep.bronnen().contains(feit.sleutel())
                        ? soort(feit, groep, lezers)
                        : casus -> casus.feiten().heeft(feit) ? 1 : 0);
    }

    private static int jaNee(Object waarde) {
        return waarde == null ? 0 : Boolean.TRUE.equals(waarde) ? 1 : 2;
    }

    private static int besluit(Casus casus, Onderwerp onderwerp) {
        var besluit = casus.besluiten().besluit(onderwerp);
        return besluit == null ? 0 : 1 + onderwerp.besluiten().indexOf(besluit);
    }

    private static Deel waarde(Feit feit) {
        return feit.soort() == Feitsoort.GETAL
                ? casus -> casus.feiten().heeft(feit) ? casus.feiten().getal(feit) + 1 : Integer.MIN_VALUE
                : casus -> casus.feiten().heeft(feit)
                        ? 1 + feit.waarden().indexOf(casus.feiten().keuze(feit))
                        : 0;
    }

    /** Values that no table in play tells apart share a number. */
    private static Deel soort(Feit feit, Uitkomstgroep groep, List<Uitkomstlezer> lezers) {
        Map<Object, Integer> nummers = new HashMap<>();
        Map<Object, Integer> bekend = new ConcurrentHashMap<>();
        return casus -> {
            var waarde = casus.feiten().waarde(feit);
            if (waarde == null) {
                return 0;
            }
            var nummer = bekend.get(waarde);
            return nummer == null ? nieuw(waarde, feit, groep, lezers, nummers, bekend) : nummer;
        };
    }

    private static int nieuw(
            Object waarde,
            Feit feit,
            Uitkomstgroep groep,
            List<Uitkomstlezer> lezers,
            Map<Object, Integer> nummers,
            Map<Object, Integer> bekend) {
        var soort =
                lezers.stream().map(lezer -> soort(waarde, feit, groep, lezer)).toList();
        int nummer;
        synchronized (nummers) {
            nummer = nummers.computeIfAbsent(soort, eerste -> nummers.size() + 1);
        }
        bekend.put(waarde, nummer);
        return nummer;
    }

    private static Object soort(Object waarde, Feit feit, Uitkomstgroep groep, Uitkomstlezer lezer) {
        if (waarde instanceof Set<?> lijst) {
            return lezer.lijstsoort(
                    groep, feit, lijst.stream().map(String::valueOf).collect(Collectors.toSet()));
        }
        return lezer.soort(groep, feit, waarde instanceof Integer getal ? BigDecimal.valueOf(getal) : waarde);
    }

    /** One bit per value that a table reads; rules read the whole list. */
    private static Deel lijst(Feit feit, Uitkomstgroep groep) {
        var gelezen = feit.waarden().stream()
                .filter(waarde -> groep.metRegels() || groep.bronnen().contains(feit.bron(waarde)))
                .toList();
        return casus -> {
            Set<String> lijst = casus.feiten().lijst(feit);
            if (lijst == null) {
                return 0;
            }
            int bits = 1;
            for (int i = 0; i < gelezen.size(); i++) {
                bits |= lijst.contains(gelezen.get(i)) ? 2 << i : 0;
            }
            return bits;
        };
    }

    /** The facts that are days. */
    List<Feit> dagen() {
        return dagen;
    }

    int breedte() {
        return delen.size();
    }

    void schrijf(Casus casus, int[] naar, int vanaf) {
        for (int i = 0; i < delen.size(); i++) {
            naar[vanaf + i] = delen.get(i).van(casus);
        }
    }
}
