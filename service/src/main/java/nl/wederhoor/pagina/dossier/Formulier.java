package nl.wederhoor.pagina.dossier;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ws.rs.core.MultivaluedMap;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wederhoor.dossier.Herhaling;
import nl.wederhoor.dossier.Versie;
import nl.wederhoor.probleem.Weigering;

/** A form of a dossier as the browser sent it, so that it can be shown again as it was; empty before it was sent. */
public record Formulier(Map<String, List<String>> velden) {
    static final String VERSIE = "versie";
    static final String REGEL = "regel";
    static final String WELK = "formulier";

    public Formulier {
        velden = Map.copyOf(velden);
    }

    static Formulier leeg() {
        return new Formulier(Map.of());
    }

    static Formulier van(MultivaluedMap<String, String> verstuurd) {
        Map<String, List<String>> velden = new TreeMap<>();
        verstuurd.forEach((naam, waarden) -> velden.put(naam, List.copyOf(waarden)));
        return new Formulier(velden);
    }

    public String waarde(String naam) {
        var waarden = velden.getOrDefault(naam, List.of());
        return waarden.isEmpty() ? "" : waarden.get(0);
    }

    /** What was typed, or this when the form was not sent yet. */
    public String waarde(String naam, String anders) {
        return velden.isEmpty() ? anders : waarde(naam);
    }

    public boolean heeft(String naam, String waarde) {
        return velden.getOrDefault(naam, List.of()).contains(waarde);
    }

    /** This form where it is the one that was sent, else an empty one: a page has many of them. */
    Formulier alleen(String welk) {
        return waarde(WELK).equals(welk) ? this : leeg();
    }

    /** The version that was shown; one that can be no version is an old one (412). */
    Versie versie() {
        if (!waarde(VERSIE).matches("[0-9]{1,18}")) {
            throw Weigering.verouderd();
        }
        return Versie.van(Long.parseLong(waarde(VERSIE)));
    }

    /** The same, and what is sent twice is done once. */
    Versie versieEenmaal() {
        return herhaling() == null ? versie() : versie().met(herhaling());
    }

    /** The number of the last line of the journal that was shown. */
    int regel() {
        return waarde(REGEL).matches("[0-9]{1,9}") ? Integer.parseInt(waarde(REGEL)) : Integer.MAX_VALUE;
    }

    /** What tells this sending of the form from another one, or null. */
    Herhaling herhaling() {
        var sleutel = waarde("sleutel");
        return sleutel.matches("[0-9a-f-]{36}")
                ? new Herhaling(sleutel, velden.toString().getBytes(StandardCharsets.UTF_8))
                : null;
    }

    /** These fields as the API takes them: what was left empty is absent. */
    ObjectNode object(String... namen) {
        var object = JsonNodeFactory.instance.objectNode();
        for (var naam : namen) {
            if (!waarde(naam).isBlank()) {
                object.put(naam, waarde(naam).strip());
            }
        }
        return object;
    }

    /** With this field as a whole number; what is no number is sent as it is, so that the reader says what is wrong. */
    ObjectNode metGetal(ObjectNode object, String naam) {
        var waarde = waarde(naam).strip();
        if (waarde.matches("[0-9]{1,6}")) {
            return object.put(naam, Integer.parseInt(waarde));
        }
        return waarde.isEmpty() ? object : object.put(naam, waarde);
    }

    /** The same as the bytes that the readers of the API take. */
    byte[] json(String... namen) {
        return bytes(object(namen));
    }

    static byte[] bytes(ObjectNode object) {
        return object.toString().getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "Formulier";
    }
}
