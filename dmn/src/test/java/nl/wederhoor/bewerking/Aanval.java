package nl.wederhoor.bewerking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.wederhoor.csv.Csv;

/**
 * A line of aanvallen/tabelinvoer.csv: what is changed in our table soort of radar, and what is said about it.
 *
 * <p>The first place where {@code vervang} stands becomes {@code door}, so many times; without {@code vervang} that is the
 * whole file. The tests of the service read the same list.
 */
record Aanval(String nr, String plaats, String aanval, String vervang, String door, int keer, String melding) {

    static List<Aanval> alle() {
        return Csv.lees(bron("/aanvallen/tabelinvoer.csv")).stream()
                .map(regel -> new Aanval(
                        regel.get("nr"),
                        regel.get("plaats"),
                        regel.get("aanval"),
                        regel.get("vervang"),
                        regel.get("door"),
                        Integer.parseInt(regel.get("keer")),
                        regel.get("melding")))
                .toList();
    }

    byte[] op(String bestand) {
        var nieuw = door.repeat(keer);
        int plek = vervang.isEmpty() ? 0 : bestand.indexOf(vervang);
        if (plek < 0) {
            throw new IllegalStateException("Aanval " + nr + " vindt zijn plaats niet.");
        }
        var rest = vervang.isEmpty() ? "" : bestand.substring(plek + vervang.length());
        return (bestand.substring(0, plek) + nieuw + rest).getBytes(StandardCharsets.UTF_8);
    }

    static String bron(String pad) {
        try (var invoer = Aanval.class.getResourceAsStream(pad)) {
            return new String(invoer.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return nr + " " + plaats + ": " + aanval;
    }
}
