package nl.wederhoor.vergelijking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wederhoor.advies.Advies;

/** What changes between two answers of one organisation: another moment, other facts or another policy version. */
public final class Verschillen {
    private Verschillen() {}

    /** In the order of the answer; lines that are gone stand where they were. */
    public static List<Verschil> tussen(Advies oud, Advies nieuw) {
        Map<String, Lijn> was = opPlaats(oud);
        Map<String, Lijn> wordt = opPlaats(nieuw);
        Map<String, Lijn> alle = new LinkedHashMap<>(was);
        wordt.forEach(alle::putIfAbsent);
        List<Verschil> verschillen = new ArrayList<>();
        alle.forEach((plaats, lijn) -> {
            var van = lezing(was.get(plaats));
            var naar = lezing(wordt.get(plaats));
            if (!van.isGelijkAan(naar)) {
                verschillen.add(new Verschil(lijn.veld(), lijn.sleutel(), tekst(van), tekst(naar)));
            }
        });
        return List.copyOf(verschillen);
    }

    private static Map<String, Lijn> opPlaats(Advies advies) {
        Map<String, Lijn> opPlaats = new LinkedHashMap<>();
        Lijnen.van(advies).forEach(lijn -> opPlaats.put(lijn.plaats(), lijn));
        return opPlaats;
    }

    private static Lezing lezing(Lijn lijn) {
        return lijn == null ? Lezing.GEEN : lijn.lezing();
    }

    private static String tekst(Lezing lezing) {
        if (lezing.afwezig() || lezing.bijzonderheden().isEmpty()) {
            return lezing.waarde();
        }
        return lezing.waarde() + " " + new TreeMap<>(lezing.bijzonderheden());
    }
}
