package nl.wederhoor.dossier;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feiten;

/**
 * A dossier as it stands, for who may read it.
 *
 * @param fase the phase of the contract; the same as the fact
 * @param beleidsversie the policy version it was last advised under: "radar-1"
 * @param advies the last advice as it was stored, as JSON with its receipt
 */
public record Dossierbeeld(
        UUID id,
        String organisatie,
        String nummer,
        String status,
        String fase,
        long versie,
        String behandelaar,
        OffsetDateTime aangemaaktOp,
        String aangemaaktDoor,
        OffsetDateTime gewijzigdOp,
        String beleidsversie,
        Feiten feiten,
        String omschrijving,
        Incident incident,
        List<Partij> partijen,
        Besluiten besluiten,
        List<Besluitstand> besluitstanden,
        String advies) {

    /** The first party with that part, if there is one. */
    public Optional<Partij> eerste(Partijrol rol) {
        return partijen.stream().filter(partij -> partij.rol() == rol).findFirst();
    }

    @Override
    public String toString() {
        return "Dossierbeeld " + nummer;
    }
}
