package nl.wederhoor.regels;

import nl.wederhoor.beleid.Regelgrond;

/** Two clauses that pull apart on one picture; the text does not say which one yields. */
public record Botsing(int beeld, String sleutel, Regelgrond grond, String regel) {}
