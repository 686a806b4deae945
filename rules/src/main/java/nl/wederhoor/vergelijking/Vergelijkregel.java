package nl.wederhoor.vergelijking;

import java.util.Map;

/**
 * One line of the answer as each organisation has it.
 *
 * @param veld the field of the advice: "routes"
 * @param sleutel which line of that field: "ondersteuning"; a field of one line has its own name as key
 * @param perOrganisatie every organisation compared, in the order asked
 */
public record Vergelijkregel(String veld, String sleutel, Map<String, Lezing> perOrganisatie) {

    public boolean verschilt() {
        var eerste = perOrganisatie.values().iterator().next();
        return perOrganisatie.values().stream().anyMatch(lezing -> !lezing.isGelijkAan(eerste));
    }
}
