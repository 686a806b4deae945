package nl.wederhoor.pagina;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Onderwerp;

/**
 * What was decided on one subject, as a list to choose from.
 *
 * @param gekozen the decision, or empty while there is none
 */
public record Besluitbeeld(Onderwerp onderwerp, String gekozen) {
    /** The names under which the form sends decisions. */
    static final Set<String> NAMEN =
            Arrays.stream(Onderwerp.values()).map(Onderwerp::bron).collect(Collectors.toUnmodifiableSet());

    static Besluitbeeld van(Onderwerp onderwerp, Besluiten besluiten) {
        var besluit = besluiten.besluit(onderwerp);
        return new Besluitbeeld(onderwerp, besluit == null ? "" : besluit);
    }

    public String naam() {
        return onderwerp.bron();
    }

    public List<Optie> opties() {
        var opties = new ArrayList<>(List.of(new Optie("", "Nog niet besloten", gekozen.isEmpty())));
        onderwerp
                .besluiten()
                .forEach(besluit ->
                        opties.add(new Optie(besluit, Opmaak.hoofdletter(besluit), besluit.equals(gekozen))));
        return opties;
    }
}
