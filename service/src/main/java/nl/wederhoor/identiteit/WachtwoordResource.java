package nl.wederhoor.identiteit;

import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jboss.resteasy.reactive.RestForm;

/** Takes the form with which somebody chooses another password; the form itself is a page. */
@Path("/wachtwoord")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class WachtwoordResource {
    private final KiesWachtwoord kiesWachtwoord;
    private final Sessies sessies;
    private final SecurityIdentity wie;
    private final RoutingContext request;

    WachtwoordResource(KiesWachtwoord kiesWachtwoord, Sessies sessies, SecurityIdentity wie, RoutingContext request) {
        this.kiesWachtwoord = kiesWachtwoord;
        this.sessies = sessies;
        this.wie = wie;
        this.request = request;
    }

    @POST
    @Authenticated
    public Response kies(@RestForm String huidig, @RestForm String nieuw, @RestForm String nogEens) {
        var account = Medewerker.van(wie).account();
        var uitkomst = kiesWachtwoord.kies(account, tekst(huidig), tekst(nieuw), tekst(nogEens), Adres.van(request));
        if (uitkomst.fout() != null) {
            return Response.seeOther(URI.create("/wachtwoord?fout=" + uitkomst.fout()))
                    .build();
        }
        sessies.begin(uitkomst.account(), request);
        return Response.seeOther(URI.create("/wachtwoord?fout=geen")).build();
    }

    private static String tekst(String waarde) {
        return waarde == null ? "" : waarde;
    }
}
