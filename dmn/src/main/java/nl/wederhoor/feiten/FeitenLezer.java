package nl.wederhoor.feiten;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** Reads the facts of a JSON object and reports every fault at once, without repeating a value. */
public final class FeitenLezer {
    private FeitenLezer() {}

    /** The facts at this path; throws OngeldigeFeiten with all faults. A missing object or null means no facts. */
    public static Feiten lees(JsonNode object, String pad) {
        var fouten = new ArrayList<Fout>();
        var feiten = lees(object, pad, fouten);
        if (!fouten.isEmpty()) {
            throw new OngeldigeFeiten(fouten);
        }
        return feiten;
    }

    /** Like the other, but adds the faults to a list that the caller reports with others. */
    public static Feiten lees(JsonNode object, String pad, List<Fout> fouten) {
        if (Json.afwezig(object)) {
            return Feiten.leeg();
        }
        if (!object.isObject()) {
            fouten.add(new Fout(pad, "Dit moet een object met feiten zijn."));
            return Feiten.leeg();
        }
        var feiten = Feiten.leeg();
        for (var veld : object.properties()) {
            var veldpad = Json.pad(pad, veld.getKey());
            var feit = Feit.van(veld.getKey());
            if (feit.isEmpty()) {
                fouten.add(new Fout(veldpad, "Dit feit bestaat niet.", Woordenlijst.sleutels()));
                continue;
            }
            var waarde = Waardelezer.lees(feit.get(), veld.getValue(), veldpad, fouten);
            if (waarde != null) {
                feiten = feiten.met(feit.get(), waarde);
            }
        }
        return feiten;
    }
}
