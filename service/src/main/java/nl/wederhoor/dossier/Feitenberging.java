package nl.wederhoor.dossier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.FeitenLezer;
import nl.wederhoor.feiten.FeitenSchrijver;
import nl.wederhoor.feiten.Json;

/** Facts in two parts: what is coded may stand in plain; days, moments and texts can point to a person. */
final class Feitenberging {
    private static final String PAD = "feiten";

    private Feitenberging() {}

    static boolean isGecodeerd(Feit feit) {
        return switch (feit.soort()) {
            case BOOLEAN, KEUZE, LIJST, GETAL -> true;
            case DATUM, TIJDSTIP, TEKST -> false;
        };
    }

    static String gecodeerd(Feiten feiten) {
        return deel(feiten, true).toString();
    }

    static ObjectNode persoonlijk(Feiten feiten) {
        return deel(feiten, false);
    }

    static Feiten samen(String gecodeerd, JsonNode persoonlijk) {
        try {
            var alle = (ObjectNode) Json.mapper().readTree(gecodeerd);
            persoonlijk.properties().forEach(veld -> alle.set(veld.getKey(), veld.getValue()));
            return FeitenLezer.lees(alle, PAD);
        } catch (JsonProcessingException e) {
            throw Slot.isVeranderd();
        }
    }

    private static ObjectNode deel(Feiten feiten, boolean gecodeerd) {
        var gekozen = feiten;
        for (var feit : feiten.gegeven()) {
            if (isGecodeerd(feit) != gecodeerd) {
                gekozen = gekozen.zonder(feit);
            }
        }
        return FeitenSchrijver.schrijf(gekozen);
    }
}
