package nl.wederhoor.adviseur;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.advies.Advies.Bewijs;
import nl.wederhoor.advies.Advies.Verklaring;
import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.FeitenSchrijver;

/** Writes the receipt under an answer: which policy, which input, which release, which rows, which bytes. */
final class Bewijsmaker {
    private Bewijsmaker() {}

    static Advies metBewijs(Advies advies, Beleid beleid, Feiten gegeven, Besluiten besluiten) {
        var bewijs = new Bewijs(
                beleid.naamVanVersie(),
                beleid.sha256(),
                Canoniek.hash(invoer(advies, gegeven, besluiten)),
                Motor.NAAM,
                regels(advies),
                Canoniek.hash(advies));
        return advies.met(bewijs);
    }

    private static List<String> regels(Advies advies) {
        return advies.verklaring().stream().map(Verklaring::regel).toList();
    }

    private static Map<String, Object> invoer(Advies advies, Feiten gegeven, Besluiten besluiten) {
        Map<String, Object> feiten = new TreeMap<>();
        gegeven.gegeven().forEach(feit -> feiten.put(feit.sleutel(), FeitenSchrijver.waarde(gegeven.waarde(feit))));
        Map<String, Object> genomen = new TreeMap<>();
        besluiten.alle().forEach((onderwerp, besluit) -> genomen.put(onderwerp.label(), besluit));
        return Map.of(
                "organisatie",
                advies.organisatie(),
                "peildatum",
                advies.peildatum(),
                "feiten",
                feiten,
                "besluiten",
                genomen);
    }
}
