package nl.wederhoor.bewijs;

import java.util.ArrayList;
import java.util.List;

/**
 * What was found of an answer, in words that can be shown.
 *
 * @param herhaald true when the question was given and the advice was made again
 * @param opmerkingen what does not change the outcome but is good to know
 * @param verschillen what the answer says and the repeated advice does not, or the other way round
 */
public record Controle(
        Uitkomst uitkomst, String uitleg, boolean herhaald, List<String> opmerkingen, List<Afwijking> verschillen) {

    /** The same with one more remark. */
    public Controle met(String opmerking) {
        var meer = new ArrayList<>(opmerkingen);
        meer.add(opmerking);
        return new Controle(uitkomst, uitleg, herhaald, List.copyOf(meer), verschillen);
    }
}
