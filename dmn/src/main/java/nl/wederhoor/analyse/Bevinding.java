package nl.wederhoor.analyse;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One thing that is wrong with a table.
 *
 * @param rijen the rows that it is about, in table order; none for a gap or an outcome
 * @param zin the finding in plain Dutch
 * @param waar the inputs concerned: by source the cell in words, for every column that matters; empty when there are none
 * @param voorbeeld an input that shows it, confirmed by the engine of record; null when no input can show it
 * @param bedektDoor the rows that make the rows of the finding do nothing
 * @param sleutel the same in every version that has this finding
 * @param voorstel a row that closes the gap, or null
 */
public record Bevinding(
        Soort soort,
        Ernst ernst,
        String besluit,
        List<String> rijen,
        String zin,
        Map<String, String> waar,
        Voorbeeld voorbeeld,
        List<String> bedektDoor,
        String sleutel,
        Rijvoorstel voorstel) {

    public Optional<Voorbeeld> metVoorbeeld() {
        return Optional.ofNullable(voorbeeld);
    }

    /** A finding of which the inputs are not known yet. */
    static Bevinding van(
            Soort soort, Ernst ernst, String besluit, List<String> rijen, List<String> bedektDoor, String kern) {
        var sleutel = soort + ":" + besluit + ":" + kern;
        return new Bevinding(soort, ernst, besluit, rijen, "", Map.of(), null, bedektDoor, sleutel, null);
    }

    Bevinding met(String inWoorden) {
        return new Bevinding(soort, ernst, besluit, rijen, inWoorden, waar, voorbeeld, bedektDoor, sleutel, voorstel);
    }

    Bevinding met(List<String> alleRijen) {
        return new Bevinding(soort, ernst, besluit, alleRijen, zin, waar, voorbeeld, bedektDoor, sleutel, voorstel);
    }

    Bevinding met(Rijvoorstel sluitend) {
        return new Bevinding(soort, ernst, besluit, rijen, zin, waar, voorbeeld, bedektDoor, sleutel, sluitend);
    }

    Bevinding met(Map<String, String> cellen, Voorbeeld bevestigd) {
        return new Bevinding(soort, ernst, besluit, rijen, zin, cellen, bevestigd, bedektDoor, sleutel, voorstel);
    }
}
