package nl.wederhoor.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.wederhoor.dossier.Heropen;
import nl.wederhoor.dossier.SluitAf;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Closing a dossier on a ground that holds, and opening it again with a reason. */
@Path("/api/v1/dossiers/{id}")
final class SluitingResource {
    private final SluitAf sluitAf;
    private final Heropen heropen;
    private final SecurityIdentity wie;

    SluitingResource(SluitAf sluitAf, Heropen heropen, SecurityIdentity wie) {
        this.sluitAf = sluitAf;
        this.heropen = heropen;
        this.wie = wie;
    }

    @Operation(summary = "Sluit af op een grond; 409 als de grond niet geldt of een plicht in de weg staat")
    @APIResponse(
            responseCode = "200",
            description = "Het dossier daarna",
            content = @Content(schema = @Schema(implementation = DossierAntwoord.class)))
    @POST
    @Path("/_afsluiten")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response sluitAf(@PathParam("id") String id, @BeanParam Voorwaarden voorwaarden, byte[] body) {
        var verzoek = Handelinglezer.sluiting(body);
        return Kopregels.ok(sluitAf.sluitAf(
                Medewerker.van(wie),
                Kopregels.id(id),
                voorwaarden.vrijeVersie(body),
                verzoek.grond(),
                verzoek.motivering()));
    }

    @Operation(summary = "Open een gesloten dossier opnieuw, met een reden")
    @APIResponse(
            responseCode = "200",
            description = "Het dossier daarna",
            content = @Content(schema = @Schema(implementation = DossierAntwoord.class)))
    @POST
    @Path("/_heropenen")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response heropen(@PathParam("id") String id, @BeanParam Voorwaarden voorwaarden, byte[] body) {
        var reden = Handelinglezer.heropening(body);
        return Kopregels.ok(
                heropen.heropen(Medewerker.van(wie), Kopregels.id(id), voorwaarden.vrijeVersie(body), reden));
    }

    @Operation(summary = "De gronden om te sluiten: wat kan nu, en wat ontbreekt nog")
    @GET
    @Path("/afsluiting")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public List<SluitAf.Grondstand> gronden(@PathParam("id") String id) {
        return sluitAf.gronden(Medewerker.van(wie), Kopregels.id(id));
    }
}
