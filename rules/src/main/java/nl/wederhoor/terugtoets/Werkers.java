package nl.wederhoor.terugtoets;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;
import nl.wederhoor.terugtoets.Slag.Stapel;

/**
 * Two threads over one history: the caller reads it, the other works, and the caller works too while the other has enough
 * to do. No thread outlives the call.
 */
final class Werkers {
    private static final int STAPEL = 512;
    private static final int WACHTRIJ = 4;
    private static final Stapel EINDE = new Stapel(-1, List.of());

    private final Slag slag;
    private final Telling eigen;
    private final Telling hulp;
    private final BlockingQueue<Stapel> wachtrij = new ArrayBlockingQueue<>(WACHTRIJ);
    private volatile Throwable fout;

    Werkers(Slag slag, int wijzigingen) {
        this.slag = slag;
        this.eigen = new Telling(wijzigingen);
        this.hulp = new Telling(wijzigingen);
    }

    Telling werk(Iterator<? extends Supplier<Zaak>> historie, Toezicht toezicht) {
        var helper = new Thread(this::help, "terugtoets");
        helper.setDaemon(true);
        helper.start();
        boolean gelukt = false;
        try {
            lees(historie, toezicht);
            wachtrij.put(EINDE);
            gelukt = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ToetsAfgebroken();
        } finally {
            if (!gelukt) {
                helper.interrupt();
            }
            wachtOp(helper);
        }
        meldFout();
        return eigen.plus(hulp);
    }

    private void lees(Iterator<? extends Supplier<Zaak>> historie, Toezicht toezicht) {
        long gelezen = 0;
        while (historie.hasNext()) {
            List<Supplier<Zaak>> zaken = new ArrayList<>(STAPEL);
            while (zaken.size() < STAPEL && historie.hasNext()) {
                zaken.add(historie.next());
            }
            var stapel = new Stapel(gelezen, zaken);
            gelezen += zaken.size();
            if (toezicht.isAfgebroken() || Thread.interrupted()) {
                throw new ToetsAfgebroken();
            }
            meldFout();
            if (!wachtrij.offer(stapel)) {
                slag.verwerk(stapel, eigen);
            }
            toezicht.gelezen(gelezen);
        }
    }

    private void help() {
        try {
            for (var stapel = wachtrij.take(); stapel != EINDE; stapel = wachtrij.take()) {
                slag.verwerk(stapel, hulp);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            fout = e;
            leegDeWachtrij();
        }
    }

    /** So that the caller, which sees the fault before its next pile, never waits for room. */
    private void leegDeWachtrij() {
        wachtrij.clear();
    }

    private void meldFout() {
        if (fout instanceof RuntimeException gewoon) {
            throw gewoon;
        }
        if (fout instanceof Error ernstig) {
            throw ernstig;
        }
    }

    private static void wachtOp(Thread helper) {
        boolean onderbroken = false;
        while (helper.isAlive()) {
            try {
                helper.join();
            } catch (InterruptedException e) {
                onderbroken = true;
                helper.interrupt();
            }
        }
        if (onderbroken) {
            Thread.currentThread().interrupt();
        }
    }
}
