package nl.wederhoor.bereik;

import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feiten;

/** A made-up report: what a policy is asked about. */
public record Melding(Feiten feiten, Besluiten besluiten) {}
