package nl.wederhoor.start;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.wederhoor.audit.Auditopdracht;
import nl.wederhoor.opslag.ingebed.DatabaseUnavailable;
import nl.wederhoor.opslag.ingebed.Secrets;

/**
 * {@code audit controleer}: checks the log beside the service or while it is stopped, with the key of the installation.
 *
 * <p>Exit 0: whole; 1: it could not be checked; 2: a line was changed, taken away, moved or cut off.
 */
final class Logboekopdracht {
    static final String WOORD = "audit";
    private static final int GING_NIET = 1;

    private Logboekopdracht() {}

    static int voer(Map<String, String> environment, List<String> woorden) {
        var fout = stroom(FileDescriptor.err);
        if (woorden.size() < 2 || !woorden.get(1).equals("controleer")) {
            fout.println("Gebruik: bin/audit controleer [organisatie ...]");
            return GING_NIET;
        }
        try {
            return controleer(environment, woorden.subList(2, woorden.size()));
        } catch (DatabaseUnavailable e) {
            fout.println("Het logboek is niet te controleren. " + e.getMessage());
            return GING_NIET;
        }
    }

    private static int controleer(Map<String, String> environment, List<String> organisaties) {
        var root = Foundation.root(environment);
        if (!Files.exists(root.resolve("geheimen"))) {
            throw new DatabaseUnavailable("In deze map staat geen Wederhoor. Kies met WEDERHOOR_DATA de juiste map.");
        }
        var foundation = Foundation.forCommand(environment);
        try {
            var instellingen = new HashMap<>(foundation.settings());
            instellingen.putAll(Settings.keys(Secrets.in(root)));
            return Auditopdracht.controleer(instellingen, organisaties, stroom(FileDescriptor.out));
        } finally {
            foundation.close();
        }
    }

    private static PrintStream stroom(FileDescriptor waarheen) {
        return new PrintStream(new FileOutputStream(waarheen), true, StandardCharsets.UTF_8);
    }
}
