package nl.wederhoor.termijnen;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wederhoor.dossier.Dossierbeeld;
import nl.wederhoor.dossier.Versie;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.probleem.Weigering;
import nl.wederhoor.termijn.Looptermijn;
import nl.wederhoor.termijn.Regelingen;
import nl.wederhoor.termijn.Termijnstand;
import nl.wederhoor.termijnen.Termijnbewerking.Opdracht;

/** Begins to keep a term that the counterparty has under a regulation: one that ships, or its own. */
@Singleton
public class BeginTermijn {
    private static final int OUDSTE_JAREN = 5;

    private final Termijnbewerking bewerking;
    private final Kalenders kalenders;

    BeginTermijn(Termijnbewerking bewerking, Kalenders kalenders) {
        this.bewerking = bewerking;
        this.kalenders = kalenders;
    }

    /**
     * Throws 400 for an unknown regulation or a first day after today, 409 when the dossier is closed.
     *
     * @param regeling a key of {@link Regelingen}
     * @param start the day from which it counts
     */
    public Dossierbeeld begin(
            Medewerker door, UUID dossier, Versie versie, String regeling, LocalDate start, String reden) {
        var regel = Regelingen.van(regeling)
                .orElseThrow(() -> Weigering.ongeldig("regeling", "Kies een regeling uit de lijst."));
        return bewerking.begin(new Opdracht(door, dossier, null, versie, reden), nu -> {
            if (start.isAfter(nu.vandaag()) || start.isBefore(nu.vandaag().minusYears(OUDSTE_JAREN))) {
                throw Weigering.ongeldig("start", "Kies een dag die is geweest, hoogstens vijf jaar terug.");
            }
            var geldend = kalenders.van(door.organisatie(), nu.op());
            return new Termijnrij(
                    UUID.randomUUID(),
                    dossier,
                    regel.soort(),
                    regel.bron(),
                    regel.sleutel(),
                    null,
                    regel.bepalingen(),
                    regel.toelichting(),
                    regel.wachtOp(),
                    nu.behandelaar(),
                    start,
                    Looptermijn.begin(regel, start).uiterlijk(geldend.kalender()),
                    Termijnstand.LOOPT,
                    null,
                    null,
                    List.of(),
                    geldend.sha256());
        });
    }
}
