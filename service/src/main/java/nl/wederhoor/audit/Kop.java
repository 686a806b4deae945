package nl.wederhoor.audit;

import java.util.Arrays;

/**
 * How far a chain goes: the number of lines and the seal of the last one.
 *
 * @param kopzegel the seal over the other two, so that a head cannot be made without the key
 */
record Kop(long aantal, byte[] zegel, byte[] kopzegel) {

    boolean heeftZegel(byte[] gevonden) {
        return Arrays.equals(zegel, gevonden);
    }
}
