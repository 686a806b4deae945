package nl.wederhoor.planner.optaplanner;

import nl.wederhoor.planner.uitleg.Reden;
import org.optaplanner.core.api.score.stream.ConstraintJustification;

/** A typed reason in the form in which the solver carries it. */
public record Verantwoording(Reden reden) implements ConstraintJustification {}
