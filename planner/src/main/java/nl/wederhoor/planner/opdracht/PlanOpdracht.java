package nl.wederhoor.planner.opdracht;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.wederhoor.planner.assignment.Budget;
import nl.wederhoor.planner.assignment.Incumbent;
import nl.wederhoor.planner.assignment.Solver;

/**
 * The command {@code bin/plan}: exit 0 with a plan, 2 without a complete one, 3 for bad input.
 *
 * <p>The only class of this module that measures time and ends a process; the searches get a ticker.
 */
public final class PlanOpdracht {
    private static final int SLECHTE_INVOER = 3;
    private static final double NANOS = 1e9;
    /** Kept back for stopping the search and writing the answer. */
    private static final double RESERVE_SECONDEN = 0.4;

    private static final double RESERVE_DEEL = 0.15;
    /** Parts of the time for a snapshot: when the search ends, and when the fairness report after it. */
    private static final double ZOEKDEEL = 0.7;

    private static final double MEETDEEL = 0.9;

    private static final long LANGSTE_AFRONDING_SECONDEN = 20;
    private static final long LANGSTE_START_MILLIS = 60_000;
    private static final String BEGIN = "wederhoor.plan.begin";

    private volatile boolean gestopt;
    private boolean geantwoord;
    private int code;
    private volatile Runnable noodgreep = () -> {};

    private PlanOpdracht() {}

    public static void main(String... woorden) {
        var opdracht = new PlanOpdracht();
        Runtime.getRuntime().addShutdownHook(new Thread(opdracht::stop));
        int code;
        try {
            code = opdracht.voerUit(Argumenten.van(woorden));
        } catch (SlechteInvoer fout) {
            schrijf(FileDescriptor.err, fout.getMessage());
            code = SLECHTE_INVOER;
        } catch (OutOfMemoryError fout) {
            schrijf(FileDescriptor.err, "bestand: dit past niet in het geheugen van deze opdracht.");
            code = SLECHTE_INVOER;
        }
        Runtime.getRuntime().halt(code);
    }

    /** SIGTERM: the best so far is printed and the command ends with the code that belongs to it. */
    private void stop() {
        gestopt = true;
        noodgreep.run();
    }

    private int voerUit(Argumenten argumenten) {
        byte[] tekst = lees(argumenten.bestand());
        if (argumenten.momentopname()) {
            return planMomentopname(tekst, argumenten);
        }
        return planRuw(RuweInstantie.lees(JsonBoom.lees(tekst)), argumenten);
    }

    private static byte[] lees(Path bestand) {
        try {
            return Files.readAllBytes(bestand);
        } catch (IOException | OutOfMemoryError fout) {
            throw new SlechteInvoer(bestand.toString(), "dit bestand is niet te lezen.");
        }
    }

    private int planRuw(RuweInstantie invoer, Argumenten argumenten) {
        var budget = new Budget(System::nanoTime, over(argumenten.seconden()), () -> gestopt);
        var solver = new Solver(invoer.instance(), budget, argumenten.zaad());
        noodgreep = () -> Runtime.getRuntime().halt(antwoord(invoer, solver.incumbent()));
        solver.solve(Integer.MAX_VALUE);
        return antwoord(invoer, solver.incumbent());
    }

    /**
     * After the signal the search ends by itself at once, so the signal waits for the answer. Then it ends the process with the
     * code of the answer: left to return, the machine could be gone with the code of the signal first.
     */
    private int planMomentopname(byte[] tekst, Argumenten argumenten) {
        var klaar = new CountDownLatch(1);
        noodgreep = () -> {
            if (wacht(klaar)) {
                Runtime.getRuntime().halt(code);
            }
        };
        var begin = System.nanoTime();
        long tijd = over(argumenten.seconden());
        var opdracht = new MomentopnameOpdracht(
                Momentopnamelezer.lees(tekst),
                argumenten,
                () -> gestopt || System.nanoTime() - begin > ZOEKDEEL * tijd,
                () -> gestopt || System.nanoTime() - begin > MEETDEEL * tijd);
        String antwoord = opdracht.voerUit(PlanOpdracht::verstreken);
        schrijf(FileDescriptor.out, antwoord);
        if (!opdracht.melding().isEmpty()) {
            schrijf(FileDescriptor.err, opdracht.melding());
        }
        code = opdracht.code();
        klaar.countDown();
        return code;
    }

    private static boolean wacht(CountDownLatch klaar) {
        try {
            return klaar.await(LANGSTE_AFRONDING_SECONDEN, TimeUnit.SECONDS);
        } catch (InterruptedException fout) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Whoever comes first writes, the end of the search or the signal; the other waits until that is done. */
    private synchronized int antwoord(RuweInstantie invoer, Incumbent incumbent) {
        var uitvoer = new RuweUitvoer(invoer, incumbent);
        if (!geantwoord) {
            geantwoord = true;
            code = uitvoer.code();
            schrijf(FileDescriptor.out, uitvoer.json(verstreken()));
            if (!uitvoer.melding().isEmpty()) {
                schrijf(FileDescriptor.err, uitvoer.melding());
            }
        }
        return code;
    }

    /** Seconds since the command started: the shell in front says when that was, in milliseconds of the epoch. */
    private static double verstreken() {
        var machine = ManagementFactory.getRuntimeMXBean();
        long ervoor = machine.getStartTime() - Long.getLong(BEGIN, machine.getStartTime());
        boolean gelooflijk = ervoor >= 0 && ervoor < LANGSTE_START_MILLIS;
        return (machine.getUptime() + (gelooflijk ? ervoor : 0)) / 1000.0;
    }

    private static long over(double seconden) {
        double reserve = Math.min(RESERVE_SECONDEN, RESERVE_DEEL * seconden);
        return (long) (NANOS * (seconden - reserve - verstreken()));
    }

    private static void schrijf(FileDescriptor waar, String regel) {
        try (OutputStream uit = new FileOutputStream(waar)) {
            uit.write((regel + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException fout) {
            throw new UncheckedIOException(fout);
        }
    }
}
