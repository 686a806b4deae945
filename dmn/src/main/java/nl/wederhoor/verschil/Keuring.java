package nl.wederhoor.verschil;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.wederhoor.analyse.Voorbeeld;
import nl.wederhoor.analyse.Woorden;
import nl.wederhoor.tabel.Cel;
import nl.wederhoor.tabel.GelezenTabel;
import nl.wederhoor.tabel.Hitbeleid;
import nl.wederhoor.tabel.Kolom;
import nl.wederhoor.tabel.Proefmotor;
import nl.wederhoor.tabel.Woordtaal;

/** Asks the engine of record about one input of every block, before and after, and puts the block into words. */
final class Keuring {
    private final GelezenTabel oud;
    private final GelezenTabel nieuw;
    private final Samenstel samenstel;

    Keuring(GelezenTabel oud, GelezenTabel nieuw, Samenstel samenstel) {
        this.oud = oud;
        this.nieuw = nieuw;
        this.samenstel = samenstel;
    }

    Uitkomstverschil keur(List<Verandering> veranderingen, List<String> nietVergeleken) {
        if (veranderingen.isEmpty()) {
            return new Uitkomstverschil(List.of(), nietVergeleken, 0);
        }
        var motorOud = new Proefmotor(oud);
        var motorNieuw = new Proefmotor(nieuw);
        var gebieden = new ArrayList<Gebied>();
        for (var verandering : veranderingen) {
            var invoer = samenstel.ruimte().invoer(verandering.doos());
            if (klopt(motorOud, oud, invoer, verandering.van(), verandering.naar())
                    && klopt(motorNieuw, nieuw, invoer, verandering.naar(), verandering.van())) {
                gebieden.add(gebied(verandering, invoer));
            }
        }
        int onbevestigd = veranderingen.size() - gebieden.size();
        gebieden.sort(Comparator.comparingInt(gebied -> gebied.waar().size()));
        return new Uitkomstverschil(gebieden, nietVergeleken, onbevestigd);
    }

    /** Whether the engine gives the one outcome; in a table that collects also whether it does not give the other one. */
    private static boolean klopt(
            Proefmotor motor,
            GelezenTabel tabel,
            Map<String, Object> invoer,
            Map<String, Object> wel,
            Map<String, Object> niet) {
        var eigen = new HashMap<String, Object>();
        tabel.invoer().forEach(kolom -> eigen.put(kolom.naam(), invoer.get(kolom.naam())));
        var treffers = motor.treffers(eigen);
        var uitkomsten = tabel.rijen().stream()
                .filter(rij -> treffers.gekozen().contains(rij.rij().id()))
                .map(rij -> rij.rij().uitvoer())
                .toList();
        if (treffers.botsing()) {
            return false;
        }
        return tabel.hitbeleid() == Hitbeleid.COLLECT
                ? (wel.isEmpty() || uitkomsten.contains(wel)) && (niet.isEmpty() || !uitkomsten.contains(niet))
                : uitkomsten.equals(wel.isEmpty() ? List.of() : List.of(wel));
    }

    private Gebied gebied(Verandering verandering, Map<String, Object> invoer) {
        var kolommen = samenstel.ruimte().kolommen();
        var cellen = samenstel.ruimte().cellen(verandering.doos());
        return new Gebied(
                verandering.van(),
                verandering.naar(),
                verandering.rijVan(),
                verandering.rijNaar(),
                waar(kolommen, cellen),
                zin(verandering, Woorden.gevallen(kolommen, cellen)),
                Voorbeeld.van(invoer),
                new Gebied.Cellen(kolommen, cellen));
    }

    private static Map<String, String> waar(List<Kolom> kolommen, List<Cel> cellen) {
        var waar = new LinkedHashMap<String, String>();
        for (int i = 0; i < cellen.size(); i++) {
            if (!(cellen.get(i) instanceof Cel.Alles)) {
                waar.put(kolommen.get(i).naam(), Woordtaal.woorden(cellen.get(i), kolommen.get(i)));
            }
        }
        return waar;
    }

    private String zin(Verandering verandering, String gevallen) {
        if (nieuw.hitbeleid() == Hitbeleid.COLLECT) {
            return verandering.van().isEmpty()
                    ? "Nieuw: ook " + woorden(nieuw, verandering.naar()) + " bij " + gevallen + "."
                    : "Niet meer: " + woorden(oud, verandering.van()) + " bij " + gevallen + ".";
        }
        return "Van " + woorden(oud, verandering.van()) + " naar " + woorden(nieuw, verandering.naar()) + " bij "
                + gevallen + ".";
    }

    private static String woorden(GelezenTabel tabel, Map<String, Object> uitkomst) {
        if (uitkomst.isEmpty()) {
            return "geen uitkomst";
        }
        return tabel.uitvoer().stream()
                .map(kolom -> (tabel.uitvoer().size() == 1 ? "" : kolom.label() + " ")
                        + Woorden.waarde(uitkomst.get(kolom.naam())))
                .collect(Collectors.joining(", "));
    }
}
