package nl.wederhoor.dossier;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wederhoor.dossier.Actie.Uitslag;
import nl.wederhoor.dossier.WijzigFeiten.Wijziging;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.identiteit.Accountnaam;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.probleem.Weigering;

/** The service as a walk uses it: the same entries as pages and API, without HTTP. */
@Singleton
final class Dienst implements Wandeling.Uitvoering {
    private final OpenDossier openDossier;
    private final ZetStap zetStap;
    private final WijzigFeiten wijzigFeiten;
    private final Beslis beslis;
    private final VoldoePlicht voldoePlicht;
    private final SluitAf sluitAf;
    private final Heropen heropen;

    Dienst(
            OpenDossier openDossier,
            ZetStap zetStap,
            WijzigFeiten wijzigFeiten,
            Beslis beslis,
            VoldoePlicht voldoePlicht,
            SluitAf sluitAf,
            Heropen heropen) {
        this.openDossier = openDossier;
        this.zetStap = zetStap;
        this.wijzigFeiten = wijzigFeiten;
        this.beslis = beslis;
        this.voldoePlicht = voldoePlicht;
        this.sluitAf = sluitAf;
        this.heropen = heropen;
    }

    @Override
    public UUID nieuw(String organisatie, boolean derde) {
        var feiten = Feiten.leeg()
                .met(Feit.KANAAL, "telefoon")
                .met(Feit.MELDER, derde ? "vriend" : "slachtoffer")
                .met(Feit.CONTACT_MET_SLACHTOFFER, !derde)
                .met(Feit.BINNEN_WERKGEBIED, true)
                .met(Feit.INCIDENT_BINNEN_WERKGEBIED, true)
                .met(Feit.GEMEENTE_AANGESLOTEN, true)
                .met(Feit.GEMEENTE_BETAALT, true)
                .met(Feit.GRONDEN, Set.of("ras"))
                .met(Feit.TERREIN, "horeca")
                .met(Feit.AARD, Set.of("geweld"))
                .met(Feit.VERZOEKEN, Set.of("bemiddeling"))
                .met(Feit.VERWACHTINGEN, Set.of())
                .met(Feit.PROCEDURE, Set.of())
                .met(Feit.ANONIEM, false)
                .met(Feit.JUISTE_ADRES, true)
                .met(Feit.BEMIDDELING_MOGELIJK, true)
                .met(Feit.BELANG_VAN_DE_ZAAK, false);
        return openDossier
                .open(wie("klachtbehandelaar", organisatie), new Aanmelding(feiten, null, null, null, null))
                .id();
    }

    @Override
    public Uitslag doe(String organisatie, UUID dossier, Actie actie, LocalDate vandaag) {
        try {
            voerUit(organisatie, dossier, actie, vandaag);
            return Uitslag.MAG;
        } catch (Weigering weigering) {
            return switch (weigering.probleem().status()) {
                case 409 -> Uitslag.POORT;
                case 403 -> Uitslag.NIET_AAN_U;
                case 404 -> Uitslag.BESTAAT_NIET;
                default -> throw weigering;
            };
        }
    }

    private void voerUit(String organisatie, UUID dossier, Actie actie, LocalDate vandaag) {
        var ik = wie("klachtbehandelaar", organisatie);
        var versie = Versie.elke();
        if (actie instanceof Actie.Zet zet) {
            zetStap.zet(ik, dossier, versie, Stapverzoek.van(zet.stap(), vandaag));
        } else if (actie instanceof Actie.Wijzig wijzig) {
            wijzigFeiten.wijzig(ik, dossier, versie, wijziging(wijzig));
        } else if (actie instanceof Actie.Besluiten besluit) {
            var wie = wie(besluit.rol(), organisatie);
            beslis.beslis(
                    wie,
                    dossier,
                    versie,
                    new Besluit(besluit.onderwerp(), besluit.besluit(), null, null, List.of(), null));
        } else if (actie instanceof Actie.Doe plicht) {
            voldoePlicht.voldoe(ik, dossier, versie, plicht.plicht(), vandaag, "Vastgelegd.");
        } else if (actie instanceof Actie.Sluit sluit) {
            sluitAf.sluitAf(ik, dossier, versie, sluit.grond(), "Besproken met de client.");
        } else {
            heropen.heropen(ik, dossier, versie, "Er kwam een nieuw feit bij.");
        }
    }

    private static Wijziging wijziging(Actie.Wijzig wijzig) {
        return wijzig.waarde() == null
                ? new Wijziging(Feiten.leeg(), Set.of(wijzig.feit()), null)
                : new Wijziging(Feiten.leeg().met(wijzig.feit(), wijzig.waarde()), Set.of(), null);
    }

    private static Medewerker wie(String rol, String organisatie) {
        return new Medewerker(new Accountnaam(rol, organisatie), Set.of(rol));
    }
}
