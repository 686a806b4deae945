package nl.wederhoor.planner;

/** Penalty per level, lower is better; a hard penalty above zero means that the plan is not allowed. */
public record Score(long hard, long medium, long soft) {}
