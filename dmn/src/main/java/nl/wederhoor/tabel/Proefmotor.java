package nl.wederhoor.tabel;

import java.util.List;
import java.util.Map;

/** The engine of record for one table that may not be good yet: which rows match, also where they exclude each other. */
public final class Proefmotor {
    private final GelezenTabel tabel;
    private final KieMotor motor;

    /** Compiles the table; throws OngeldigeTabel when KIE cannot read it. */
    public Proefmotor(GelezenTabel tabel) {
        this(tabel, new KieMotor(List.of(tabel)));
    }

    Proefmotor(GelezenTabel tabel, KieMotor motor) {
        this.tabel = tabel;
        this.motor = motor;
    }

    /**
     * What KIE says to a complete legal input.
     *
     * @param passend the ids of all rows that match, in table order
     * @param gekozen the ids of the rows that win
     * @param botsing true when KIE refuses the input: with several rows in {@code passend} because they exclude each other
     */
    public record Treffers(List<String> passend, List<String> gekozen, boolean botsing) {}

    /** The rows that match this input, with a value for every column of the table. */
    public Treffers treffers(Map<String, Object> invoer) {
        var uitkomst = motor.vraag(tabel, invoer);
        return new Treffers(uitkomst.passend(), uitkomst.gekozen(), uitkomst.fout());
    }
}
