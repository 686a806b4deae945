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
import nl.wederhoor.dossier.Beslis;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Decisions of people in a dossier: points that the protocol leaves to somebody, and following or not following advice. */
@Path("/api/v1/dossiers/{id}")
final class BeslissingenResource {
    private final Beslis beslis;
    private final SecurityIdentity wie;

    BeslissingenResource(Beslis beslis, SecurityIdentity wie) {
        this.beslis = beslis;
        this.wie = wie;
    }

    @Operation(summary = "Leg een besluit vast; 403 als een ander moet beslissen, 409 als het punt niet voorligt")
    @APIResponse(
            responseCode = "201",
            description = "Het dossier daarna",
            content = @Content(schema = @Schema(implementation = DossierAntwoord.class)))
    @POST
    @Path("/beslissingen")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response beslis(@PathParam("id") String id, @BeanParam Voorwaarden voorwaarden, byte[] body) {
        var besluit = Besluitlezer.lees(body);
        return Kopregels.gemaakt(
                beslis.beslis(Medewerker.van(wie), Kopregels.id(id), voorwaarden.versie(body), besluit));
    }
}
