package nl.wederhoor.dossier;

import java.time.OffsetDateTime;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.adviseur.Adviesjson;

/**
 * The advice of one moment in the life of a dossier.
 *
 * @param moment the number of the line of the journal that led to it
 * @param aanleiding what that line told
 */
public record Adviesmoment(
        int moment, OffsetDateTime op, Regelsoort aanleiding, String beleidsversie, String adviesSha256) {

    static Adviesrij rij(Advies advies, Regelid id, OffsetDateTime op, Slot slot) {
        var rij = new Adviesrij();
        rij.id = id;
        rij.op = op;
        rij.beleidsversie = advies.bewijs().beleidsversie();
        rij.beleidSha256 = advies.bewijs().beleidSha256();
        rij.adviesSha256 = advies.bewijs().adviesSha256();
        rij.versleuteld = slot.sluit(Adviesjson.schrijf(advies), plaats(id));
        return rij;
    }

    static String json(Adviesrij rij, Slot slot) {
        return slot.tekst(rij.versleuteld, plaats(rij.id));
    }

    private static String plaats(Regelid id) {
        return "advies " + id.volgnummer();
    }
}
