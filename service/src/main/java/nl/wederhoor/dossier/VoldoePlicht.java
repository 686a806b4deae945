package nl.wederhoor.dossier;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.wederhoor.advies.Advies.Plicht;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.probleem.Weigering;

/** Records that a duty was done, with its evidence; what the advice counts on becomes a fact. */
@Singleton
public final class VoldoePlicht {
    private static final String RAPPEL_WEDERPARTIJ = "rappel-wederpartij";

    private static final Map<String, Feit> DAG = Map.of(
            "intake-bevestigen",
            Feit.INTAKE_BEVESTIGD_OP,
            "tweede-kans-stukken",
            Feit.STUKKEN_HERINNERING_OP,
            "client-benaderen",
            Feit.CLIENT_BENADERD_OP,
            "client-herinneren",
            Feit.RAPPEL_CLIENT_OP,
            RAPPEL_WEDERPARTIJ,
            Feit.RAPPEL_WEDERPARTIJ_OP,
            "aan-commissie-voorleggen",
            Feit.NAAR_COMMISSIE_OP,
            "bindend-adviseren",
            Feit.ADVIES_COMMISSIE_OP);

    private static final Map<String, Feit> WAAR = Map.of(
            "overeenstemming-bereiken", Feit.CONSENSUS_RESULTAAT,
            "reacties-voorzien", Feit.PLAN_BEVAT_VERVOLG_REACTIES);

    private final Bureau bureau;

    VoldoePlicht(Bureau bureau) {
        this.bureau = bureau;
    }

    /** The fact that says on which day this duty was done, for a duty that has one. */
    public static Optional<Feit> feit(String plicht) {
        return Optional.ofNullable(DAG.get(plicht));
    }

    /** A duty of the advice with who did it, or that it is open. */
    public record Plichtstand(Plicht plicht, boolean gedaan, LocalDate gedaanOp, String door, String bewijs) {}

    /** Throws 404 for a duty that this dossier does not have, 400 for a day after today, 409 at a closed gate. */
    public Dossierbeeld voldoe(
            Medewerker door, UUID id, Versie versie, String plicht, LocalDate gedaanOp, String bewijs) {
        return bureau.wijzig(door, id, versie, Regelsoort.PLICHT.label(), blad -> {
            if (gedaanOp.isAfter(blad.vandaag())) {
                throw Weigering.ongeldig(
                        "gedaanOp", "Een plicht is gedaan op een dag die is geweest: kies geen dag na vandaag.");
            }
            if (blad.vooraf().plichten().stream().noneMatch(lijn -> lijn.id().equals(plicht))) {
                throw Weigering.nietGevonden();
            }
            werkDoor(blad, plicht, gedaanOp);
            blad.zet(new DossierGewijzigd.Plichtdaad(plicht, gedaanOp));
            blad.schrijf(NieuweRegel.van(Regelsoort.PLICHT, plicht)
                    .met("gedaanOp", gedaanOp)
                    .met("bewijs", bewijs));
        });
    }

    /** What sets a fact passes the gates of the step that sets it, and leaves a closed dossier as it is. */
    private static void werkDoor(Werkblad blad, String plicht, LocalDate gedaanOp) {
        if (plicht.equals(RAPPEL_WEDERPARTIJ)) {
            Poortwachter.eis(blad, Stap.RAPPEL_WEDERPARTIJ);
        }
        if (DAG.containsKey(plicht)) {
            blad.eisOpen();
            blad.zet(DAG.get(plicht), gedaanOp);
        }
        if (WAAR.containsKey(plicht)) {
            blad.eisOpen();
            blad.zet(WAAR.get(plicht), true);
        }
    }

    /** The duties that apply today, with what was done of them. */
    public List<Plichtstand> stand(Medewerker door, UUID id) {
        return bureau.lees(door, id, "plichten", blad -> blad.vooraf().plichten().stream()
                .map(plicht -> stand(blad, plicht))
                .toList());
    }

    static Plichtstand stand(Werkblad blad, Plicht plicht) {
        var rij = blad.plichten().gedaan(plicht);
        if (rij == null) {
            return new Plichtstand(plicht, false, null, null, null);
        }
        var inhoud = blad.journaal().regel(rij).inhoud();
        return new Plichtstand(
                plicht,
                true,
                Inhoud.lees(inhoud.get("gedaanOp"), LocalDate.class),
                rij.door,
                Inhoud.lees(inhoud.get("bewijs"), String.class));
    }
}
