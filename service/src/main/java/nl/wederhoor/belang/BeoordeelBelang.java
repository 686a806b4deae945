package nl.wederhoor.belang;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wederhoor.audit.Afloop;
import nl.wederhoor.audit.Doel;
import nl.wederhoor.audit.Handeling;
import nl.wederhoor.audit.Logboek;
import nl.wederhoor.audit.Stuksoort;
import nl.wederhoor.dossier.Dossierbeeld;
import nl.wederhoor.dossier.LegBelangVast;
import nl.wederhoor.dossier.Versie;
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
    private final LegBelangVast legVast;
    private final Rapport rapport;

    BeoordeelBelang(Database database, ToonBelangen belangen, LegBelangVast legVast, Rapport rapport) {
        this.database = database;
        this.belangen = belangen;
        this.legVast = legVast;
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
                var eigen = Kandidaten.over(connection, door.organisatie(), dossier);
                var kandidaat = eigen.stream()
                        .filter(een -> een.id().equals(uitspraak.kandidaat())
                                && een.dossier().equals(dossier))
                        .findFirst()
                        .orElseThrow(Weigering::nietGevonden);
                eisPassend(kandidaat, uitspraak.oordeel());
                var wijziging = gevolg(kandidaat, eigen, uitspraak);
                var woord = uitspraak.oordeel().label(); // the dossier first, as every change of it does
                var beeld = legVast.leg(door, dossier, versie, woord, wijziging);
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

    /**
     * The fact that follows, and the one that followed from an earlier judgement about the same candidate: that goes, unless
     * another candidate of this dossier was judged so as well.
     */
    private static Wijziging gevolg(Kandidaat kandidaat, List<Kandidaat> eigen, Uitspraak uitspraak) {
        var nu = uitspraak.oordeel().feit();
        var eerder = Optional.ofNullable(kandidaat.oordeel())
                .filter(oordeel -> eigen.stream()
                        .noneMatch(ander -> !ander.id().equals(kandidaat.id())
                                && ander.dossier().equals(kandidaat.dossier())
                                && ander.status().equals(Kandidaat.BEVESTIGD)
                                && ander.oordeel() == oordeel))
                .flatMap(Oordeel::feit)
                .filter(feit -> !nu.equals(Optional.of(feit)));
        var zet = nu.map(feit -> Feiten.leeg().met(feit, true)).orElseGet(Feiten::leeg);
        return new Wijziging(zet, eerder.map(Set::of).orElseGet(Set::of), uitspraak.reden());
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
