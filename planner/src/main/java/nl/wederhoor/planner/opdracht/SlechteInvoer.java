package nl.wederhoor.planner.opdracht;

import java.util.List;

/** Input that cannot be planned: the place where it goes wrong and what is wrong there, for people. */
final class SlechteInvoer extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SlechteInvoer(String plek, String melding) {
        super(plek + ": " + melding);
    }

    /** Several faults, one to a line. */
    SlechteInvoer(List<String> fouten) {
        super(String.join("\n", fouten));
    }
}
