package nl.wederhoor.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.wederhoor.behandelaar.Verklaringen;
import nl.wederhoor.behandelaar.Zelfverklaring;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What somebody who handles cases declares of his own accord; there is no address for that of somebody else. */
@Path("/api/v1/mijn/verklaring")
final class VerklaringResource {
    private final Verklaringen verklaringen;
    private final SecurityIdentity wie;

    VerklaringResource(Verklaringen verklaringen, SecurityIdentity wie) {
        this.verklaringen = verklaringen;
        this.wie = wie;
    }

    @Operation(summary = "Wat u zelf hebt verklaard; niemand anders kan dit lezen")
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Zelfverklaring eigen() {
        return verklaringen.eigen(Medewerker.van(wie));
    }

    @Operation(summary = "Verklaar iets, of trek het in door het leeg te laten; dit is vrijwillig")
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Zelfverklaring verklaar(byte[] body) {
        return verklaringen.verklaar(Medewerker.van(wie), Plangegevenslezer.verklaring(body));
    }
}
