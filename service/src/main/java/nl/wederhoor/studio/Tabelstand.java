package nl.wederhoor.studio;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import nl.wederhoor.bewerking.Tabelbeeld;

/**
 * A table of a version as its file is now.
 *
 * @param tekst the file: DMN 1.3, or parameters.csv
 * @param aangepast what of a file that somebody handed in was put in our shape
 */
public record Tabelstand(String besluit, String tekst, List<String> aangepast) {

    Tabelstand(String besluit, String tekst) {
        this(besluit, tekst, List.of());
    }

    /** In the shape of the contract. */
    public Tabelbeeld beeld() {
        return Tabelbeeld.van(besluit, tekst);
    }

    /** The same as long as the file is the same. */
    public String etag() {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(tekst.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** Only DMN is a model for other programs. */
    public boolean isDmn() {
        return Tabelbeeld.bestand(besluit).endsWith(".dmn");
    }
}
