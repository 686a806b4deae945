package nl.wederhoor.beleid;

import java.util.Set;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;

/** A fact, or one value of it, that brings something up; the value is null when any value does. */
public record Aanleiding(Feit feit, Object waarde) {

    /** Reads "fact" or "fact=value"; throws IllegalArgumentException when there is no such thing. */
    public static Aanleiding van(String tekst) {
        int is = tekst.indexOf('=');
        var sleutel = is < 0 ? tekst : tekst.substring(0, is).strip();
        var feit = Feit.van(sleutel)
                .orElseThrow(() -> new IllegalArgumentException("Onbekend feit in nietgeregeld.csv: " + sleutel));
        return new Aanleiding(
                feit, is < 0 ? null : waarde(feit, tekst.substring(is + 1).strip()));
    }

    public boolean speelt(Feiten feiten) {
        var gegeven = feiten.waarde(feit);
        if (gegeven == null || waarde == null) {
            return gegeven != null;
        }
        return gegeven instanceof Set<?> lijst ? lijst.contains(waarde) : gegeven.equals(waarde);
    }

    private static Object waarde(Feit feit, String tekst) {
        return switch (feit.soort()) {
            case BOOLEAN ->
                switch (tekst) {
                    case "ja", "true" -> true;
                    case "nee", "false" -> false;
                    default -> throw ongeldig(feit);
                };
            case KEUZE, LIJST -> {
                if (!feit.waarden().contains(tekst)) {
                    throw ongeldig(feit);
                }
                yield tekst;
            }
            case GETAL -> Integer.valueOf(tekst);
            case DATUM, TIJDSTIP, TEKST -> throw ongeldig(feit);
        };
    }

    private static IllegalArgumentException ongeldig(Feit feit) {
        return new IllegalArgumentException("De waarde bij " + feit.sleutel()
                + " in nietgeregeld.csv past niet bij dit feit. Misschien is zij anders gespeld.");
    }
}
