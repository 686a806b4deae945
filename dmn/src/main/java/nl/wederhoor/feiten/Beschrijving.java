package nl.wederhoor.feiten;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One line of the vocabulary file: everything that is known of a fact besides its name. */
record Beschrijving(
        Klasse klasse,
        Feitsoort soort,
        List<String> waarden,
        Integer minimum,
        Integer maximum,
        Object standaard,
        String groep,
        String label,
        String hulp,
        boolean wijzigbaar,
        boolean beschermd,
        String zinWaar,
        String zinOnwaar,
        Map<String, String> zinsdelen) {

    static Beschrijving van(Map<String, String> regel, Map<String, String> zinsdelen) {
        var soort = Feitsoort.valueOf(regel.get("soort").toUpperCase(Locale.ROOT));
        var waarden = regel.get("waarden").isEmpty()
                ? List.<String>of()
                : List.of(regel.get("waarden").split("\\|"));
        return new Beschrijving(
                Klasse.van(regel.get("klasse")),
                soort,
                waarden,
                getal(regel.get("minimum")),
                getal(regel.get("maximum")),
                standaard(soort, regel.get("standaard")),
                regel.get("groep"),
                regel.get("label"),
                regel.get("hulp"),
                "ja".equals(regel.get("wijzigbaar")),
                "ja".equals(regel.get("beschermd")),
                regel.get("zinWaar"),
                regel.get("zinOnwaar"),
                zinsdelen);
    }

    private static Integer getal(String cel) {
        return cel.isEmpty() ? null : Integer.valueOf(cel);
    }

    private static Object standaard(Feitsoort soort, String cel) {
        if (cel.isEmpty()) {
            return null;
        }
        return switch (soort) {
            case BOOLEAN -> "ja".equals(cel);
            case GETAL -> Integer.valueOf(cel);
            case KEUZE, TEKST -> cel;
            case LIJST, DATUM, TIJDSTIP -> throw new IllegalArgumentException("Geen standaard mogelijk: " + soort);
        };
    }
}
