package nl.wederhoor.planner.optaplanner;

/** Two units with opposing parties, by number. */
public record Botsing(int ene, int andere) {}
