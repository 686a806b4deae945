package nl.wederhoor.api;

import static nl.wederhoor.api.Dossierbeschrijving.dag;
import static nl.wederhoor.api.Dossierbeschrijving.object;
import static nl.wederhoor.api.Dossierbeschrijving.reden;
import static nl.wederhoor.api.Dossierbeschrijving.soort;
import static nl.wederhoor.api.Dossierbeschrijving.tekst;
import static nl.wederhoor.api.Dossierbeschrijving.velden;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The bodies of requests about policy versions. */
final class Beleidsbeschrijving {
    private static final String VERSIES = "/api/v1/organisaties/{organisatie}/beleid/versies";
    private static final String VERSIE = VERSIES + "/{versie}";

    static final Map<String, String> PER_PAD = Map.of(
            VERSIES,
            "NieuweVersie",
            VERSIE + "/_goedkeuren",
            "Goedkeuring",
            VERSIE + "/_afkeuren",
            "VrijeReden",
            VERSIE + "/_intrekken",
            "VrijeReden",
            VERSIE + "/_publiceren",
            "Publicatie");

    private Beleidsbeschrijving() {}

    static void zet(Components delen) {
        delen.addSchema("NieuweVersie", object(List.of("basis"), velden("basis", soort(Schema.SchemaType.INTEGER))));
        delen.addSchema("Goedkeuring", object(List.of(), velden("sha256", tekst(64), "reden", reden())));
        delen.addSchema("VrijeReden", object(List.of(), velden("reden", reden())));
        delen.addSchema("Publicatie", object(List.of("geldigVanaf"), velden("geldigVanaf", dag(), "reden", reden())));
    }
}
