package nl.wederhoor.audit;

import java.util.List;

/**
 * What a check of one chain found.
 *
 * @param aantal the lines that stand there
 * @param heel true when nothing was changed, taken away, moved, added or cut off
 * @param bevindingen at most a hundred, in the order of the lines
 */
public record Auditcontrole(String organisatie, long aantal, boolean heel, List<Bevinding> bevindingen) {}
