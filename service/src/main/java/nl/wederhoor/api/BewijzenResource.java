package nl.wederhoor.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import nl.wederhoor.beleidsversie.ControleerBewijs;
import nl.wederhoor.bewijs.Controle;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.probleem.Weigering;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.jboss.resteasy.reactive.server.spi.ServerRequestContext;

/** Checks an answer that somebody kept; GET and POST do the same, for clients that send no body with a GET. */
@Path("/api/v1/bewijzen/_controleer")
final class BewijzenResource {
    private static final int GROOTSTE_BODY = 512 * 1024;

    private final Bewijsvraaglezer lezer;
    private final ControleerBewijs controleer;

    BewijzenResource(Bewijsvraaglezer lezer, ControleerBewijs controleer) {
        this.lezer = lezer;
        this.controleer = controleer;
    }

    @Operation(summary = "Is dit het antwoord dat dit beleid geeft? Stuur een advies, of een advies met zijn vraag")
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR, Rol.BEHEERDER, Rol.FG})
    public Controle controleer(byte[] body) {
        if (body.length > GROOTSTE_BODY) {
            throw Weigering.teGroot("Een advies om te controleren is hoogstens 512 KB.");
        }
        var vraag = lezer.lees(body);
        return controleer.controleer(vraag.advies(), vraag.vraag());
    }

    /** A body parameter on a GET makes the framework warn at every build, so the stream is read here. */
    @Operation(summary = "Hetzelfde als POST, met het advies in de inhoud van de GET")
    @GET
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR, Rol.BEHEERDER, Rol.FG})
    @RequestBody(content = @Content(mediaType = MediaType.APPLICATION_JSON))
    public Controle lees(@Context ServerRequestContext request) throws IOException {
        try (var body = request.getInputStream()) {
            return controleer(body.readNBytes(GROOTSTE_BODY + 1));
        }
    }
}
