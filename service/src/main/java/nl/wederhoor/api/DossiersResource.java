package nl.wederhoor.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.wederhoor.dossier.OpenDossier;
import nl.wederhoor.dossier.ZoekDossiers;
import nl.wederhoor.dossier.ZoekDossiers.Dossierbladzijde;
import nl.wederhoor.dossier.ZoekDossiers.Filter;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.lijst.Bladzijde;
import nl.wederhoor.probleem.Weigering;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The dossiers of the own organisation: make one of a report, and list them. */
@Path("/api/v1/dossiers")
final class DossiersResource {
    private static final int GROOTSTE_BODY = 256 * 1024;
    private static final int LANGSTE_WAARDE = 64;
    private static final String STATUS = "status";
    private static final String FASE = "fase";
    private static final String BEHANDELAAR = "behandelaar";
    private static final String NUMMER = "nummer";

    private final Aanmeldinglezer lezer;
    private final OpenDossier openDossier;
    private final ZoekDossiers zoekDossiers;
    private final SecurityIdentity wie;

    DossiersResource(Aanmeldinglezer lezer, OpenDossier openDossier, ZoekDossiers zoekDossiers, SecurityIdentity wie) {
        this.lezer = lezer;
        this.openDossier = openDossier;
        this.zoekDossiers = zoekDossiers;
        this.wie = wie;
    }

    @Operation(summary = "Maak een dossier van een melding; met Idempotency-Key komt er bij herhaling geen tweede")
    @APIResponse(
            responseCode = "201",
            description = "Gemaakt",
            content = @Content(schema = @Schema(implementation = DossierAntwoord.class)))
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response open(byte[] body, @HeaderParam("Idempotency-Key") String sleutel) {
        if (body.length > GROOTSTE_BODY) {
            throw Weigering.teGroot("Een melding is hoogstens 256 KB.");
        }
        var medewerker = Medewerker.van(wie);
        var herhaling = Kopregels.herhaling(sleutel, body);
        var aanmelding = lezer.lees(body, medewerker.organisatie());
        return Kopregels.gemaakt(openDossier.open(medewerker, aanmelding, herhaling));
    }

    @Operation(summary = "De dossiers van de eigen organisatie, nieuwste eerst, vijftig per pagina")
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Dossierbladzijde zoek(
            @QueryParam("pagina") @DefaultValue("1") String pagina,
            @QueryParam(STATUS) String status,
            @QueryParam(FASE) String fase,
            @QueryParam(BEHANDELAAR) String behandelaar,
            @QueryParam(NUMMER) String nummer) {
        var filter = filter(status, fase, behandelaar, nummer);
        return zoekDossiers.zoek(Medewerker.van(wie), filter, Bladzijde.lees(pagina));
    }

    /** Throws OngeldigeFeiten (400) with all faults. */
    private static Filter filter(String status, String fase, String behandelaar, String nummer) {
        var lezer = Verzoeklezer.vanVraag(
                new String[] {STATUS, status},
                new String[] {FASE, fase},
                new String[] {BEHANDELAAR, behandelaar},
                new String[] {NUMMER, nummer});
        var filter = new Filter(
                lezer.keuze(STATUS, Filter.STATUSSEN),
                lezer.keuze(FASE, Feit.FASE.waarden()),
                lezer.regel(BEHANDELAAR, LANGSTE_WAARDE),
                lezer.regel(NUMMER, LANGSTE_WAARDE));
        lezer.klaar();
        return filter;
    }
}
