package nl.wederhoor.termijnen;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import nl.wederhoor.dossier.Dossierbeeld;
import nl.wederhoor.dossier.Versie;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.termijn.Termijnstand;
import nl.wederhoor.termijnen.Termijnbewerking.Opdracht;

/** Lets a term stand still, with a reason, where its regulation knows that. */
@Singleton
public class SchortTermijnOp {
    private final Termijnbewerking bewerking;
    private final Kalenders kalenders;

    SchortTermijnOp(Termijnbewerking bewerking, Kalenders kalenders) {
        this.bewerking = bewerking;
        this.kalenders = kalenders;
    }

    /**
     * Throws 409 with the provision when the regulation knows no suspension.
     *
     * @param op the day of the suspension, from the next day on it stands still; null is today
     */
    public Dossierbeeld schortOp(
            Medewerker door, UUID dossier, UUID termijn, Versie versie, LocalDate op, String reden) {
        return bewerking.bewerk(
                new Opdracht(door, dossier, termijn, versie, reden), "opgeschort", (connection, rij, nu) -> {
                    Termijnpoorten.eisLoopt(rij);
                    Termijnpoorten.eisRegeling(rij);
                    var geldend = kalenders.van(door.organisatie(), nu.op());
                    var stil = Pauzes.looptermijn(connection, door.organisatie(), rij)
                            .schortOp(nu.dag(op), geldend.kalender());
                    Pauzes.bewaar(connection, door.organisatie(), termijn, stil.pauzes());
                    return rij.met(Termijnstand.OPGESCHORT, null, null);
                });
    }
}
