package nl.wederhoor.studio;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * A case of a version: facts, the day on which they are looked at, and a part of the advice that is expected.
 *
 * @param nummer within its version; 0 when it is not kept yet
 * @param peildatum date-time with offset
 * @param besluiten what deciders decided, as the contract has it
 * @param verwacht objects match on their keys, an element of a list must match some element
 */
public record Geval(int nummer, String naam, String peildatum, JsonNode feiten, JsonNode besluiten, JsonNode verwacht) {

    Geval met(int ander) {
        return new Geval(ander, naam, peildatum, feiten, besluiten, verwacht);
    }
}
