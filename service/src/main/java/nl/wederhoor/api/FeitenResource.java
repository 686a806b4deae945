package nl.wederhoor.api;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.wederhoor.feiten.FeitenSchema;
import nl.wederhoor.identiteit.Rol;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The vocabulary: what a fact is called, which values it has and what it means, as JSON Schema. */
@Path("/api/v1/feiten")
final class FeitenResource {

    @Operation(summary = "De feiten: naam, waarden, label en uitleg, als JSON Schema")
    @GET
    @Produces({MediaType.APPLICATION_JSON, "application/schema+json"})
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR, Rol.BEHEERDER, Rol.FG})
    public ObjectNode schema() {
        return FeitenSchema.schema();
    }
}
