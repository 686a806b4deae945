package nl.wederhoor.bewijs;

import java.time.OffsetDateTime;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feiten;

/** The question to which an answer was given. */
public record Vraag(String organisatie, OffsetDateTime peildatum, Feiten feiten, Besluiten besluiten) {}
