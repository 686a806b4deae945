package nl.wederhoor.feiten;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Reads the list of decisions of a request and reports every fault at once. */
public final class BesluitenLezer {
    private static final Set<String> SLEUTELS = Set.of("onderwerp", "besluit");
    private static final int MEESTE_BESLUITEN = 100;

    private final List<Fout> fouten;
    private Besluiten besluiten = Besluiten.geen();

    private BesluitenLezer(List<Fout> fouten) {
        this.fouten = fouten;
    }

    /** The decisions at this path; throws OngeldigeFeiten with all faults. */
    public static Besluiten lees(JsonNode lijst, String pad) {
        var fouten = new ArrayList<Fout>();
        var besluiten = lees(lijst, pad, fouten);
        if (!fouten.isEmpty()) {
            throw new OngeldigeFeiten(fouten);
        }
        return besluiten;
    }

    /** Like the other, but adds the faults to a list that the caller reports with others. */
    public static Besluiten lees(JsonNode lijst, String pad, List<Fout> fouten) {
        if (Json.afwezig(lijst)) {
            return Besluiten.geen();
        }
        if (!lijst.isArray() || lijst.size() > MEESTE_BESLUITEN) {
            fouten.add(new Fout(pad, "Dit moet een lijst zijn van hoogstens " + MEESTE_BESLUITEN + " besluiten."));
            return Besluiten.geen();
        }
        var lezer = new BesluitenLezer(fouten);
        for (int i = 0; i < lijst.size(); i++) {
            lezer.neem(lijst.get(i), pad + "[" + i + "]");
        }
        return lezer.besluiten;
    }

    private void neem(JsonNode element, String pad) {
        if (!element.isObject()) {
            fouten.add(new Fout(pad, "Dit moet een object zijn met onderwerp en besluit."));
            return;
        }
        for (var sleutel : (Iterable<String>) element::fieldNames) {
            if (!SLEUTELS.contains(sleutel)) {
                fouten.add(new Fout(
                        Json.pad(pad, sleutel), "Deze sleutel bestaat niet.", List.of("onderwerp", "besluit")));
            }
        }
        var onderwerp = Onderwerp.van(element.path("onderwerp").asText(""));
        if (onderwerp.isEmpty()) {
            var labels = Arrays.stream(Onderwerp.values()).map(Onderwerp::label).toList();
            fouten.add(new Fout(pad + ".onderwerp", "Kies een onderwerp uit de lijst.", labels));
            return;
        }
        neem(onderwerp.get(), element.path("besluit"), pad + ".besluit");
    }

    private void neem(Onderwerp onderwerp, JsonNode waarde, String pad) {
        if (!waarde.isTextual() || !onderwerp.besluiten().contains(waarde.textValue())) {
            fouten.add(new Fout(pad, "Kies een besluit dat bij dit onderwerp past.", onderwerp.besluiten()));
            return;
        }
        var eerder = besluiten.besluit(onderwerp);
        if (eerder != null && !eerder.equals(waarde.textValue())) {
            fouten.add(new Fout(pad, "Over dit onderwerp staat al een ander besluit in de lijst."));
            return;
        }
        besluiten = besluiten.met(onderwerp, waarde.textValue());
    }
}
