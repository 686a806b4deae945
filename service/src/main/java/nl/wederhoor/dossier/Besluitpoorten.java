package nl.wederhoor.dossier;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wederhoor.advies.Advies.Voorlegging;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Onderwerp;

/** Gates that wait for a decision of the one whom the text names, or that such a decision closed. */
final class Besluitpoorten {
    private static final String BESLUIT = "besluit";
    private static final Set<Stap> BEHANDELING = EnumSet.of(
            Stap.INTAKE_GEPLAND,
            Stap.INTAKE_GEHOUDEN,
            Stap.BRIEF_AAN_WEDERPARTIJ,
            Stap.BRIEF_NAMENS_CLIENT,
            Stap.RAPPEL_WEDERPARTIJ,
            Stap.BEMIDDELINGSGESPREK,
            Stap.PLAN_VASTGESTELD,
            Stap.PROCEDURE_GESTART);

    private static final Set<Stap> NA_HET_BESLUIT =
            EnumSet.of(Stap.BRIEF_NAMENS_CLIENT, Stap.BEMIDDELINGSGESPREK, Stap.PROCEDURE_GESTART);

    private Besluitpoorten() {}

    /** The other side reported the same incident: in principle no further, unless the decider chooses to mediate. */
    static Optional<Poort> belangenverstrengeling(Werkblad blad, Stap stap) {
        if (!BEHANDELING.contains(stap) || !blad.feiten().isWaar(Feit.ZELFDE_INCIDENT_WEDERPARTIJ)) {
            return Optional.empty();
        }
        var open = wacht(blad, Onderwerp.BELANGENVERSTRENGELING);
        return open.isPresent()
                ? open
                : nee(blad, Onderwerp.BELANGENVERSTRENGELING, List.of("niet in behandeling", "doorverwijzen"));
    }

    static Optional<Poort> contactTegenWens(Werkblad blad, Stap stap) {
        if (stap != Stap.CONTACT || !blad.feiten().isOnwaar(Feit.WIL_CONTACT)) {
            return Optional.empty();
        }
        var open = wacht(blad, Onderwerp.CONTACT_TEGEN_WENS);
        return open.isPresent() ? open : nee(blad, Onderwerp.CONTACT_TEGEN_WENS, List.of("nee"));
    }

    static Optional<Poort> intake(Werkblad blad, Stap stap) {
        boolean intake = stap == Stap.INTAKE_GEPLAND || stap == Stap.INTAKE_GEHOUDEN;
        return intake ? nee(blad, Onderwerp.INTAKE, List.of("nee")) : Optional.empty();
    }

    /** A plan follows a decision to treat the case; doubt is for who the text names. */
    static Optional<Poort> verdereBehandeling(Werkblad blad, Stap stap) {
        return stap == Stap.PLAN_VASTGESTELD ? behandelen(blad) : Optional.empty();
    }

    /** So does what is done for the client; what the form of help itself misses is told before. */
    static Optional<Poort> hulpNaBesluit(Werkblad blad, Stap stap) {
        return NA_HET_BESLUIT.contains(stap) ? behandelen(blad) : Optional.empty();
    }

    /** Whether the case is treated at all was not decided yet (RADAR-5.1, DMG-6.1a, DMG-6.1b). */
    static Optional<Poort> behandelen(Werkblad blad) {
        return wacht(blad, Onderwerp.TWIJFEL).or(() -> wacht(blad, Onderwerp.VERDERE_BEHANDELING));
    }

    private static Optional<Poort> wacht(Werkblad blad, Onderwerp onderwerp) {
        return blad.vooraf().voorTeLeggen().stream()
                .filter(punt -> punt.onderwerp().equals(onderwerp.label()))
                .map(Besluitpoorten::poort)
                .findFirst();
    }

    private static Poort poort(Voorlegging punt) {
        return new Poort(
                "Eerst is een besluit nodig over: " + punt.onderwerp() + ". Beslisser: " + punt.beslisser() + ".",
                punt.clausules(),
                List.of(BESLUIT));
    }

    /** A decision against it keeps the gate closed for everybody. */
    private static Optional<Poort> nee(Werkblad blad, Onderwerp onderwerp, List<String> dicht) {
        var besluit = blad.besluiten().besluit(onderwerp);
        if (besluit == null || !dicht.contains(besluit)) {
            return Optional.empty();
        }
        return Optional.of(new Poort(
                "Over " + onderwerp.label() + " is besloten: " + besluit + ". Daarom kan deze stap niet.",
                clausules(blad, onderwerp),
                List.of(BESLUIT)));
    }

    private static List<String> clausules(Werkblad blad, Onderwerp onderwerp) {
        return blad.journaal()
                .besluit(onderwerp)
                .map(regel -> List.of(Inhoud.lees(regel.inhoud().get("clausules"), String[].class)))
                .orElse(List.of());
    }
}
