package nl.wederhoor.behandelaar;

/**
 * A handler with the data of the planner.
 *
 * @param versie 0 when nobody filled anything in yet
 */
public record Behandelaarbeeld(String account, long versie, Plangegevens gegevens) {}
