package nl.wederhoor.pagina.beleid;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wederhoor.feiten.Json;
import nl.wederhoor.probleem.Weigering;

/** A form of the studio as the browser sent it; empty before it was sent. */
record Velden(Map<String, List<String>> velden) {
    private static final int KORTSTE_REDEN = 10;
    private static final int LANGSTE_REDEN = 2_000;

    Velden {
        velden = Map.copyOf(velden);
    }

    static Velden leeg() {
        return new Velden(Map.of());
    }

    static Velden van(MultivaluedMap<String, String> verstuurd) {
        Map<String, List<String>> velden = new TreeMap<>();
        verstuurd.forEach((naam, waarden) -> velden.put(naam, List.copyOf(waarden)));
        return new Velden(velden);
    }

    boolean isLeeg() {
        return velden.isEmpty();
    }

    boolean heeft(String naam) {
        return velden.containsKey(naam);
    }

    String waarde(String naam) {
        var waarden = velden.getOrDefault(naam, List.of());
        return waarden.isEmpty() ? "" : waarden.get(0).strip();
    }

    List<String> waarden(String naam) {
        return new ArrayList<>(velden.getOrDefault(naam, List.of()))
                .stream().filter(waarde -> !waarde.isEmpty()).toList();
    }

    /** A reason that may be left out, or null; throws 400 when it is too short or too long. */
    String reden() {
        var reden = waarde("reden").replace("\r\n", "\n");
        if (reden.isEmpty()) {
            return null;
        }
        if (reden.length() < KORTSTE_REDEN
                || reden.length() > LANGSTE_REDEN
                || !Json.leesbaar(reden.replace('\n', ' '))) {
            throw Weigering.ongeldig(
                    "reden", "Schrijf de reden in " + KORTSTE_REDEN + " tot en met " + LANGSTE_REDEN + " tekens.");
        }
        return reden;
    }

    /** The same where it has to be there. */
    String verplichteReden() {
        var reden = reden();
        if (reden == null) {
            throw Weigering.ongeldig("reden", "Schrijf waarom, in ten minste " + KORTSTE_REDEN + " tekens.");
        }
        return reden;
    }

    LocalDate dag(String naam) {
        try {
            return LocalDate.parse(waarde(naam));
        } catch (DateTimeException e) {
            throw Weigering.ongeldig(naam, "Vul een dag in.");
        }
    }

    int getal(String naam) {
        if (!waarde(naam).matches("[0-9]{1,9}")) {
            throw Weigering.ongeldig(naam, "Kies een versie uit de lijst.");
        }
        return Integer.parseInt(waarde(naam));
    }

    @Override
    public String toString() {
        return "Velden";
    }
}
