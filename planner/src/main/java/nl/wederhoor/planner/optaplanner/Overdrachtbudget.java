package nl.wederhoor.planner.optaplanner;

/** How many dossiers may leave a current handler who may keep them; there is one, or none when nobody asked. */
public record Overdrachtbudget(long hoogstens) {}
