package nl.wederhoor.belang;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wederhoor.audit.Afloop;
import nl.wederhoor.audit.Doel;
import nl.wederhoor.audit.Handeling;
import nl.wederhoor.audit.Logboek;
import nl.wederhoor.audit.Stuksoort;
import nl.wederhoor.dossier.Dossierbeeld;
import nl.wederhoor.dossier.LeesDossier;
import nl.wederhoor.dossier.Versie;
import nl.wederhoor.dossier.WijzigFeiten;
import nl.wederhoor.dossier.WijzigFeiten.Wijziging;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.probleem.Weigering;

/**
 * The decider says whether it is the same incident. A yes becomes a fact of the dossier, on which the protocol submits the
 * point (RADAR-2.5a, DMG-3.5a) or excludes mediation by this mediator (KH-2.7).
 */
@Singleton
public class BeoordeelBelang {
    private final Database database;
    private final ToonBelangen belangen;
    private final WijzigFeiten wijzigFeiten;
    private final LeesDossier leesDossier;
    private final Rapport rapport;

    BeoordeelBelang(
            Database database,
            ToonBelangen belangen,
            WijzigFeiten wijzigFeiten,
            LeesDossier leesDossier,
            Rapport rapport) {
        this.database = database;
        this.belangen = belangen;
        this.wijzigFeiten = wijzigFeiten;
        this.leesDossier = leesDossier;
        this.rapport = rapport;
    }

    /** What is judged, how, and why. */
    public record Uitspraak(UUID kandidaat, Oordeel oordeel, String reden) {
        @Override
        public String toString() {
            return "Uitspraak " + oordeel;
        }
    }

    public Dossierbeeld beoordeel(Medewerker door, UUID dossier, Versie versie, Uitspraak uitspraak) {
        try {
            return database.within(door.organisatie(), connection -> {
                belangen.eisBeslisser(door, rapport.nu());
                var kandidaat = Kandidaten.over(connection, door.organisatie(), dossier).stream()
                        .filter(een -> een.id().equals(uitspraak.kandidaat())
                                && een.dossier().equals(dossier))
                        .findFirst()
                        .orElseThrow(Weigering::nietGevonden);
                eisPassend(kandidaat, uitspraak.oordeel());
                var beeld = leg(door, dossier, versie, uitspraak); // the dossier first, as every change of it does
                Kandidaten.beoordeel(
                        connection, door.organisatie(), kandidaat.id(), uitspraak.oordeel(), door.naam(), rapport.nu());
                rapport.log(door, kandidaat.dossier(), Afloop.GEDAAN);
                return beeld;
            });
        } catch (Weigering weigering) {
            database.within(door.organisatie(), connection -> rapport.log(door, dossier, Afloop.GEWEIGERD));
            throw weigering;
        }
    }

    private static void eisPassend(Kandidaat kandidaat, Oordeel oordeel) {
        if (kandidaat.status().equals(Kandidaat.VERVALLEN)) {
            throw Weigering.botst("Dit punt is vervallen: de gegevens in het dossier zijn veranderd.");
        }
        if (!oordeel.pastBij(kandidaat.soort())) {
            throw Weigering.ongeldig("oordeel", "Dit oordeel past niet bij dit punt.");
        }
    }

    private Dossierbeeld leg(Medewerker door, UUID dossier, Versie versie, Uitspraak uitspraak) {
        return uitspraak
                .oordeel()
                .feit()
                .map(feit -> wijzigFeiten.wijzig(
                        door,
                        dossier,
                        versie,
                        new Wijziging(Feiten.leeg().met(feit, true), Set.of(), uitspraak.reden())))
                .orElseGet(() -> ongewijzigd(door, dossier, versie));
    }

    /** Nothing to do with each other changes no fact, but is said of the dossier as it was read. */
    private Dossierbeeld ongewijzigd(Medewerker door, UUID dossier, Versie versie) {
        var beeld = leesDossier.lees(door, dossier);
        if (versie.gelezen() != null && versie.gelezen() != beeld.versie()) {
            throw Weigering.verouderd();
        }
        return beeld;
    }

    /** What is told to the log about a judgement. */
    @Singleton
    static final class Rapport {
        private final Logboek logboek;
        private final Clock klok;

        Rapport(Logboek logboek, Clock klok) {
            this.logboek = logboek;
            this.klok = klok;
        }

        OffsetDateTime nu() {
            return OffsetDateTime.now(klok);
        }

        Afloop log(Medewerker door, UUID dossier, Afloop afloop) {
            logboek.schrijf(new Handeling(
                    door.organisatie(),
                    nu(),
                    door.naam(),
                    "besluit",
                    Stuksoort.BELANGEN,
                    List.of(dossier.toString()),
                    Doel.van(door),
                    afloop));
            return afloop;
        }
    }
}
