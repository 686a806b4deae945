package nl.wederhoor.demo;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicInteger;

/** How far the filling of the demo is; shown on every page while it goes on. */
@Singleton
@Named("demostand")
public class Demostand {
    private final AtomicInteger gemaakt = new AtomicInteger();
    private final AtomicInteger mislukt = new AtomicInteger();
    private volatile int doel;

    void begin(int reeds, int totaal) {
        gemaakt.set(reeds);
        doel = totaal;
    }

    void erbij() {
        gemaakt.incrementAndGet();
    }

    /** One that went wrong; how many there are now. */
    int mislukt() {
        return mislukt.incrementAndGet();
    }

    int aantalMislukt() {
        return mislukt.get();
    }

    void klaar() {
        doel = 0;
    }

    public boolean isBezig() {
        return doel > 0;
    }

    public String getTekst() {
        return "Er zijn nu " + gemaakt.get() + " van de " + doel + " verzonnen dossiers klaar. U kunt al aan het werk.";
    }
}
