package nl.wederhoor.dossier;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.FeitenSchrijver;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.opslag.Database;

/** Makes a dossier of a report; who opens it handles it until somebody assigns it. */
@Singleton
public final class OpenDossier {
    private static final String EERSTE_FASE = "eerste contact";

    private final Database database;
    private final Kast kast;
    private final Afronding afronding;
    private final Bureau bureau;
    private final Herhaalsleutels sleutels;
    private final Behandelaars behandelaars;

    OpenDossier(
            Database database,
            Kast kast,
            Afronding afronding,
            Bureau bureau,
            Herhaalsleutels sleutels,
            Behandelaars behandelaars) {
        this.behandelaars = behandelaars;
        this.database = database;
        this.kast = kast;
        this.afronding = afronding;
        this.bureau = bureau;
        this.sleutels = sleutels;
    }

    public Dossierbeeld open(Medewerker door, Aanmelding aanmelding) {
        return open(door, aanmelding, Optional.empty());
    }

    /** The same request under the same key gives the dossier that the first one made. */
    public Dossierbeeld open(Medewerker door, Aanmelding aanmelding, Optional<Herhaling> herhaling) {
        return database.within(door.organisatie(), connection -> {
            behandelaars.eisBehandelaar(connection, door);
            var hand = bureau.hand(door);
            var id = UUID.randomUUID();
            if (herhaling.isPresent()) {
                var eerder = sleutels.claim(connection, door, herhaling.get(), id, hand.nu());
                if (eerder.isPresent()) {
                    return bureau.lees(door, eerder.get(), "lezen", bureau::beeld);
                }
            }
            var blad = kast.nieuw(id, hand);
            vul(connection, blad, aanmelding);
            afronding.rondAf(blad);
            return bureau.beeld(blad);
        });
    }

    private void vul(Connection connection, Werkblad blad, Aanmelding aanmelding) throws SQLException {
        var feiten = aanmelding.feiten();
        blad.zet(feiten.heeft(Feit.FASE) ? feiten : feiten.met(Feit.FASE, EERSTE_FASE));
        blad.zetMelding(aanmelding.omschrijving(), aanmelding.incident());
        blad.advies(); // the number holds up everybody who opens a dossier, so nothing is worked out after it
        blad.rij().nummer = Dossiernummers.volgend(
                connection, blad.door().organisatie(), blad.vandaag().getYear());
        kast.leg(blad);
        if (aanmelding.melder() != null) {
            blad.partijen().voegToe(Partijrol.MELDER, Partijsoort.PERSOON, aanmelding.melder(), null);
        }
        if (aanmelding.wederpartij() != null) {
            var wederpartij = aanmelding.wederpartij();
            blad.partijen()
                    .voegToe(
                            Partijrol.WEDERPARTIJ,
                            wederpartij.soort(),
                            Persoonsgegevens.naam(wederpartij.naam()),
                            null);
        }
        blad.schrijf(NieuweRegel.van(Regelsoort.MELDING, null).met("feiten", FeitenSchrijver.schrijf(blad.feiten())));
    }
}
