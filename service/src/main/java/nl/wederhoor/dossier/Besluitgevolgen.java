package nl.wederhoor.dossier;

import java.util.Map;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.Onderwerp;

/**
 * Decisions that say a fact, and facts that undo a decision.
 *
 * <p>Who was decided to be known to the other side and says later to stay unknown after all is anonymous again: the newest
 * statement counts, and the point is submitted again. What was decided about a conflict of interest that turned out to be none
 * does not hold for the next one.
 */
final class Besluitgevolgen {
    private static final Map<Onderwerp, Feit> FEIT = Map.of(
            Onderwerp.JUISTE_ADRES, Feit.JUISTE_ADRES,
            Onderwerp.SPOED, Feit.SPOED,
            Onderwerp.ANONIMITEIT, Feit.ANONIEM,
            Onderwerp.BELANG_VAN_DE_ZAAK, Feit.BELANG_VAN_DE_ZAAK);

    private Besluitgevolgen() {}

    /** The fact gets the value that the decision gives it. */
    static void volg(Werkblad blad, Onderwerp onderwerp, String besluit) {
        if (FEIT.containsKey(onderwerp)) {
            blad.zet(FEIT.get(onderwerp), besluit.equals("ja") || besluit.equals("doorgaan"));
        }
    }

    /** A decision lapses when its fact was changed; the journal says so. */
    static void laatVervallen(Werkblad blad, Feiten oud, Feiten nieuw) {
        var besluiten = blad.besluiten();
        FEIT.forEach((onderwerp, feit) -> {
            boolean gewijzigd = nieuw.heeft(feit) != oud.heeft(feit)
                    || nieuw.heeft(feit) && !nieuw.waarde(feit).equals(oud.waarde(feit));
            if (gewijzigd && besluiten.heeft(onderwerp)) {
                vervalt(blad, onderwerp);
            }
        });
        boolean geenConflictMeer =
                oud.isWaar(Feit.ZELFDE_INCIDENT_WEDERPARTIJ) && !nieuw.isWaar(Feit.ZELFDE_INCIDENT_WEDERPARTIJ);
        if (geenConflictMeer && besluiten.heeft(Onderwerp.BELANGENVERSTRENGELING)) {
            vervalt(blad, Onderwerp.BELANGENVERSTRENGELING);
        }
    }

    private static void vervalt(Werkblad blad, Onderwerp onderwerp) {
        blad.schrijf(NieuweRegel.van(Regelsoort.BESLUIT, onderwerp.label())
                .met("vervallen", "Het feit is daarna gewijzigd."));
    }
}
