package nl.wederhoor.beleid;

import java.util.List;

/** A number or switch that a policy sets where the text is silent, with the clauses it belongs to. */
public record Parameter(
        String sleutel, String waarde, String eenheid, String label, List<String> clausules, String toelichting) {

    /** The whole number; throws IllegalStateException when the parameter is no number. */
    public int getal() {
        try {
            return Integer.parseInt(waarde);
        } catch (NumberFormatException e) {
            throw new IllegalStateException(
                    "Parameter " + sleutel + " is geen heel getal. Misschien is waar() bedoeld.", e);
        }
    }

    /** True for "true" and "ja", false for "false" and "nee"; else IllegalStateException. */
    public boolean waar() {
        return switch (waarde) {
            case "true", "ja" -> true;
            case "false", "nee" -> false;
            default ->
                throw new IllegalStateException(
                        "Parameter " + sleutel + " is geen ja of nee. Misschien is getal() bedoeld.");
        };
    }
}
