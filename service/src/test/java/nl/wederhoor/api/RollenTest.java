package nl.wederhoor.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Who may call what, read from the code and compared with the role table of the contract. */
class RollenTest {
    private static final Set<String> IEDEREEN = Set.of("iedereen");
    private static final Set<String> ALLE_ROLLEN =
            Set.of("klachtbehandelaar", "coordinator", "leidinggevende", "directeur", "beheerder", "fg");

    /** Create, read and work on dossiers of the own organisation; the coordinator reads. */
    private static final Set<String> LEZERS = Set.of("klachtbehandelaar", "coordinator", "leidinggevende", "directeur");

    private static final Set<String> WERKERS = Set.of("klachtbehandelaar", "leidinggevende", "directeur");

    /** Plan, apply, pin, override; a handler reads about the own dossiers. */
    private static final Set<String> VERDELERS = Set.of("coordinator", "leidinggevende", "directeur");

    /** Data for the plan, and organisation data. */
    private static final Set<String> BEHEERT_BEHANDELAARS =
            Set.of("coordinator", "leidinggevende", "directeur", "beheerder");

    private static final Set<String> BEHEERDER = Set.of("beheerder");

    /** Make and submit a policy version, approve (never one's own) and publish; policy is read by everybody. */
    private static final Set<String> BEPALEN_BELEID = Set.of("leidinggevende", "directeur");

    private static final String VERSIES = " /api/v1/organisaties/{organisatie}/beleid/versies";

    /** Pins and assignments stand under a dossier but in the row of the planner. */
    private static final Predicate<String> PLANNEN = operation -> operation.matches(".*/(vastzetting|toewijzing).*");

    /** Operation to roles; advice on loose facts, policies and clauses is for all six roles and all organisations. */
    private static final Map<String, Set<String>> TABEL = Map.ofEntries(
            Map.entry("POST /api/v1/adviezen", ALLE_ROLLEN),
            Map.entry("POST /api/v1/adviezen/vergelijking", ALLE_ROLLEN),
            Map.entry("GET /api/v1/bewijzen/_controleer", ALLE_ROLLEN),
            Map.entry("POST /api/v1/bewijzen/_controleer", ALLE_ROLLEN),
            Map.entry("GET /api/v1/feiten", ALLE_ROLLEN),
            Map.entry("GET /api/v1/organisaties", ALLE_ROLLEN),
            Map.entry("GET /api/v1/organisaties/{organisatie}/clausules", ALLE_ROLLEN),
            Map.entry("POST /api/v1/dossiers", WERKERS),
            Map.entry("GET /api/v1/dossiers", LEZERS),
            Map.entry("GET /api/v1/dossiers/{id}", LEZERS),
            Map.entry("PATCH /api/v1/dossiers/{id}", WERKERS),
            Map.entry("POST /api/v1/dossiers/{id}/_heradviseren", WERKERS),
            Map.entry("GET /api/v1/dossiers/{id}/tijdlijn", LEZERS),
            Map.entry("GET /api/v1/dossiers/{id}/advies", LEZERS),
            Map.entry("GET /api/v1/dossiers/{id}/adviezen", LEZERS),
            Map.entry("GET /api/v1/dossiers/{id}/adviezen/{moment}", LEZERS),
            Map.entry("POST /api/v1/dossiers/{id}/beslissingen", WERKERS),
            Map.entry("POST /api/v1/dossiers/{id}/stappen", WERKERS),
            Map.entry("POST /api/v1/dossiers/{id}/plichten/{plicht}", WERKERS),
            Map.entry("GET /api/v1/dossiers/{id}/plichten", LEZERS),
            Map.entry("POST /api/v1/dossiers/{id}/_afsluiten", WERKERS),
            Map.entry("POST /api/v1/dossiers/{id}/_heropenen", WERKERS),
            Map.entry("GET /api/v1/dossiers/{id}/afsluiting", LEZERS),
            Map.entry("POST /api/v1/dossiers/{id}/partijen", WERKERS),
            Map.entry("POST /api/v1/dossiers/{id}/notities", WERKERS),
            Map.entry("GET /api/v1/organisaties/{organisatie}/besluitverzoeken", WERKERS),
            Map.entry(
                    "GET /api/v1/organisaties/{organisatie}/afwijkingen",
                    Set.of("coordinator", "leidinggevende", "directeur")),
            Map.entry("GET /api/v1/dossiers/{id}/termijnen", LEZERS),
            Map.entry("POST /api/v1/dossiers/{id}/termijnen", WERKERS),
            Map.entry("POST /api/v1/dossiers/{id}/termijnen/{termijn}/_verlengen", WERKERS),
            Map.entry("POST /api/v1/dossiers/{id}/termijnen/{termijn}/_opschorten", WERKERS),
            Map.entry("POST /api/v1/dossiers/{id}/termijnen/{termijn}/_hervatten", WERKERS),
            Map.entry("POST /api/v1/dossiers/{id}/termijnen/{termijn}/_afmelden", WERKERS),
            Map.entry("GET /api/v1/organisaties/{organisatie}/termijnen", LEZERS),
            Map.entry("GET /api/v1/organisaties/{organisatie}/aandacht", WERKERS),
            Map.entry("POST /api/v1/organisaties/{organisatie}/aandacht/{termijn}/_gezien", WERKERS),
            Map.entry("GET /api/v1/dossiers/{id}/belangen", LEZERS),
            Map.entry("POST /api/v1/dossiers/{id}/belangen/{belang}", WERKERS),
            Map.entry("GET /api/v1/organisaties/{organisatie}/belangen", Set.of("leidinggevende", "directeur")),
            Map.entry("GET /api/v1/organisaties/{organisatie}/audit", Set.of("fg")),
            Map.entry("GET /api/v1/organisaties/{organisatie}/audit/_controleer", Set.of("fg")),
            Map.entry("GET /api/v1/dossiers/{id}/koppelingen", LEZERS),
            Map.entry("POST /api/v1/dossiers/{id}/koppelingen", WERKERS),
            Map.entry("POST /api/v1/dossiers/{id}/koppelingen/{ander}/_beeindigen", WERKERS),
            Map.entry("GET /api/v1/dossiers/{id}/toewijzing", LEZERS),
            Map.entry("POST /api/v1/dossiers/{id}/toewijzing", VERDELERS),
            Map.entry("GET /api/v1/organisaties/{organisatie}/behandelaars", BEHEERT_BEHANDELAARS),
            Map.entry("GET /api/v1/organisaties/{organisatie}/behandelaars/{account}", BEHEERT_BEHANDELAARS),
            Map.entry("PUT /api/v1/organisaties/{organisatie}/behandelaars/{account}", BEHEERT_BEHANDELAARS),
            Map.entry("GET /api/v1/mijn/verklaring", WERKERS),
            Map.entry("PUT /api/v1/mijn/verklaring", WERKERS),
            Map.entry("GET /api/v1/organisaties/{organisatie}/zonder-behandelaar", VERDELERS),
            Map.entry("GET /zonder-behandelaar", VERDELERS),
            Map.entry("GET /dossiers/{id}/toewijzen", VERDELERS),
            Map.entry("POST /dossiers/{id}/toewijzen", VERDELERS),
            Map.entry("GET /behandelaars", BEHEERT_BEHANDELAARS),
            Map.entry("GET /behandelaars/{account}", BEHEERT_BEHANDELAARS),
            Map.entry("POST /behandelaars/{account}", BEHEERT_BEHANDELAARS),
            Map.entry("GET /mijn-verklaring", WERKERS),
            Map.entry("POST /mijn-verklaring", WERKERS),
            Map.entry("GET /beheer/accounts", BEHEERDER),
            Map.entry("POST /beheer/accounts", BEHEERDER),
            Map.entry("GET /beheer/accounts/{account}", BEHEERDER),
            Map.entry("POST /beheer/accounts/{account}", BEHEERDER),
            Map.entry("GET /api/v1/organisaties/{organisatie}/accounts", BEHEERDER),
            Map.entry("POST /api/v1/organisaties/{organisatie}/accounts", BEHEERDER),
            Map.entry("PUT /api/v1/organisaties/{organisatie}/accounts/{account}/rollen", BEHEERDER),
            Map.entry("POST /api/v1/organisaties/{organisatie}/accounts/{account}/_blokkeren", BEHEERDER),
            Map.entry("POST /api/v1/organisaties/{organisatie}/accounts/{account}/_deblokkeren", BEHEERDER),
            Map.entry("POST /api/v1/organisaties/{organisatie}/accounts/{account}/_startwachtwoord", BEHEERDER),
            Map.entry("POST /api/v1/organisaties/{organisatie}/accounts/{account}/_overdragen", BEHEERDER),
            Map.entry("GET" + VERSIES, ALLE_ROLLEN),
            Map.entry("POST" + VERSIES, BEPALEN_BELEID),
            Map.entry("GET" + VERSIES + "/{versie}", ALLE_ROLLEN),
            Map.entry("GET" + VERSIES + "/{versie}/tabellen", ALLE_ROLLEN),
            Map.entry("GET" + VERSIES + "/{versie}/tabellen/{besluit}", ALLE_ROLLEN),
            Map.entry("PATCH" + VERSIES + "/{versie}/tabellen/{besluit}", BEPALEN_BELEID),
            Map.entry("PUT" + VERSIES + "/{versie}/tabellen/{besluit}", BEPALEN_BELEID),
            Map.entry("GET" + VERSIES + "/{versie}/analyse", ALLE_ROLLEN),
            Map.entry("GET" + VERSIES + "/{versie}/verschillen", ALLE_ROLLEN),
            Map.entry("GET" + VERSIES + "/{versie}/gevallen", BEPALEN_BELEID),
            Map.entry("POST" + VERSIES + "/{versie}/gevallen", BEPALEN_BELEID),
            Map.entry("POST" + VERSIES + "/{versie}/gevallen/_van-dossier", BEPALEN_BELEID),
            Map.entry("POST" + VERSIES + "/{versie}/gevallen/_draaien", BEPALEN_BELEID),
            Map.entry("GET" + VERSIES + "/{versie}/gevallen/{geval}", BEPALEN_BELEID),
            Map.entry("DELETE" + VERSIES + "/{versie}/gevallen/{geval}", BEPALEN_BELEID),
            Map.entry("GET /api/v1/organisaties/{organisatie}/accounts/{account}/persoon", BEHEERDER),
            Map.entry("PUT /api/v1/organisaties/{organisatie}/accounts/{account}/persoon", BEHEERDER),
            Map.entry("POST" + VERSIES + "/{versie}/_voordragen", BEPALEN_BELEID),
            Map.entry("POST" + VERSIES + "/{versie}/_goedkeuren", BEPALEN_BELEID),
            Map.entry("POST" + VERSIES + "/{versie}/_afkeuren", BEPALEN_BELEID),
            Map.entry("POST" + VERSIES + "/{versie}/_publiceren", BEPALEN_BELEID),
            Map.entry("POST" + VERSIES + "/{versie}/_intrekken", BEPALEN_BELEID),
            Map.entry("GET /beleid", ALLE_ROLLEN),
            Map.entry("GET /beleid/versies/{versie}/tabellen/{besluit}/bestand", BEPALEN_BELEID),
            Map.entry("POST /beleid/versies/{versie}/tabellen/{besluit}/bestand", BEPALEN_BELEID),
            Map.entry("GET /beleid/versies/{versie}/tabellen/{besluit}/bestand/dmn", BEPALEN_BELEID),
            Map.entry("GET /beleid/versies/{versie}/tabellen/{besluit}/bestand/excel", BEPALEN_BELEID),
            Map.entry("GET /beleid/verloop", ALLE_ROLLEN),
            Map.entry("GET /beleid/versies/{versie}/gevallen", BEPALEN_BELEID),
            Map.entry("POST /beleid/versies/{versie}/gevallen", BEPALEN_BELEID),
            Map.entry("POST /beleid/versies", BEPALEN_BELEID),
            Map.entry("GET /beleid/versies/{versie}", ALLE_ROLLEN),
            Map.entry("POST /beleid/versies/{versie}", BEPALEN_BELEID),
            Map.entry("GET /beleid/versies/{versie}/tabellen/{besluit}", ALLE_ROLLEN),
            Map.entry("POST /beleid/versies/{versie}/tabellen/{besluit}", BEPALEN_BELEID),
            Map.entry("POST /beleid/versies/{versie}/tabellen/{besluit}/proef", ALLE_ROLLEN),
            Map.entry("GET /beleid/versies/{versie}/tabellen/{besluit}/rijen/{rij}", BEPALEN_BELEID),
            Map.entry("POST /beleid/versies/{versie}/tabellen/{besluit}/rijen/{rij}", BEPALEN_BELEID),
            Map.entry("GET /wachtwoord", Set.of()),
            Map.entry("POST /wachtwoord", Set.of()),
            Map.entry("GET /werkvoorraad", LEZERS),
            Map.entry("GET /aandacht", LEZERS),
            Map.entry("POST /aandacht/{termijn}/gezien", LEZERS),
            Map.entry("GET /dossiers/{id}/heradviseren", LEZERS),
            Map.entry("POST /dossiers/{id}/heradviseren", WERKERS),
            Map.entry("POST /dossiers/{id}/koppelingen", WERKERS),
            Map.entry("POST /dossiers/{id}/koppelingen/beeindigen", WERKERS),
            Map.entry("GET /te-beslissen", WERKERS),
            Map.entry("GET /termijnen", LEZERS),
            Map.entry("POST /dossiers/{id}/termijnen", WERKERS),
            Map.entry("POST /dossiers/{id}/termijnen/{handeling}", WERKERS),
            Map.entry("GET /kandidaten", Set.of("leidinggevende", "directeur")),
            Map.entry("GET /dossiers/nieuw", WERKERS),
            Map.entry("POST /dossiers/nieuw", WERKERS),
            Map.entry("GET /dossiers/{id}", LEZERS),
            Map.entry("GET /dossiers/{id}/{deel}", LEZERS),
            Map.entry("GET /dossiers/{id}/tijdlijn", LEZERS),
            Map.entry("GET /dossiers/{id}/waarom", LEZERS),
            Map.entry("GET /dossiers/{id}/adviezen/{moment}", LEZERS),
            Map.entry("POST /dossiers/{id}/feiten", WERKERS),
            Map.entry("POST /dossiers/{id}/stappen", WERKERS),
            Map.entry("POST /dossiers/{id}/plichten", WERKERS),
            Map.entry("POST /dossiers/{id}/besluiten", WERKERS),
            Map.entry("POST /dossiers/{id}/belangen", Set.of("leidinggevende", "directeur")),
            Map.entry("POST /dossiers/{id}/partijen", WERKERS),
            Map.entry("POST /dossiers/{id}/notities", WERKERS),
            Map.entry("POST /dossiers/{id}/afsluiten", WERKERS),
            Map.entry("POST /dossiers/{id}/heropenen", WERKERS),
            Map.entry("GET /vergelijken", ALLE_ROLLEN),
            Map.entry("POST /vergelijken", ALLE_ROLLEN),
            Map.entry("GET /melding", ALLE_ROLLEN),
            Map.entry("POST /melding", ALLE_ROLLEN),
            Map.entry("POST /melding/leeg", ALLE_ROLLEN),
            Map.entry("GET /melding/waarom", ALLE_ROLLEN),
            Map.entry("GET /protocol/{organisatie}", ALLE_ROLLEN),
            Map.entry("GET /protocol/{organisatie}/tabel/{besluit}", ALLE_ROLLEN),
            Map.entry("GET /", IEDEREEN),
            Map.entry("GET /aanmelden", IEDEREEN),
            Map.entry("POST /aanmelden", IEDEREEN),
            Map.entry("POST /afmelden", IEDEREEN));

    @Test
    void the_annotations_on_the_methods_are_the_role_table() {
        assertThat(inTheCode()).containsExactlyInAnyOrderEntriesOf(TABEL);
    }

    /** The row of the contract: create, read, work on dossiers of the own organisation. */
    @Test
    void what_is_done_with_dossiers_is_the_row_of_the_contract() {
        var row = Map.of(
                "klachtbehandelaar", "x",
                "coordinator", "read",
                "leidinggevende", "x",
                "directeur", "x",
                "beheerder", "-",
                "fg", "-");

        var dossiers = new TreeMap<>(inTheCode());
        dossiers.keySet().removeIf(operation -> !operation.contains(" /api/v1/dossiers") || PLANNEN.test(operation));
        assertThat(dossiers).hasSizeGreaterThan(15).allSatisfy((operation, roles) -> {
            boolean reads = operation.startsWith("GET ");
            var allowed = row.keySet().stream()
                    .filter(role ->
                            row.get(role).equals("x") || reads && row.get(role).equals("read"));
            assertThat(roles).as(operation).containsExactlyInAnyOrderElementsOf(allowed.toList());
        });
    }

    private static Map<String, Set<String>> inTheCode() {
        var operations = new TreeMap<String, Set<String>>();
        for (var type : new ClassFileImporter().importPath(java.nio.file.Path.of("target", "classes", "nl"))) {
            for (var method : type.getMethods()) {
                verb(method).ifPresent(verb -> operations.put(verb + " " + path(type, method), roles(method)));
            }
        }
        return operations;
    }

    private static java.util.Optional<String> verb(JavaMethod method) {
        return method.getAnnotations().stream()
                .flatMap(annotation -> annotation.getRawType().tryGetAnnotationOfType(HttpMethod.class).stream())
                .map(HttpMethod::value)
                .findFirst();
    }

    private static String path(JavaClass type, JavaMethod method) {
        var base = type.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        var own = method.tryGetAnnotationOfType(Path.class).map(Path::value).orElse("");
        var joined = (base + "/" + own).replaceAll("//+", "/");
        return joined.length() > 1 ? joined.replaceAll("/$", "") : joined;
    }

    private static Set<String> roles(JavaMethod method) {
        if (method.isAnnotatedWith(PermitAll.class)) {
            return IEDEREEN;
        }
        return method.tryGetAnnotationOfType(RolesAllowed.class)
                .map(allowed -> (Set<String>) new TreeSet<>(Set.of(allowed.value())))
                .orElse(Set.of());
    }
}
