package nl.wederhoor.pagina;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.wederhoor.identiteit.Medewerker;

/** The first address somebody types leads to where their work is: the first entry of their menu. */
@Path("/")
final class StartpaginaResource {
    private final SecurityIdentity identiteit;

    StartpaginaResource(SecurityIdentity identiteit) {
        this.identiteit = identiteit;
    }

    @GET
    @PermitAll
    public Response start() {
        var begin = identiteit.isAnonymous()
                ? "/melding"
                : Ingang.voor(Medewerker.van(identiteit), "").stream()
                        .findFirst()
                        .map(Ingang::pad)
                        .orElse("/melding");
        return Response.seeOther(URI.create(begin)).build();
    }
}
