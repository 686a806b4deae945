package nl.wederhoor.analyse;

/** How bad a finding is, the worst first. */
public enum Ernst {
    /** The version cannot be approved like this. */
    FOUT,
    /** Some case gets no outcome, or some row does nothing: probably not meant. */
    WAARSCHUWING,
    /** It changes no outcome, or may well be meant. */
    OPMERKING
}
