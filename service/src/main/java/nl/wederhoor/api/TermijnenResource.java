package nl.wederhoor.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.lijst.Bladzijde;
import nl.wederhoor.termijnen.BeginTermijn;
import nl.wederhoor.termijnen.MeldTermijnAf;
import nl.wederhoor.termijnen.Termijnbeeld;
import nl.wederhoor.termijnen.ToonTermijnen;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The terms of one dossier: what runs, what ended, and those that a regulation of the counterparty begins. */
@Path("/api/v1/dossiers/{id}/termijnen")
final class TermijnenResource {
    private final ToonTermijnen toon;
    private final BeginTermijn begin;
    private final MeldTermijnAf meldAf;
    private final SecurityIdentity wie;

    TermijnenResource(ToonTermijnen toon, BeginTermijn begin, MeldTermijnAf meldAf, SecurityIdentity wie) {
        this.toon = toon;
        this.begin = begin;
        this.meldAf = meldAf;
        this.wie = wie;
    }

    @Operation(summary = "De termijnen van een dossier, met wat er met elke termijn is gebeurd")
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Bladzijde<Termijnbeeld> van(
            @PathParam("id") String id, @QueryParam("pagina") @DefaultValue("1") String pagina) {
        int nummer = Bladzijde.lees(pagina);
        return Bladzijde.uit(toon.van(Medewerker.van(wie), Kopregels.id(id)), nummer);
    }

    @Operation(summary = "Volg een termijn die de wederpartij heeft: Awb, Wkkgz, Integratiewerk of haar eigen regeling")
    @APIResponse(
            responseCode = "201",
            description = "Het dossier daarna",
            content = @Content(schema = @Schema(implementation = DossierAntwoord.class)))
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response begin(@PathParam("id") String id, @BeanParam Voorwaarden voorwaarden, byte[] body) {
        var verzoek = Termijnlezer.begin(body);
        return Kopregels.gemaakt(begin.begin(
                Medewerker.van(wie),
                Kopregels.id(id),
                voorwaarden.versie(body),
                verzoek.regeling(),
                verzoek.start(),
                verzoek.reden()));
    }

    @Operation(summary = "Meld een termijn af die geen feit of stap laat eindigen")
    @APIResponse(
            responseCode = "200",
            description = "Het dossier daarna",
            content = @Content(schema = @Schema(implementation = DossierAntwoord.class)))
    @POST
    @Path("/{termijn}/_afmelden")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response meldAf(
            @PathParam("id") String id,
            @PathParam("termijn") String termijn,
            @BeanParam Voorwaarden voorwaarden,
            byte[] body) {
        var verzoek = Termijnlezer.dag(body);
        return Kopregels.ok(meldAf.meldAf(
                Medewerker.van(wie),
                Kopregels.id(id),
                Kopregels.id(termijn),
                voorwaarden.versie(body),
                verzoek.op(),
                verzoek.reden()));
    }
}
