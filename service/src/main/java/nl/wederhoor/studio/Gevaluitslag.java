package nl.wederhoor.studio;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What came of one case: green, or red with what differs. */
public record Gevaluitslag(int nummer, String naam, boolean groen, List<Gevalverschil> verschillen) {

    /**
     * @param pad the place in the advice: "routes[advies].status"
     * @param gekregen what the advice says there, or null
     */
    public record Gevalverschil(String pad, JsonNode verwacht, JsonNode gekregen) {}
}
