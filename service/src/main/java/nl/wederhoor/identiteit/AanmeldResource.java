package nl.wederhoor.identiteit;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.regex.Pattern;
import org.jboss.resteasy.reactive.RestForm;

/**
 * Signs people in and out; the form itself is a page.
 *
 * <p>The form posts {@code naam}, {@code wachtwoord}, the token against forgery, and {@code naar}: where to go afterwards.
 * A wrong password comes back to the form with {@code ?fout=onjuist}.
 */
@Path("/")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class AanmeldResource {
    private static final String AANMELDEN = "/aanmelden";
    private static final Pattern EIGEN_PAGINA = Pattern.compile("/([a-z0-9][a-zA-Z0-9/_-]*)?(\\?[a-zA-Z0-9=&%+._-]*)?");

    private final Aanmelder aanmelder;
    private final Sessies sessies;
    private final RoutingContext request;

    AanmeldResource(Aanmelder aanmelder, Sessies sessies, RoutingContext request) {
        this.aanmelder = aanmelder;
        this.sessies = sessies;
        this.request = request;
    }

    @POST
    @Path("aanmelden")
    @PermitAll
    public Response meldAan(@RestForm String naam, @RestForm String wachtwoord, @RestForm String naar) {
        var account = aanmelder.meldAan(tekst(naam), tekst(wachtwoord), Adres.van(request));
        if (account.isEmpty()) {
            return Response.seeOther(URI.create(AANMELDEN + "?fout=onjuist")).build();
        }
        sessies.begin(account.get(), request);
        if (account.get().heeftStartwachtwoord()) {
            return Response.seeOther(URI.create("/wachtwoord")).build();
        }
        return Response.seeOther(URI.create(eigenPagina(naar))).build();
    }

    @POST
    @Path("afmelden")
    @PermitAll
    public Response meldAf() {
        sessies.beeindig(request);
        return Response.seeOther(URI.create(AANMELDEN)).build();
    }

    /** Only a page of our own: an address of elsewhere would make the form a springboard. */
    static String eigenPagina(String naar) {
        return naar != null && EIGEN_PAGINA.matcher(naar).matches() && !naar.startsWith(AANMELDEN) ? naar : "/";
    }

    private static String tekst(String waarde) {
        return waarde == null ? "" : waarde;
    }
}
