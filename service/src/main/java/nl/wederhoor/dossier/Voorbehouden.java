package nl.wederhoor.dossier;

import java.util.Map;
import java.util.Objects;
import nl.wederhoor.advies.Advies.Voorlegging;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.Onderwerp;
import nl.wederhoor.probleem.Weigering;

/** Facts behind a point that the text reserves: while it is submitted or decided, only who decides it changes them. */
final class Voorbehouden {
    private static final Map<Feit, Onderwerp> ONDERWERP = Map.of(
            Feit.BELANG_VAN_DE_ZAAK, Onderwerp.BELANG_VAN_DE_ZAAK,
            Feit.ZELFDE_INCIDENT_WEDERPARTIJ, Onderwerp.BELANGENVERSTRENGELING,
            Feit.TWIJFEL, Onderwerp.TWIJFEL);

    private Voorbehouden() {}

    /** Throws 403 when somebody else would take the point away or overturn the decision (DMG-3.5d, 6.1b, 8.1f). */
    static void eis(Werkblad blad, Feiten oud, Feiten nieuw) {
        ONDERWERP.forEach((feit, onderwerp) -> {
            if (anders(feit, oud, nieuw)) {
                var beslisser = beslisser(blad, onderwerp);
                if (beslisser != null && !Beslissers.mag(beslisser, blad.door())) {
                    throw Weigering.nietToegestaan("Over " + onderwerp.label() + " beslist: " + beslisser
                            + ". Daarom kunt u het feit " + feit.sleutel() + " nu niet wijzigen.");
                }
            }
        });
    }

    private static boolean anders(Feit feit, Feiten oud, Feiten nieuw) {
        return oud.heeft(feit) != nieuw.heeft(feit)
                || oud.heeft(feit) && !Objects.equals(oud.waarde(feit), nieuw.waarde(feit));
    }

    private static String beslisser(Werkblad blad, Onderwerp onderwerp) {
        return blad.journaal()
                .besluit(onderwerp)
                .map(regel -> Inhoud.lees(regel.inhoud().get("beslisser"), String.class))
                .or(() -> blad.vooraf().voorTeLeggen().stream()
                        .filter(punt -> punt.onderwerp().equals(onderwerp.label()))
                        .map(Voorlegging::beslisser)
                        .findFirst())
                .orElse(null);
    }
}
