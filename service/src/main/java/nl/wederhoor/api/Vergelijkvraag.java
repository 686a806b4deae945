package nl.wederhoor.api;

import java.time.OffsetDateTime;
import java.util.List;
import nl.wederhoor.feiten.Feiten;

/** A valid request for a comparison: two to five different organisations and the facts that all of them get. */
record Vergelijkvraag(List<String> organisaties, OffsetDateTime peildatum, Feiten feiten) {}
