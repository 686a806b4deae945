package nl.wederhoor.pagina.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.wederhoor.dossier.Partijsoort;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.pagina.Adviesbeeld;
import nl.wederhoor.pagina.Optie;
import nl.wederhoor.pagina.Schil;

/**
 * The form that makes a dossier.
 *
 * @param ander the protocol that the draft was advised under, when it is not that of the own bureau; else empty
 * @param onjuist true when the draft has faults that are to be mended first
 */
public record NieuwDossierbeeld(
        Schil schil, Adviesbeeld advies, String ander, boolean onjuist, Formulier formulier, Bericht bericht) {
    static final String FORMULIER = "nieuw";

    public boolean anoniem() {
        return advies.feiten().isWaar(Feit.ANONIEM);
    }

    public int ingevuld() {
        return advies.feiten().gegeven().size();
    }

    public boolean metBesluiten() {
        return !advies.besluiten().alle().isEmpty();
    }

    /** Who stays unknown to the other side is asked first whether they stay unknown to the bureau too. */
    public boolean gekozen(String bekend) {
        return formulier.waarde("bekend").equals(bekend);
    }

    public String sleutel() {
        return UUID.randomUUID().toString();
    }

    public List<Optie> soorten() {
        return Arrays.stream(Partijsoort.values())
                .map(soort -> new Optie(
                        soort.label(),
                        soort.label(),
                        formulier.waarde("wederpartij-soort").equals(soort.label())))
                .toList();
    }
}
