package nl.wederhoor.bewijs;

/** One thing that an answer says: the status of "routes.ondersteuning", or its clauses. */
public record Kenmerk(Kenmerksoort soort, String plaats) {}
