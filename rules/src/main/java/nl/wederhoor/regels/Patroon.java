package nl.wederhoor.regels;

import nl.wederhoor.beleid.Regelgrond;

/** Enough reports about one counterparty to ask whether there is a structural pattern. */
public record Patroon(int beeld, int aantal, int drempel, Regelgrond grond, String regel) {}
