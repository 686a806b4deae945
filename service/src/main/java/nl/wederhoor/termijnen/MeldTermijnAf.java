package nl.wederhoor.termijnen;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import nl.wederhoor.dossier.Dossierbeeld;
import nl.wederhoor.dossier.Versie;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.probleem.Weigering;
import nl.wederhoor.termijn.Slotreden;
import nl.wederhoor.termijn.Termijnstand;
import nl.wederhoor.termijnen.Termijnbewerking.Opdracht;

/** Records that a term which no fact ends was met, and when. */
@Singleton
public class MeldTermijnAf {
    private final Termijnbewerking bewerking;

    MeldTermijnAf(Termijnbewerking bewerking) {
        this.bewerking = bewerking;
    }

    /**
     * Throws 409 when a fact or step ends this term, or it no longer runs.
     *
     * @param op the day on which it was met; null is today
     */
    public Dossierbeeld meldAf(Medewerker door, UUID dossier, UUID termijn, Versie versie, LocalDate op, String reden) {
        return bewerking.bewerk(
                new Opdracht(door, dossier, termijn, versie, reden), "voldaan", (connection, rij, nu) -> {
                    Termijnpoorten.eisOpen(rij);
                    Termijnpoorten.eisAfmeldbaar(rij);
                    var dag = nu.dag(op);
                    if (dag.isBefore(rij.begin())) {
                        throw Weigering.ongeldig("op", "Kies een dag vanaf het begin van de termijn.");
                    }
                    return rij.met(Termijnstand.VOLDAAN, Slotreden.HAND, dag);
                });
    }
}
