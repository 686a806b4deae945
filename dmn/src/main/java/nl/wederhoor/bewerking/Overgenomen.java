package nl.wederhoor.bewerking;

import java.util.List;

/**
 * A table that came from another program, as our own file of that decision.
 *
 * @param aangepast what was put in our shape, one Dutch sentence each; empty when the file was ours already
 */
public record Overgenomen(String tekst, List<String> aangepast) {}
