package nl.wederhoor.dossier;

import jakarta.inject.Singleton;
import java.util.UUID;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.probleem.Weigering;

/** Adds a party to an incident: a second reporter or client, a witness, a third party, a representative. */
@Singleton
public final class VoegPartijToe {
    private final Bureau bureau;

    VoegPartijToe(Bureau bureau) {
        this.bureau = bureau;
    }

    /** Who is added; a representative says for which party (its number) it speaks. */
    public record NieuwePartij(
            Partijrol rol, Partijsoort soort, Persoonsgegevens gegevens, Integer vertegenwoordigt, String toelichting) {
        @Override
        public String toString() {
            return "NieuwePartij " + rol;
        }
    }

    public Dossierbeeld voegToe(Medewerker door, UUID id, Versie versie, NieuwePartij nieuw) {
        return bureau.wijzig(door, id, versie, Regelsoort.PARTIJ.label(), blad -> {
            blad.eisOpen();
            eisVertegenwoordigde(blad, nieuw);
            var partij =
                    blad.partijen().voegToe(nieuw.rol(), nieuw.soort(), nieuw.gegevens(), nieuw.vertegenwoordigt());
            blad.schrijf(NieuweRegel.van(Regelsoort.PARTIJ, nieuw.rol().label())
                    .met("partij", partij.volgnummer())
                    .met("toelichting", nieuw.toelichting()));
        });
    }

    private static void eisVertegenwoordigde(Werkblad blad, NieuwePartij nieuw) {
        boolean vertegenwoordiger = nieuw.rol() == Partijrol.VERTEGENWOORDIGER;
        boolean bestaat = nieuw.vertegenwoordigt() != null
                && blad.partijen().alle().stream()
                        .anyMatch(partij -> partij.volgnummer() == nieuw.vertegenwoordigt()
                                && partij.rol() != Partijrol.VERTEGENWOORDIGER);
        if (vertegenwoordiger != bestaat || !vertegenwoordiger && nieuw.vertegenwoordigt() != null) {
            throw Weigering.ongeldig(
                    "vertegenwoordigt", "Een vertegenwoordiger noemt het nummer van de partij voor wie die spreekt.");
        }
    }
}
