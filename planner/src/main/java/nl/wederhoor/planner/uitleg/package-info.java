/**
 * Why this handler and not that one: differences per rule, sentences in plain Dutch, and who may see what.
 *
 * <p>Sentences come from typed reasons only; no text of a dossier ever passes through here.
 */
package nl.wederhoor.planner.uitleg;
