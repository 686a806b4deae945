package nl.wederhoor.start;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wederhoor.beleidsversie.Voorbereiding;
import nl.wederhoor.opdracht.OrganisatieOpdracht;
import nl.wederhoor.opslag.ingebed.DatabaseUnavailable;

/** Starts the database when it is ours, then the service, or a command when there are words; stops them the other way. */
@QuarkusMain
public final class Main {
    private static final int CANNOT_START = 1;
    private static final int PATIENCE_SECONDS = 30;

    private Main() {}

    public static void main(String... arguments) {
        boolean command = arguments.length > 0;
        if (command && arguments[0].equals(Logboekopdracht.WOORD)) {
            System.exit(Logboekopdracht.voer(System.getenv(), List.of(arguments)));
        }
        if (!command) {
            Voorbereiding.begin(Klok.klok());
        }
        Foundation foundation;
        try {
            foundation = command ? Foundation.forCommand(System.getenv()) : Foundation.lay(System.getenv());
        } catch (DatabaseUnavailable e) {
            say("Wederhoor kan niet starten. " + e.getMessage());
            System.exit(CANNOT_START);
            return;
        }
        foundation.settings().forEach(System::setProperty);
        System.exit(runOn(foundation, command ? OrganisatieOpdracht.class : Application.class, arguments));
    }

    /** An interrupt stops the application from a thread of its own; the database waits for that. */
    private static int runOn(
            Foundation foundation, Class<? extends QuarkusApplication> application, String... arguments) {
        var stopped = new CountDownLatch(1);
        var code = new AtomicInteger();
        var closing = new Thread(() -> closeAfter(stopped, foundation), "databank-sluiten");
        Runtime.getRuntime().addShutdownHook(closing);
        try {
            Quarkus.run(application, (exitCode, error) -> finish(code, exitCode, error), arguments);
        } finally {
            stopped.countDown();
        }
        return code.get();
    }

    private static void finish(AtomicInteger code, Integer exitCode, Throwable error) {
        code.set(error == null ? exitCode : CANNOT_START);
        if (error != null) {
            say("Wederhoor kan niet starten. " + reason(error));
        }
    }

    private static String reason(Throwable error) {
        for (var cause = error; cause != null; cause = cause.getCause()) {
            if (cause instanceof DatabaseUnavailable) {
                return cause.getMessage();
            }
        }
        return "De oorzaak staat in het logboek (" + error.getClass().getSimpleName() + ").";
    }

    private static void closeAfter(CountDownLatch stopped, Foundation foundation) {
        try {
            stopped.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        foundation.close();
    }

    private static void say(String line) {
        new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8).println(line);
    }
}
