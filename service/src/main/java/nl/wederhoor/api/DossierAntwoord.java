package nl.wederhoor.api;

import com.fasterxml.jackson.annotation.JsonRawValue;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.dossier.Besluitstand;
import nl.wederhoor.dossier.Dossierbeeld;
import nl.wederhoor.dossier.Incident;
import nl.wederhoor.dossier.Partij;
import nl.wederhoor.dossier.Partijrol;
import nl.wederhoor.dossier.Partijsoort;
import nl.wederhoor.dossier.Persoonsgegevens;
import nl.wederhoor.feiten.FeitenSchrijver;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dossier as the API shows it; the advice is the last one that was stored, byte for byte. */
record DossierAntwoord(
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

        @Schema(ref = "#/components/schemas/Feiten") ObjectNode feiten,

        String omschrijving,
        Persoonsgegevens melderGegevens,
        WederpartijAntwoord wederpartij,
        Incident incident,
        List<Partij> partijen,
        List<Besluitstand> besluiten,

        @JsonRawValue @Schema(implementation = Advies.class) String advies) {

    record WederpartijAntwoord(String naam, Partijsoort soort) {
        static WederpartijAntwoord from(Partij partij) {
            return new WederpartijAntwoord(partij.gegevens().naam(), partij.soort());
        }
    }

    static DossierAntwoord from(Dossierbeeld dossier) {
        return new DossierAntwoord(
                dossier.id(),
                dossier.organisatie(),
                dossier.nummer(),
                dossier.status(),
                dossier.fase(),
                dossier.versie(),
                dossier.behandelaar(),
                dossier.aangemaaktOp(),
                dossier.aangemaaktDoor(),
                dossier.gewijzigdOp(),
                dossier.beleidsversie(),
                FeitenSchrijver.schrijf(dossier.feiten()),
                dossier.omschrijving(),
                dossier.eerste(Partijrol.MELDER).map(Partij::gegevens).orElse(null),
                dossier.eerste(Partijrol.WEDERPARTIJ)
                        .map(WederpartijAntwoord::from)
                        .orElse(null),
                dossier.incident(),
                dossier.partijen(),
                dossier.besluitstanden(),
                dossier.advies());
    }
}
