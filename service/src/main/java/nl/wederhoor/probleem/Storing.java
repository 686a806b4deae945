package nl.wederhoor.probleem;

import jakarta.inject.Singleton;
import java.util.StringJoiner;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Logs a fault of ours under a reference: where it happened, never the messages, which may quote personal data. */
@Singleton
final class Storing {
    private static final Logger LOG = Logger.getLogger(Storing.class);
    private static final int FRAMES = 12;
    private static final int CAUSES = 6;

    String meld(Throwable fout) {
        var referentie = UUID.randomUUID().toString();
        LOG.errorf("Fault %s: %s", referentie, spoor(fout));
        return referentie;
    }

    private static String spoor(Throwable fout) {
        var spoor = new StringJoiner("\n  caused by ");
        int diepte = 0;
        for (var oorzaak = fout; oorzaak != null && diepte < CAUSES; oorzaak = oorzaak.getCause(), diepte++) {
            spoor.add(zonderTekst(oorzaak));
        }
        return spoor.toString();
    }

    private static String zonderTekst(Throwable oorzaak) {
        var regels = new StringJoiner("\n    at ").add(oorzaak.getClass().getName());
        var stappen = oorzaak.getStackTrace();
        for (int i = 0; i < Math.min(FRAMES, stappen.length); i++) {
            regels.add(stappen[i].toString());
        }
        return regels.toString();
    }
}
