package nl.wederhoor.api;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;

/** Says where unreadable JSON goes wrong, without any of its text. */
final class Leesfout {
    private static final String DUBBEL = "Duplicate field";

    private Leesfout() {}

    static String melding(JacksonException fout) {
        if (fout instanceof StreamConstraintsException) {
            return "De JSON is te diep genest of bevat een te lange tekst of een te lang getal.";
        }
        return isDubbel(fout)
                ? "Een sleutel staat twee keer in hetzelfde object."
                : "De tekst is geen geldige JSON" + plaats(fout);
    }

    /** The path of the object in which reading stopped, when the parser knows it. */
    static String pad(JacksonException fout) {
        if (!(fout.getProcessor() instanceof JsonParser parser) || !isDubbel(fout)) {
            return "";
        }
        var wijzer = parser.getParsingContext().pathAsPointer().toString();
        return wijzer.matches("(/[A-Za-z0-9]{1,40}){1,6}") ? wijzer.substring(1).replace('/', '.') : "";
    }

    private static boolean isDubbel(JacksonException fout) {
        return fout instanceof JsonParseException && fout.getOriginalMessage().startsWith(DUBBEL);
    }

    private static String plaats(JacksonException fout) {
        var plaats = fout.getLocation();
        return plaats == null ? "." : " (regel " + plaats.getLineNr() + ", teken " + plaats.getColumnNr() + ").";
    }
}
