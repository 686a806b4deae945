package nl.wederhoor.api;

import java.time.OffsetDateTime;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feiten;

/** A valid request for advice; the peildatum is the "now" of every rule. */
record Adviesvraag(String organisatie, OffsetDateTime peildatum, Feiten feiten, Besluiten besluiten) {}
