package nl.wederhoor.termijnen;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.UUID;
import nl.wederhoor.dossier.Dossierbeeld;
import nl.wederhoor.dossier.Versie;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.termijn.Termijnstand;
import nl.wederhoor.termijnen.Termijnbewerking.Opdracht;

/** Lets a term that stood still go on; the days that it stood still come after its end. */
@Singleton
public class HervatTermijn {
    private final Termijnbewerking bewerking;
    private final Kalenders kalenders;

    HervatTermijn(Termijnbewerking bewerking, Kalenders kalenders) {
        this.bewerking = bewerking;
        this.kalenders = kalenders;
    }

    /**
     * Throws 409 when it does not stand still.
     *
     * @param op the first day that counts again; null is today
     */
    public Dossierbeeld hervat(Medewerker door, UUID dossier, UUID termijn, Versie versie, LocalDate op, String reden) {
        return bewerking.bewerk(
                new Opdracht(door, dossier, termijn, versie, reden), "hervat", (connection, rij, nu) -> {
                    Termijnpoorten.eisOpen(rij);
                    Termijnpoorten.eisRegeling(rij);
                    var geldend = kalenders.van(door.organisatie(), nu.op());
                    var loopt = Pauzes.looptermijn(connection, door.organisatie(), rij)
                            .hervat(nu.dag(op));
                    Pauzes.bewaar(connection, door.organisatie(), termijn, loopt.pauzes());
                    return rij.met(Termijnstand.LOOPT, null, null)
                            .geteld(loopt.uiterlijk(geldend.kalender()), rij.uitstel(), geldend.sha256());
                });
    }
}
