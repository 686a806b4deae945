package nl.wederhoor.behandelaar;

import nl.wederhoor.identiteit.Medewerker;

/** Somebody declared something or took it back: fired in the transaction of that, and it does not say what. */
public record VerklaringGewijzigd(Medewerker wie) {}
