package nl.wederhoor.beleid;

import java.util.List;
import nl.wederhoor.feiten.Feiten;

/** Something that the text does not regulate, the facts that raise it, and what the policy does by default. */
public record NietGeregeld(
        String sleutel,
        List<Aanleiding> aanleidingen,
        List<String> clausules,
        String onderwerp,
        String uitleg,
        String standaard) {

    /** True when one of the facts it concerns is given. */
    public boolean speelt(Feiten feiten) {
        return aanleidingen.stream().anyMatch(aanleiding -> aanleiding.speelt(feiten));
    }
}
