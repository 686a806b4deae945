package nl.wederhoor.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.termijnen.HervatTermijn;
import nl.wederhoor.termijnen.SchortTermijnOp;
import nl.wederhoor.termijnen.VerlengTermijn;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What makes a term longer or lets it stand still, where its regulation knows that. */
@Path("/api/v1/dossiers/{id}/termijnen/{termijn}")
final class TermijnloopResource {
    private final VerlengTermijn verleng;
    private final SchortTermijnOp schortOp;
    private final HervatTermijn hervat;
    private final SecurityIdentity wie;

    TermijnloopResource(VerlengTermijn verleng, SchortTermijnOp schortOp, HervatTermijn hervat, SecurityIdentity wie) {
        this.verleng = verleng;
        this.schortOp = schortOp;
        this.hervat = hervat;
        this.wie = wie;
    }

    @Operation(summary = "Verleng een termijn; 409 met de bepaling als de regeling dat niet kent of het al gebeurde")
    @APIResponse(
            responseCode = "200",
            description = "Het dossier daarna",
            content = @Content(schema = @Schema(implementation = DossierAntwoord.class)))
    @POST
    @Path("/_verlengen")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response verleng(
            @PathParam("id") String id,
            @PathParam("termijn") String termijn,
            @BeanParam Voorwaarden voorwaarden,
            byte[] body) {
        return Kopregels.ok(verleng.verleng(
                Medewerker.van(wie),
                Kopregels.id(id),
                Kopregels.id(termijn),
                voorwaarden.versie(body),
                Termijnlezer.uitstel(body)));
    }

    @Operation(summary = "Laat een termijn stilstaan; 409 met de bepaling als de regeling dat niet kent")
    @APIResponse(
            responseCode = "200",
            description = "Het dossier daarna",
            content = @Content(schema = @Schema(implementation = DossierAntwoord.class)))
    @POST
    @Path("/_opschorten")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response schortOp(
            @PathParam("id") String id,
            @PathParam("termijn") String termijn,
            @BeanParam Voorwaarden voorwaarden,
            byte[] body) {
        var verzoek = Termijnlezer.dag(body);
        return Kopregels.ok(schortOp.schortOp(
                Medewerker.van(wie),
                Kopregels.id(id),
                Kopregels.id(termijn),
                voorwaarden.versie(body),
                verzoek.op(),
                verzoek.reden()));
    }

    @Operation(summary = "Laat een termijn die stilstond weer lopen")
    @APIResponse(
            responseCode = "200",
            description = "Het dossier daarna",
            content = @Content(schema = @Schema(implementation = DossierAntwoord.class)))
    @POST
    @Path("/_hervatten")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response hervat(
            @PathParam("id") String id,
            @PathParam("termijn") String termijn,
            @BeanParam Voorwaarden voorwaarden,
            byte[] body) {
        var verzoek = Termijnlezer.dag(body);
        return Kopregels.ok(hervat.hervat(
                Medewerker.van(wie),
                Kopregels.id(id),
                Kopregels.id(termijn),
                voorwaarden.versie(body),
                verzoek.op(),
                verzoek.reden()));
    }
}
