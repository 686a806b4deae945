package nl.wederhoor.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.formatters.PatternFormatter;

/** Everything that is logged while it is open, as text, with our own loggers and KIE's at their most talkative. */
public final class Logboek extends Handler implements AutoCloseable {
    private static final List<String> SPRAAKZAAM = List.of("nl.wederhoor", "org.kie", "org.drools", "com.fasterxml");

    private final List<String> regels = Collections.synchronizedList(new ArrayList<>());
    private final Map<String, Level> eerder = new HashMap<>();
    private final PatternFormatter opmaak = new PatternFormatter("%c %s%e%n");

    public static Logboek open() {
        var logboek = new Logboek();
        logboek.setLevel(Level.ALL);
        Logger.getLogger("").addHandler(logboek);
        for (var naam : SPRAAKZAAM) {
            logboek.eerder.put(naam, Logger.getLogger(naam).getLevel());
            Logger.getLogger(naam).setLevel(Level.ALL);
        }
        return logboek;
    }

    public String tekst() {
        return String.join("", List.copyOf(regels));
    }

    @Override
    public void publish(LogRecord regel) {
        regels.add(opmaak.format(org.jboss.logmanager.ExtLogRecord.wrap(regel)));
    }

    @Override
    public void flush() {
        // every line is kept as it comes
    }

    @Override
    public void close() {
        Logger.getLogger("").removeHandler(this);
        eerder.forEach((naam, niveau) -> Logger.getLogger(naam).setLevel(niveau));
    }
}
