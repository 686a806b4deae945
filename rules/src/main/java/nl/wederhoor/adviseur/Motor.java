package nl.wederhoor.adviseur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The release that advises, as receipts name it. */
public final class Motor {
    public static final String NAAM = naam();

    private Motor() {}

    private static String naam() {
        try (var invoer = Motor.class.getResourceAsStream("/nl/wederhoor/adviseur/motor.properties")) {
            var eigenschappen = new Properties();
            eigenschappen.load(invoer);
            return "wederhoor " + eigenschappen.getProperty("release");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
