package nl.wederhoor.pagina;

import nl.wederhoor.vergelijking.Verschil;

/** One line that is another under another policy version: where it stands, how it was and how it becomes. */
public record Verschilregel(String deel, String onderdeel, String was, String wordt) {
    private static final String GEEN = "Staat er niet";

    public static Verschilregel van(Verschil verschil) {
        return new Verschilregel(
                Vergelijkwoorden.titel(verschil.veld()),
                Vergelijkwoorden.label(verschil.veld(), verschil.sleutel()),
                tekst(verschil.van()),
                tekst(verschil.naar()));
    }

    /** The braces of a list of particulars are for programs. */
    private static String tekst(String waarde) {
        return waarde == null
                ? GEEN
                : Opmaak.hoofdletter(waarde.replace(" {", " (")
                        .replace("}", ")")
                        .replace("=", ": ")
                        .replace("[", "")
                        .replace("]", ""));
    }
}
