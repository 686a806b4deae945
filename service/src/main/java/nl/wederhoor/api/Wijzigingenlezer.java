package nl.wederhoor.api;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wederhoor.bewerking.Wijziging;
import nl.wederhoor.feiten.Json;

/** Reads the body of PATCH of a table: each change is one of five kinds, told by its keys. */
public final class Wijzigingenlezer {
    static final int MEESTE = 1_000;

    private static final String[] SLEUTELS = {
        "rij", "kolom", "waarde", "clausules", "toelichting", "nieuweRij", "verwijderRij", "verplaatsRij", "na"
    };
    private static final int LANGSTE_NAAM = 200;
    private static final int LANGSTE_CEL = 4_000;
    private static final int LANGSTE_TOELICHTING = 2_000;
    private static final int MEESTE_CLAUSULES = 50;
    private static final int MEESTE_KOLOMMEN = 100;

    private Wijzigingenlezer() {}

    /** Throws OngeldigeFeiten (400) with all faults. */
    public static List<Wijziging> lees(byte[] body) {
        var lezer = Verzoeklezer.van(body, "wijzigingen");
        var delen = lezer.delen("wijzigingen", MEESTE, SLEUTELS);
        List<Wijziging> wijzigingen = new ArrayList<>();
        delen.forEach(deel -> wijzigingen.add(wijziging(deel)));
        if (delen.isEmpty() && lezer.fouten().isEmpty()) {
            lezer.fout("wijzigingen", "Noem ten minste een wijziging.");
        }
        lezer.klaar();
        return wijzigingen;
    }

    private static Wijziging wijziging(Verzoeklezer deel) {
        if (deel.heeft("nieuweRij")) {
            weigerNaast(deel, "nieuweRij", "rij", "kolom", "waarde", "clausules", "toelichting");
            return nieuweRij(deel);
        }
        if (deel.heeft("verwijderRij")) {
            weigerNaast(deel, "verwijderRij", "rij", "kolom", "waarde", "clausules", "toelichting", "na");
            return new Wijziging.RijWeg(deel.regel("verwijderRij", LANGSTE_NAAM));
        }
        if (deel.heeft("verplaatsRij")) {
            weigerNaast(deel, "verplaatsRij", "rij", "kolom", "waarde", "clausules", "toelichting");
            return new Wijziging.RijVerplaatst(deel.regel("verplaatsRij", LANGSTE_NAAM), na(deel));
        }
        var rij = deel.verplicht("rij", deel.regel("rij", LANGSTE_NAAM));
        if (deel.heeft("clausules") || deel.heeft("toelichting")) {
            weigerNaast(deel, "rij", "kolom", "waarde", "na");
            return new Wijziging.Bijschrift(rij, clausules(deel), toelichting(deel));
        }
        weigerNaast(deel, "rij", "na");
        var kolom = deel.verplicht("kolom", deel.regel("kolom", LANGSTE_NAAM));
        return new Wijziging.Celwijziging(rij, kolom, deel.verplicht("waarde", cel(deel, "waarde")));
    }

    private static Wijziging nieuweRij(Verzoeklezer deel) {
        var rij = deel.deel("nieuweRij", "cellen", "clausules", "toelichting");
        if (rij == null) {
            return null;
        }
        Map<String, String> cellen = new LinkedHashMap<>();
        var object = rij.veld("cellen");
        if (object == null || !object.isObject() || object.size() > MEESTE_KOLOMMEN) {
            rij.fout("cellen", "Dit moet een object zijn met per kolom een cel.");
        } else {
            object.properties().forEach(cel -> cellen.put(cel.getKey(), woord(rij, "cellen", cel.getValue())));
        }
        var toelichting = toelichting(rij);
        return new Wijziging.NieuweRij(cellen, clausules(rij), toelichting == null ? "" : toelichting, na(deel));
    }

    private static void weigerNaast(Verzoeklezer deel, String soort, String... andere) {
        for (var sleutel : andere) {
            if (deel.heeft(sleutel)) {
                deel.fout(sleutel, "Dit veld hoort niet bij een wijziging met " + soort + ".");
            }
        }
    }

    /** Null when it is not there: that changes nothing, or is the end. */
    private static List<String> clausules(Verzoeklezer deel) {
        return deel.heeft("clausules") ? deel.regels("clausules", MEESTE_CLAUSULES, LANGSTE_NAAM) : null;
    }

    private static String toelichting(Verzoeklezer deel) {
        return deel.heeft("toelichting") ? deel.tekst("toelichting", 0, LANGSTE_TOELICHTING) : null;
    }

    private static String na(Verzoeklezer deel) {
        return deel.heeft("na") ? deel.tekst("na", 0, LANGSTE_NAAM) : null;
    }

    private static String cel(Verzoeklezer deel, String naam) {
        return deel.heeft(naam) ? woord(deel, naam, deel.veld(naam)) : null;
    }

    /** Words as they were sent; true, false and numbers may stand without quotes. */
    private static String woord(Verzoeklezer deel, String naam, JsonNode waarde) {
        if (waarde.isBoolean() || waarde.isNumber()) {
            return waarde.asText();
        }
        if (!waarde.isTextual() || waarde.textValue().length() > LANGSTE_CEL || !Json.leesbaar(waarde.textValue())) {
            deel.fout(naam, "Een cel is een tekst van hoogstens " + LANGSTE_CEL + " gewone tekens.");
            return "";
        }
        return waarde.textValue();
    }
}
