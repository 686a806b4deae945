package nl.wederhoor.beleid;

/** A municipality that the bureau knows, and what it means for a resident. */
public record Gemeente(String naam, boolean binnenWerkgebied, boolean aangesloten, boolean betaalt) {}
