package nl.wederhoor.pagina;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The first address somebody types leads to the main job. */
@Path("/")
final class StartpaginaResource {

    @GET
    @PermitAll
    public Response start() {
        return Response.seeOther(URI.create("/melding")).build();
    }
}
