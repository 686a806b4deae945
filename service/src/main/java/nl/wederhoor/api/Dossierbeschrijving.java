package nl.wederhoor.api;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The bodies of requests about dossiers: closed, with the limits of the readers. */
final class Dossierbeschrijving {
    private static final String DOSSIERS = "/api/v1/dossiers";
    private static final String DOSSIER = DOSSIERS + "/{id}";

    private static final Map<String, String> SCHEMA_PER_PAD =
            Map.of(DOSSIERS, "Dossieraanmelding", DOSSIER, "Feitenwijziging");

    private Dossierbeschrijving() {}

    static Schema verzoek(String pad) {
        return Verzoekbeschrijving.verwijzing(SCHEMA_PER_PAD.get(pad));
    }

    static void zet(Components delen) {
        delen.addSchema(
                "Dossieraanmelding",
                object(
                        List.of("organisatie"),
                        velden(
                                "organisatie", tekst(40),
                                "feiten", Verzoekbeschrijving.verwijzing("Feiten"),
                                "omschrijving", tekst(20_000),
                                "melderGegevens", persoon(),
                                "wederpartij",
                                        object(
                                                List.of("naam", "soort"),
                                                velden(
                                                        "naam",
                                                        tekst(200),
                                                        "soort",
                                                        keuze("persoon", "organisatie", "overheid"))),
                                "incident",
                                        object(
                                                List.of(),
                                                velden(
                                                        "datum",
                                                        dag(),
                                                        "plaats",
                                                        tekst(200),
                                                        "omschrijving",
                                                        tekst(20_000))))));
        delen.addSchema(
                "Feitenwijziging",
                object(
                        List.of(),
                        velden(
                                "feiten", Verzoekbeschrijving.verwijzing("Feiten"),
                                "reden", reden())));
    }

    private static Schema persoon() {
        return object(
                List.of(),
                velden(
                        "naam", tekst(200),
                        "adres", tekst(200),
                        "postcode", tekst(10),
                        "telefoon", tekst(40),
                        "email", tekst(254),
                        "geboortejaar", soort(Schema.SchemaType.INTEGER)));
    }

    private static Map<String, Schema> velden(Object... naamEnSchema) {
        Map<String, Schema> velden = new LinkedHashMap<>();
        for (int i = 0; i < naamEnSchema.length; i += 2) {
            velden.put((String) naamEnSchema[i], (Schema) naamEnSchema[i + 1]);
        }
        return velden;
    }

    /** A closed object; what is not required may be null. */
    private static Schema object(List<String> verplicht, Map<String, Schema> velden) {
        var object = soort(Schema.SchemaType.OBJECT)
                .required(verplicht)
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
        velden.forEach((naam, schema) ->
                object.addProperty(naam, verplicht.contains(naam) ? schema : Apibeschrijving.ofNull(schema)));
        return object;
    }

    private static Schema reden() {
        return tekst(Verzoeklezer.LANGSTE_REDEN).minLength(Verzoeklezer.KORTSTE_REDEN);
    }

    private static Schema tekst(int langste) {
        return Verzoekbeschrijving.tekst().maxLength(langste);
    }

    private static Schema dag() {
        return Verzoekbeschrijving.tekst().format("date");
    }

    private static Schema keuze(String... waarden) {
        return Verzoekbeschrijving.tekst().enumeration(List.of((Object[]) waarden));
    }

    private static Schema soort(Schema.SchemaType soort) {
        return OASFactory.createSchema().type(List.of(soort));
    }
}
