package nl.wederhoor.bewerking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederhoor.beleid.Clausules;
import nl.wederhoor.bewerking.Tabelbeeld.Rijbeeld;

/** Finds for each row of a file of others the row of ours that it was, and what must stand beside it. */
final class Rijpassing {
    private final Tabelbeeld huidig;
    private final Bijschriften bijschriften;
    private final Set<String> aangepast;

    /**
     * A row as it came in.
     *
     * @param id the name that it has there, or ""
     * @param plaats how it is called in messages: "Rij 3"
     * @param clausules null where the file says nothing about them; the same for {@code toelichting}
     */
    record Binnenrij(
            String id, String plaats, Map<String, String> cellen, List<String> clausules, String toelichting) {}

    /**
     * A row as it must become.
     *
     * @param id the row of ours that it was, or null
     */
    record Doelrij(String id, Map<String, String> cellen, List<String> clausules, String toelichting) {}

    Rijpassing(Tabelbeeld huidig, Clausules bekend, Fouten fouten, Set<String> aangepast) {
        this.huidig = huidig;
        this.bijschriften = new Bijschriften(bekend, fouten);
        this.aangepast = aangepast;
    }

    List<Doelrij> doel(List<Binnenrij> rijen) {
        var ids = ids(rijen);
        var doel = new ArrayList<Doelrij>();
        for (int i = 0; i < rijen.size(); i++) {
            doel.add(doel(pad(i), rijen.get(i), ids.get(i)));
        }
        return doel;
    }

    static String pad(int nummer) {
        return "rijen[" + nummer + "]";
    }

    /** For each row the row of ours with its id, else one with the same cells that nobody has yet, else null. */
    private List<String> ids(List<Binnenrij> rijen) {
        var vrij = new LinkedHashMap<String, Rijbeeld>();
        huidig.rijen().forEach(rij -> vrij.put(rij.id(), rij));
        var ids = new ArrayList<String>();
        for (var rij : rijen) {
            var onze = vrij.remove(rij.id());
            ids.add(onze == null ? null : onze.id());
        }
        for (int i = 0; i < ids.size(); i++) {
            var rij = rijen.get(i);
            if (ids.get(i) == null) {
                var onze = vrij.values().stream()
                        .filter(vrije -> vrije.cellen().equals(rij.cellen()))
                        .map(Rijbeeld::id)
                        .findFirst();
                onze.ifPresent(vrij::remove);
                ids.set(i, onze.orElse(null));
                aangepast.add(rij.plaats() + " heeft een naam van ons gekregen.");
            }
        }
        return ids;
    }

    private Doelrij doel(String pad, Binnenrij rij, String id) {
        var oud = huidig.rijen().stream()
                .filter(onze -> onze.id().equals(id))
                .findFirst()
                .orElse(new Rijbeeld("", Map.of(), null, ""));
        var clausules = rij.clausules() == null ? oud.clausules() : rij.clausules();
        var toelichting = rij.toelichting() == null ? oud.toelichting() : rij.toelichting();
        if (id != null && rij.clausules() == null) {
            aangepast.add(rij.plaats() + " had geen clausules; die van ons zijn gebleven.");
        }
        if (id == null || !clausules.equals(oud.clausules())) {
            clausules = bijschriften.clausules(clausules, pad + ".clausules", rij.plaats(), false);
        }
        if (id == null || !toelichting.equals(oud.toelichting())) {
            toelichting = bijschriften.toelichting(toelichting, pad + ".toelichting", rij.plaats());
        }
        return new Doelrij(id, rij.cellen(), clausules, toelichting);
    }
}
