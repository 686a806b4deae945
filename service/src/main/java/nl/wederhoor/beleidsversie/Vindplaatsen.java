package nl.wederhoor.beleidsversie;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.tabel.Beslistabel;

/** Where each clause works in one policy: the rows, rules, parameters and open points that cite it. */
public final class Vindplaatsen {
    private final Map<String, List<Vindplaats>> perClausule = new HashMap<>();

    private Vindplaatsen() {}

    public static Vindplaatsen van(Beleid beleid) {
        var vindplaatsen = new Vindplaatsen();
        beleid.tabellen().alle().forEach(vindplaatsen::neem);
        beleid.regels()
                .forEach((sleutel, regel) ->
                        vindplaatsen.neem(regel.clausules(), plaats("regel", sleutel, Regelwoorden.van(regel))));
        beleid.parameters()
                .forEach(parameter -> vindplaatsen.neem(
                        parameter.clausules(), plaats("parameter", parameter.sleutel(), parameter.label())));
        beleid.nietGeregeld()
                .forEach(gat ->
                        vindplaatsen.neem(gat.clausules(), plaats("niet geregeld", gat.sleutel(), gat.onderwerp())));
        return vindplaatsen;
    }

    public List<Vindplaats> van(String clausule) {
        return perClausule.getOrDefault(clausule, List.of());
    }

    private void neem(Beslistabel tabel) {
        var rijen = new LinkedHashMap<String, List<String>>();
        tabel.rijen().forEach(rij -> rij.clausules()
                .forEach(clausule ->
                        rijen.computeIfAbsent(clausule, id -> new ArrayList<>()).add(rij.id())));
        rijen.forEach((clausule, ids) ->
                neem(List.of(clausule), new Vindplaats("tabel", tabel.besluit(), tabel.label(), List.copyOf(ids))));
    }

    private void neem(List<String> clausules, Vindplaats plaats) {
        clausules.forEach(clausule ->
                perClausule.computeIfAbsent(clausule, id -> new ArrayList<>()).add(plaats));
    }

    private static Vindplaats plaats(String soort, String naam, String label) {
        return new Vindplaats(soort, naam, label, List.of());
    }
}
