package nl.wederhoor.beleidsversie;

import java.util.Collection;
import java.util.List;
import nl.wederhoor.adviseur.Adviseur;
import org.jboss.logging.Logger;

/**
 * Works out in the background what the first questions about a version would wait for (adr/0014): one thread at a time,
 * of the lowest priority. Nothing waits for it, and what it did not reach yet a question works out itself.
 */
final class Opwarmer {
    private static final Logger LOG = Logger.getLogger(Opwarmer.class);

    private Opwarmer() {}

    /** Returns at once; the thread is given for those who want to wait. */
    static Thread begin(Collection<Adviseur> adviseurs) {
        var draad = new Thread(() -> List.copyOf(adviseurs).forEach(Opwarmer::warm), "beleid-opwarmen");
        draad.setDaemon(true);
        draad.setPriority(Thread.MIN_PRIORITY);
        draad.start();
        return draad;
    }

    private static void warm(Adviseur adviseur) {
        synchronized (Opwarmer.class) {
            try {
                adviseur.warmOp();
            } catch (RuntimeException e) {
                LOG.errorf(
                        e,
                        "Beleidsversie %s is niet voorbereid",
                        adviseur.beleid().naamVanVersie());
            }
        }
    }
}
