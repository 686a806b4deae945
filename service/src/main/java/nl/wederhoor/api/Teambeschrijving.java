package nl.wederhoor.api;

import static nl.wederhoor.api.Dossierbeschrijving.dag;
import static nl.wederhoor.api.Dossierbeschrijving.keuze;
import static nl.wederhoor.api.Dossierbeschrijving.object;
import static nl.wederhoor.api.Dossierbeschrijving.reden;
import static nl.wederhoor.api.Dossierbeschrijving.soort;
import static nl.wederhoor.api.Dossierbeschrijving.tekst;
import static nl.wederhoor.api.Dossierbeschrijving.velden;
import static nl.wederhoor.api.Dossierbeschrijving.woord;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.partij.Partijsoort;
import nl.wederhoor.planner.momentopname.Taalniveau;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The bodies of requests about who works here and who gets what. */
final class Teambeschrijving {
    private static final String ACCOUNTS = "/api/v1/organisaties/{organisatie}/accounts";

    static final Map<String, String> PER_PAD = Map.of(
            "/api/v1/dossiers/{id}/koppelingen",
            "Koppelverzoek",
            "/api/v1/dossiers/{id}/toewijzing",
            "Toewijzingsverzoek",
            "/api/v1/organisaties/{organisatie}/behandelaars/{account}",
            "Plangegevensverzoek",
            "/api/v1/mijn/verklaring",
            "Verklaringsverzoek",
            ACCOUNTS,
            "NieuwAccount",
            ACCOUNTS + "/{account}/rollen",
            "Rollenverzoek",
            ACCOUNTS + "/{account}/_blokkeren",
            "Overdrachtverzoek",
            ACCOUNTS + "/{account}/_overdragen",
            "Overdrachtverzoek");

    private Teambeschrijving() {}

    static void zet(Components delen) {
        delen.addSchema(
                "Toewijzingsverzoek",
                object(List.of("behandelaar"), velden("behandelaar", tekst(64), "reden", reden())));
        delen.addSchema(
                "Verklaringsverzoek",
                object(
                        List.of(),
                        velden(
                                "beschikbaarAls", keuze(List.of("vrouw", "man")),
                                "relaties",
                                        lijst(object(
                                                List.of("naam", "soort"),
                                                velden("naam", tekst(200), "soort", woord(Partijsoort.values())))))));
        delen.addSchema(
                "Koppelverzoek", object(List.of("nummer", "reden"), velden("nummer", tekst(12), "reden", reden())));
        delen.addSchema("Plangegevensverzoek", plangegevens());
        delen.addSchema(
                "NieuwAccount", object(List.of("naam", "rollen"), velden("naam", tekst(64), "rollen", rollen())));
        delen.addSchema(
                "Rollenverzoek", object(List.of("rollen"), velden("rollen", rollen(), "overdragenAan", tekst(64))));
        delen.addSchema("Overdrachtverzoek", object(List.of(), velden("overdragenAan", tekst(64))));
    }

    private static Schema plangegevens() {
        var niveaus = Stream.of(Taalniveau.values()).map(Taalniveau::name).toList();
        return object(
                List.of("urenPerWeek"),
                velden(
                        "urenPerWeek", getal(),
                        "maxDossiers", getal(),
                        "maxNieuw", getal(),
                        "leerling", soort(Schema.SchemaType.BOOLEAN),
                        "team", tekst(60),
                        "regio", tekst(60),
                        "talen",
                                lijst(object(
                                        List.of("taal", "niveau"), velden("taal", tekst(3), "niveau", keuze(niveaus)))),
                        "deskundigheid",
                                lijst(object(
                                        List.of("gebied", "niveau"),
                                        velden(
                                                "gebied", keuze(List.copyOf(Plangegevenslezer.gebieden())),
                                                "niveau", getal(),
                                                "geldigTot", dag()))),
                        "afwezig", lijst(object(List.of("van", "tot"), velden("van", dag(), "tot", dag())))));
    }

    private static Schema rollen() {
        return lijst(keuze(Rol.ALLE.stream().sorted().toList()));
    }

    private static Schema getal() {
        return soort(Schema.SchemaType.INTEGER);
    }

    private static Schema lijst(Schema element) {
        return soort(Schema.SchemaType.ARRAY).items(element).maxItems(Plangegevenslezer.MEESTE_REGELS);
    }
}
