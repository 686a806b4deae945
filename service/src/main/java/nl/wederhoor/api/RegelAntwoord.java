package nl.wederhoor.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.OffsetDateTime;
import nl.wederhoor.dossier.Regel;
import nl.wederhoor.dossier.Regelsoort;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of the journal as the API shows it. */
record RegelAntwoord(
        int volgnummer,
        Regelsoort soort,
        String kenmerk,
        String uitkomst,
        OffsetDateTime op,
        String door,
        boolean clientZiet,
        String tabelrij,
        String redencode,

        @Schema(type = SchemaType.OBJECT, implementation = Object.class)
        ObjectNode inhoud) {

    static RegelAntwoord from(Regel regel) {
        return new RegelAntwoord(
                regel.volgnummer(),
                regel.soort(),
                regel.kenmerk(),
                regel.uitkomst(),
                regel.op(),
                regel.door(),
                regel.clientZiet(),
                regel.tabelrij(),
                regel.redencode(),
                regel.inhoud());
    }
}
