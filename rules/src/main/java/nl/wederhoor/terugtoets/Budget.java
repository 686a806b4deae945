package nl.wederhoor.terugtoets;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * How much may be remembered: what comes after that is worked out every time anew, which costs time and changes no answer.
 */
final class Budget {
    private final AtomicInteger over;

    Budget(int hoogstens) {
        this.over = new AtomicInteger(hoogstens);
    }

    boolean neem() {
        return over.get() > 0 && over.getAndDecrement() > 0;
    }

    boolean isOp() {
        return over.get() <= 0;
    }
}
