package nl.wederhoor.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import nl.wederhoor.bewijs.Vraag;

/** An answer to check, and the question it was given to when the caller has it. */
record Bewijsvraag(ObjectNode advies, Optional<Vraag> vraag) {}
