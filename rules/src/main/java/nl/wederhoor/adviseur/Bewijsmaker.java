package nl.wederhoor.adviseur;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.advies.Advies.Bewijs;
import nl.wederhoor.advies.Advies.Verklaring;
import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.FeitenSchrijver;
import nl.wederhoor.feiten.Onderwerp;

/** Writes the receipt under an answer: which policy, which input, which release, which rows, which bytes. */
final class Bewijsmaker {
    private Bewijsmaker() {}

    static Advies metBewijs(Advies advies, Beleid beleid, Feiten gegeven, Besluiten besluiten) {
        var bewijs = new Bewijs(
                beleid.organisatie() + "-" + beleid.versie(),
                beleid.sha256(),
                Adviesjson.sha256(invoer(advies, gegeven, besluiten)),
                Motor.NAAM,
                regels(advies),
                Adviesjson.sha256(Adviesjson.schrijfZonderBewijs(advies)));
        return advies.met(bewijs);
    }

    private static List<String> regels(Advies advies) {
        return advies.verklaring().stream().map(Verklaring::regel).toList();
    }

    private static String invoer(Advies advies, Feiten gegeven, Besluiten besluiten) {
        var invoer = JsonNodeFactory.instance.objectNode();
        invoer.put("organisatie", advies.organisatie());
        invoer.put("peildatum", advies.peildatum());
        invoer.set("feiten", FeitenSchrijver.schrijf(gegeven));
        var genomen = invoer.putObject("besluiten");
        for (var onderwerp : Onderwerp.values()) {
            if (besluiten.besluit(onderwerp) != null) {
                genomen.put(onderwerp.label(), besluiten.besluit(onderwerp));
            }
        }
        return invoer.toString();
    }
}
