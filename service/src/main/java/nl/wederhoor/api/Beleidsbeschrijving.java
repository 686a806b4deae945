package nl.wederhoor.api;

import static nl.wederhoor.api.Dossierbeschrijving.dag;
import static nl.wederhoor.api.Dossierbeschrijving.object;
import static nl.wederhoor.api.Dossierbeschrijving.reden;
import static nl.wederhoor.api.Dossierbeschrijving.soort;
import static nl.wederhoor.api.Dossierbeschrijving.tekst;
import static nl.wederhoor.api.Dossierbeschrijving.velden;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The bodies of requests about policy versions. */
final class Beleidsbeschrijving {
    private static final String VERSIES = "/api/v1/organisaties/{organisatie}/beleid/versies";
    private static final String VERSIE = VERSIES + "/{versie}";
    private static final String TABEL = VERSIE + "/tabellen/{besluit}";

    static final Map<String, String> PER_PAD = Map.ofEntries(
            Map.entry(VERSIES, "NieuweVersie"),
            Map.entry(VERSIE + "/_goedkeuren", "Goedkeuring"),
            Map.entry(VERSIE + "/_afkeuren", "VrijeReden"),
            Map.entry(VERSIE + "/_intrekken", "VrijeReden"),
            Map.entry(VERSIE + "/_publiceren", "Publicatie"),
            Map.entry(VERSIE + "/gevallen", "NieuwGeval"),
            Map.entry(VERSIE + "/gevallen/_van-dossier", "Dossiergeval"),
            Map.entry("/api/v1/organisaties/{organisatie}/accounts/{account}/persoon", "Persoonsverband"),
            Map.entry(TABEL, "Tabelwijzigingen"));

    private Beleidsbeschrijving() {}

    static void zet(Components delen) {
        delen.addSchema("NieuweVersie", object(List.of("basis"), velden("basis", soort(Schema.SchemaType.INTEGER))));
        delen.addSchema("Goedkeuring", object(List.of(), velden("sha256", tekst(64), "reden", reden())));
        delen.addSchema("VrijeReden", object(List.of(), velden("reden", reden())));
        delen.addSchema("Publicatie", object(List.of("geldigVanaf"), velden("geldigVanaf", dag(), "reden", reden())));
        zetGevallen(delen);
        delen.addSchema("Tabelwijzigingen", object(List.of("wijzigingen"), velden("wijzigingen", lijst(wijziging()))));
    }

    private static void zetGevallen(Components delen) {
        var vrij = soort(Schema.SchemaType.OBJECT);
        delen.addSchema(
                "NieuwGeval",
                object(
                        List.of("naam", "feiten", "verwacht"),
                        velden(
                                "naam", tekst(200),
                                "feiten", Verzoekbeschrijving.verwijzing("Feiten"),
                                "verwacht", vrij.description("Een deel van het advies."),
                                "besluiten", lijst(Verzoekbeschrijving.verwijzing("Besluit")),
                                "peildatum", tekst(40))));
        delen.addSchema("Dossiergeval", object(List.of("dossier"), velden("dossier", tekst(36), "naam", tekst(200))));
        delen.addSchema("Persoonsverband", object(List.of(), velden("zelfdeAls", tekst(64))));
    }

    private static Schema wijziging() {
        var clausules = lijst(tekst(200));
        var cellen = soort(Schema.SchemaType.OBJECT).additionalPropertiesSchema(cel());
        return object(
                List.of(),
                velden(
                        "rij", tekst(200),
                        "kolom", tekst(200),
                        "waarde", cel(),
                        "clausules", clausules,
                        "toelichting", tekst(2_000),
                        "nieuweRij",
                                object(
                                        List.of("cellen"),
                                        velden("cellen", cellen, "clausules", clausules, "toelichting", tekst(2_000))),
                        "verwijderRij", tekst(200),
                        "verplaatsRij", tekst(200),
                        "na", tekst(200)));
    }

    private static Schema cel() {
        return OASFactory.createSchema()
                .type(List.of(Schema.SchemaType.STRING, Schema.SchemaType.BOOLEAN, Schema.SchemaType.NUMBER));
    }

    private static Schema lijst(Schema element) {
        return soort(Schema.SchemaType.ARRAY).items(element).maxItems(Wijzigingenlezer.MEESTE);
    }
}
