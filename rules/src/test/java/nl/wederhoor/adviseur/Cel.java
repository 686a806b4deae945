package nl.wederhoor.adviseur;

import java.util.Locale;
import java.util.function.Supplier;

/** Reports of which the same share is unknown, and how long each took. */
final class Cel {
    private static final long ZAAD = 20260402;

    private final int onbekend;
    private final Feitenreeks reeks;
    private final Tijden klok = new Tijden();
    private final Tijden processor = new Tijden();

    Cel(int onbekend) {
        this.onbekend = onbekend;
        this.reeks = new Feitenreeks(ZAAD + onbekend, onbekend);
    }

    Feitenreeks reeks() {
        return reeks;
    }

    void opnieuw() {
        klok.opnieuw();
        processor.opnieuw();
    }

    <T> T meet(Supplier<T> werk) {
        long begin = System.nanoTime();
        long rekenbegin = Tijden.processor();
        var uitkomst = werk.get();
        processor.voegToe(Tijden.processor() - rekenbegin);
        klok.voegToe(System.nanoTime() - begin);
        return uitkomst;
    }

    String regel(String wat) {
        return String.format(
                Locale.ROOT,
                "| %s | %d | %.2f / %.2f | %.2f / %.2f | %d |%n",
                wat,
                onbekend,
                processor.percentiel(0.50),
                processor.percentiel(0.99),
                klok.percentiel(0.50),
                klok.percentiel(0.99),
                klok.aantal());
    }
}
