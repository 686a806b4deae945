package nl.wederhoor.beleid;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The policy packs that come with the product, on the class path under beleid/. */
public final class Pakketten {
    private static final String MAP = "/beleid/";
    private static final String INHOUD = "inhoud.txt";

    private Pakketten() {}

    /** The organisations with a pack, in the order of beleid/inhoud.txt. */
    public static List<String> organisaties() {
        return regels(MAP + INHOUD).stream()
                .filter(organisatie -> Pakketten.class.getResource(MAP + organisatie + "/" + INHOUD) != null)
                .toList();
    }

    /** The files of one pack: path to text. */
    public static Map<String, String> lees(String organisatie) {
        if (!organisaties().contains(organisatie)) {
            throw new IllegalArgumentException(
                    "Er is geen pakket van deze organisatie. Misschien een van " + organisaties() + ".");
        }
        var bestanden = new TreeMap<String, String>();
        for (var bestand : regels(MAP + organisatie + "/" + INHOUD)) {
            bestanden.put(bestand, tekst(MAP + organisatie + "/" + bestand));
        }
        return bestanden;
    }

    private static List<String> regels(String pad) {
        return tekst(pad)
                .lines()
                .map(String::strip)
                .filter(regel -> !regel.isEmpty())
                .toList();
    }

    private static String tekst(String pad) {
        try (var invoer = Pakketten.class.getResourceAsStream(pad)) {
            if (invoer == null) {
                throw new IllegalArgumentException("Het pakket mist " + pad + ". Misschien klopt inhoud.txt niet.");
            }
            return new String(invoer.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
