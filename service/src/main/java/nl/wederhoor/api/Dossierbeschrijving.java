package nl.wederhoor.api;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wederhoor.advies.Grond;
import nl.wederhoor.advies.Woord;
import nl.wederhoor.dossier.Partijrol;
import nl.wederhoor.dossier.Partijsoort;
import nl.wederhoor.dossier.Redencode;
import nl.wederhoor.dossier.Stap;
import nl.wederhoor.termijn.Lengte;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.media.Schema;

/** The bodies of requests about dossiers: closed, with the limits of the readers. */
final class Dossierbeschrijving {
    private static final String DOSSIERS = "/api/v1/dossiers";
    private static final String DOSSIER = DOSSIERS + "/{id}";

    private static final Map<String, String> SCHEMA_PER_PAD = Map.ofEntries(
            Map.entry(DOSSIERS, "Dossieraanmelding"),
            Map.entry(DOSSIER, "Feitenwijziging"),
            Map.entry(DOSSIER + "/beslissingen", "Dossierbesluit"),
            Map.entry(DOSSIER + "/stappen", "Dossierstap"),
            Map.entry(DOSSIER + "/plichten/{plicht}", "Plichtvervulling"),
            Map.entry(DOSSIER + "/_afsluiten", "Afsluitverzoek"),
            Map.entry(DOSSIER + "/_heropenen", "Heropening"),
            Map.entry(DOSSIER + "/koppelingen/{ander}/_beeindigen", "Heropening"),
            Map.entry(DOSSIER + "/notities", "Notitie"),
            Map.entry(DOSSIER + "/partijen", "NieuwePartij"),
            Map.entry(DOSSIER + "/termijnen", "NieuweTermijn"),
            Map.entry(DOSSIER + "/termijnen/{termijn}/_verlengen", "Uitstel"),
            Map.entry(DOSSIER + "/termijnen/{termijn}/_opschorten", "Termijndag"),
            Map.entry(DOSSIER + "/termijnen/{termijn}/_hervatten", "Termijndag"),
            Map.entry(DOSSIER + "/termijnen/{termijn}/_afmelden", "Termijndag"));

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
                                                velden("naam", tekst(200), "soort", woord(Partijsoort.values()))),
                                "incident", incident())));
        delen.addSchema(
                "Feitenwijziging",
                object(
                        List.of(),
                        velden(
                                "feiten", Verzoekbeschrijving.verwijzing("Feiten"),
                                "reden", reden())));
        zetHandelingen(delen);
    }

    private static Schema incident() {
        return object(
                List.of(),
                velden(
                        "datum", dag(),
                        "plaats", tekst(200),
                        "omschrijving", tekst(20_000)));
    }

    private static void zetHandelingen(Components delen) {
        delen.addSchema(
                "Dossierbesluit",
                object(
                        List.of("onderwerp", "besluit"),
                        velden(
                                "onderwerp", keuze(Besluitlezer.onderwerpen()),
                                "besluit", tekst(60),
                                "reden", reden(),
                                "redencode", woord(Redencode.values()),
                                "behandelaars", soort(Schema.SchemaType.ARRAY).items(tekst(64)),
                                "tot", dag())));
        delen.addSchema(
                "Dossierstap",
                object(
                        List.of("stap", "datum"),
                        velden(
                                "stap", woord(Stap.values()),
                                "datum", dag(),
                                "toelichting", tekst(Verzoeklezer.LANGSTE_REDEN),
                                "afspraakOp", dag(),
                                "reactie", keuze(List.of("afwijzend", "positief")))));
        delen.addSchema(
                "Plichtvervulling",
                object(
                        List.of("gedaanOp", "bewijs"),
                        velden("gedaanOp", dag(), "bewijs", tekst(Verzoeklezer.LANGSTE_REDEN))));
        delen.addSchema(
                "Afsluitverzoek",
                object(List.of("grond", "motivering"), velden("grond", woord(Grond.values()), "motivering", reden())));
        zetAanvullingen(delen);
    }

    private static void zetAanvullingen(Components delen) {
        zetTermijnen(delen);
        delen.addSchema("Heropening", object(List.of("reden"), velden("reden", reden())));
        delen.addSchema(
                "Notitie",
                object(
                        List.of("tekst"),
                        velden("tekst", tekst(20_000), "zichtbaarVoorClient", soort(Schema.SchemaType.BOOLEAN))));
        delen.addSchema(
                "NieuwePartij",
                object(
                        List.of("rol", "soort", "gegevens"),
                        velden(
                                "rol", woord(Partijrol.values()),
                                "soort", woord(Partijsoort.values()),
                                "gegevens", persoon(),
                                "vertegenwoordigt", soort(Schema.SchemaType.INTEGER),
                                "toelichting", tekst(Verzoeklezer.LANGSTE_REDEN))));
    }

    private static void zetTermijnen(Components delen) {
        delen.addSchema(
                "NieuweTermijn",
                object(
                        List.of("regeling", "start", "reden"),
                        velden(
                                "regeling",
                                keuze(Termijnlezer.regelingen()),
                                "start",
                                dag(),
                                "reden",
                                reden(),
                                Termijnlezer.EIGEN,
                                eigenRegeling())));
        delen.addSchema(
                "Uitstel",
                object(
                        List.of("reden"),
                        velden(
                                "dagen", dagen(),
                                "clientStemtIn", soort(Schema.SchemaType.BOOLEAN),
                                "op", dag(),
                                "reden", reden())));
        delen.addSchema("Termijndag", object(List.of("reden"), velden("op", dag(), "reden", reden())));
    }

    private static Schema eigenRegeling() {
        return object(
                List.of("aantal", "eenheid"),
                velden(
                        "aantal", soort(Schema.SchemaType.INTEGER),
                        "eenheid", woord(Lengte.Eenheid.values()),
                        "verlengingDagen", dagen(),
                        "opschorting", soort(Schema.SchemaType.BOOLEAN)));
    }

    private static Schema dagen() {
        return soort(Schema.SchemaType.INTEGER)
                .minimum(BigDecimal.ONE)
                .maximum(BigDecimal.valueOf(Termijnlezer.LANGSTE_UITSTEL));
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

    static Map<String, Schema> velden(Object... naamEnSchema) {
        Map<String, Schema> velden = new LinkedHashMap<>();
        for (int i = 0; i < naamEnSchema.length; i += 2) {
            velden.put((String) naamEnSchema[i], (Schema) naamEnSchema[i + 1]);
        }
        return velden;
    }

    /** A closed object; what is not required may be null. */
    static Schema object(List<String> verplicht, Map<String, Schema> velden) {
        var object = soort(Schema.SchemaType.OBJECT)
                .required(verplicht)
                .additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
        velden.forEach((naam, schema) ->
                object.addProperty(naam, verplicht.contains(naam) ? schema : Apibeschrijving.ofNull(schema)));
        return object;
    }

    static Schema reden() {
        return tekst(Verzoeklezer.LANGSTE_REDEN).minLength(Verzoeklezer.KORTSTE_REDEN);
    }

    static Schema tekst(int langste) {
        return Verzoekbeschrijving.tekst().maxLength(langste);
    }

    static Schema dag() {
        return Verzoekbeschrijving.tekst().format("date");
    }

    static Schema keuze(List<String> waarden) {
        return Verzoekbeschrijving.tekst().enumeration(List.copyOf(waarden));
    }

    static Schema woord(Woord... woorden) {
        return keuze(Arrays.stream(woorden).map(Woord::label).toList());
    }

    static Schema soort(Schema.SchemaType soort) {
        return OASFactory.createSchema().type(List.of(soort));
    }
}
