package nl.wederhoor.opslag;

import java.util.function.Supplier;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** Counts the statements that this thread sends to the database, as the driver tells them; nothing of them is kept. */
public final class Opdrachtteller extends Handler {
    private static final Logger STUURPROGRAMMA = Logger.getLogger("org.postgresql.core.v3.QueryExecutorImpl");

    private final Thread draad = Thread.currentThread();
    private int aantal;

    private Opdrachtteller() {}

    public static int tel(Supplier<?> werk) {
        var teller = new Opdrachtteller();
        var niveau = STUURPROGRAMMA.getLevel();
        boolean verder = STUURPROGRAMMA.getUseParentHandlers();
        STUURPROGRAMMA.setUseParentHandlers(false);
        STUURPROGRAMMA.addHandler(teller);
        STUURPROGRAMMA.setLevel(Level.FINEST);
        try {
            werk.get();
        } finally {
            STUURPROGRAMMA.setLevel(niveau);
            STUURPROGRAMMA.removeHandler(teller);
            STUURPROGRAMMA.setUseParentHandlers(verder);
        }
        return teller.aantal;
    }

    @Override
    public void publish(LogRecord regel) {
        if (Thread.currentThread() == draad && regel.getMessage().contains("FE=> Execute")) {
            aantal++;
        }
    }

    @Override
    public void flush() {
        // nothing is kept
    }

    @Override
    public void close() {
        // nothing is kept
    }
}
