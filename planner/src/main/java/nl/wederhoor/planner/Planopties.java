package nl.wederhoor.planner;

/** How long and how freely to search: number of steps, seed, and how many dossiers may change hands. */
public record Planopties(long stappen, long zaad, int wijzigingsbudget) {}
