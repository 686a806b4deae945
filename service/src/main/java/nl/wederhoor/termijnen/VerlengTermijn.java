package nl.wederhoor.termijnen;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.wederhoor.dossier.Dossierbeeld;
import nl.wederhoor.dossier.Versie;
import nl.wederhoor.dossier.WijzigFeiten;
import nl.wederhoor.dossier.WijzigFeiten.Wijziging;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.termijnen.Termijnbewerking.Opdracht;

/** Makes a term longer, once, where its regulation or text allows that. */
@Singleton
public class VerlengTermijn {
    private final Termijnbewerking bewerking;
    private final WijzigFeiten wijzigFeiten;
    private final Kalenders kalenders;
    private final Termijnzoeker zoeker;

    VerlengTermijn(Termijnbewerking bewerking, WijzigFeiten wijzigFeiten, Kalenders kalenders, Termijnzoeker zoeker) {
        this.bewerking = bewerking;
        this.wijzigFeiten = wijzigFeiten;
        this.kalenders = kalenders;
        this.zoeker = zoeker;
    }

    /**
     * How much longer, and why.
     *
     * @param dagen how many days; null is as many as is allowed
     * @param clientStemtIn whether the client agreed in writing, for what is longer than once
     * @param op the day on which it was told; null is today
     */
    public record Uitstel(Integer dagen, boolean clientStemtIn, LocalDate op, String reden) {
        @Override
        public String toString() {
            return "Uitstel " + dagen;
        }
    }

    /** Throws 409 with the provision when the regulation knows no extension, or it was extended already. */
    public Dossierbeeld verleng(Medewerker door, UUID dossier, UUID termijn, Versie versie, Uitstel uitstel) {
        var rij = zoeker.zoek(door, dossier, termijn);
        if (Verlengbaarheid.isCommissie(rij) && rij.isOpen() && !zoeker.isCommissieVerlengd(door, dossier)) {
            return wijzigFeiten.wijzig(
                    door,
                    dossier,
                    versie,
                    new Wijziging(Feiten.leeg().met(Feit.COMMISSIE_VERLENGD, true), Set.of(), uitstel.reden()));
        }
        return bewerking.bewerk(
                new Opdracht(door, dossier, termijn, versie, uitstel.reden()), "verlengd", (connection, nu, moment) -> {
                    Termijnpoorten.eisLoopt(nu);
                    Termijnpoorten.eisVerlengbaar(nu);
                    var geldend = kalenders.van(door.organisatie(), moment.op());
                    var verlengd = Pauzes.looptermijn(connection, door.organisatie(), nu)
                            .verleng(
                                    uitstel.dagen(),
                                    uitstel.clientStemtIn(),
                                    moment.dag(uitstel.op()),
                                    geldend.kalender());
                    return nu.geteld(verlengd.uiterlijk(geldend.kalender()), verlengd.uitstel(), geldend.sha256());
                });
    }
}
