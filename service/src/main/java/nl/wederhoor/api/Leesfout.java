package nl.wederhoor.api;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.util.regex.Pattern;

/** Says where unreadable JSON goes wrong, without any of its text. */
final class Leesfout {
    private static final String DUBBEL = "Duplicate field";
    private static final Pattern DEEL_VAN_WOORD = Pattern.compile("[a-z]{0,5}");

    private Leesfout() {}

    static String melding(JacksonException fout, String tekst) {
        if (fout instanceof StreamConstraintsException) {
            return "De JSON is te diep genest of bevat een te lange tekst of een te lang getal.";
        }
        if (isAfgebroken(fout, tekst)) {
            return "De tekst is geen geldige JSON: zij houdt op voor het einde. Misschien is er een stuk weggevallen.";
        }
        return isDubbel(fout)
                ? "Een sleutel staat twee keer in hetzelfde object."
                : "De tekst is geen geldige JSON" + plaats(fout);
    }

    /** Also when the text stops in the middle of a word such as "false". */
    private static boolean isAfgebroken(JacksonException fout, String tekst) {
        var plaats = fout.getLocation();
        if (fout instanceof JsonEOFException || plaats == null) {
            return fout instanceof JsonEOFException;
        }
        int vanaf = (int) Math.min(Math.max(plaats.getCharOffset(), 0), tekst.length());
        return tekst.startsWith("{")
                && DEEL_VAN_WOORD.matcher(tekst.substring(vanaf)).matches();
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
