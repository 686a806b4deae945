package nl.wederhoor.regels;

import java.time.LocalDate;
import java.util.List;
import nl.wederhoor.advies.Herkomst;
import nl.wederhoor.advies.Termijnsoort;
import nl.wederhoor.advies.Termijnstatus;

/** A term that a rule started for one picture; the last day belongs to the term. */
public record Ketentermijn(
        int beeld,
        Termijnsoort soort,
        LocalDate start,
        LocalDate uiterlijk,
        Termijnstatus status,
        List<String> clausules,
        Herkomst herkomst,
        String aanname,
        String regel) {

    /** What follows from the passing of a term holds from the next day (contract, dates). */
    public LocalDate daarna() {
        return uiterlijk.plusDays(1);
    }

    public boolean isGehaald() {
        return status == Termijnstatus.GEHAALD;
    }

    public boolean isVerstreken() {
        return status == Termijnstatus.VERSTREKEN;
    }

    /** The same term, met when what it asks for happened; the day on which is not a fact. */
    public Ketentermijn gehaaldAls(boolean gebeurd) {
        return gebeurd ? met(Termijnstatus.GEHAALD) : this;
    }

    /** The same term, passed when somebody decided that its last day itself is too late. */
    public Ketentermijn teLaatAls(boolean besloten, LocalDate dag) {
        return besloten && uiterlijk.equals(dag) ? met(Termijnstatus.VERSTREKEN) : this;
    }

    private Ketentermijn met(Termijnstatus nieuw) {
        return new Ketentermijn(beeld, soort, start, uiterlijk, nieuw, clausules, herkomst, aanname, regel);
    }
}
