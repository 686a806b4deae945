package nl.wederhoor.feiten;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Writes facts as the JSON object that FeitenLezer reads, in contract order. */
public final class FeitenSchrijver {
    private FeitenSchrijver() {}

    public static ObjectNode schrijf(Feiten feiten) {
        var object = JsonNodeFactory.instance.objectNode();
        for (var feit : feiten.gegeven()) {
            schrijf(object, feit, feiten.waarde(feit));
        }
        return object;
    }

    private static void schrijf(ObjectNode object, Feit feit, Object waarde) {
        switch (feit.soort()) {
            case BOOLEAN -> object.put(feit.sleutel(), (Boolean) waarde);
            case GETAL -> object.put(feit.sleutel(), (Integer) waarde);
            case LIJST -> {
                var lijst = object.putArray(feit.sleutel());
                ((Iterable<?>) waarde).forEach(element -> lijst.add((String) element));
            }
            case TIJDSTIP, KEUZE, DATUM, TEKST -> object.put(feit.sleutel(), (String) waarde(waarde));
        }
    }

    /** The value of a fact as JSON has it: a boolean, a whole number, a text or a list of texts. */
    public static Object waarde(Object waarde) {
        if (waarde instanceof OffsetDateTime moment) {
            return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment);
        }
        return waarde instanceof LocalDate dag ? dag.toString() : waarde;
    }
}
