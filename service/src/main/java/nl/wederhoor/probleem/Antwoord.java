package nl.wederhoor.probleem;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** A problem in the shape that fits the request: JSON for programs, a page for people. */
@Singleton
final class Antwoord {
    private static final String AANMELDEN = "/aanmelden";
    private static final String BASIC = "Basic realm=\"Wederhoor\", charset=\"UTF-8\"";

    private final RoutingContext request;
    private final Template pagina;

    Antwoord(RoutingContext request, @Location("probleem/probleem.html") Template pagina) {
        this.request = request;
        this.pagina = pagina;
    }

    Response.ResponseBuilder met(Probleem probleem) {
        if (Verzoek.isVanEenMens(request)) {
            return Response.status(probleem.status())
                    .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                    .entity(pagina.data("probleem", probleem).render());
        }
        return Response.status(probleem.status()).type(Probleem.MEDIA_TYPE).entity(probleem);
    }

    /** Programs are asked for a password; a person is brought to the sign-in page, and back afterwards. */
    Response nietAangemeld() {
        if (!Verzoek.isVanEenMens(request)) {
            return met(Probleem.van(Soort.NIET_AANGEMELD))
                    .header(HttpHeaders.WWW_AUTHENTICATE, BASIC)
                    .build();
        }
        var naar = request.request().method().name().equals("GET")
                ? request.request().uri()
                : "/";
        var aanmelden = AANMELDEN + "?naar=" + URLEncoder.encode(naar, StandardCharsets.UTF_8);
        if (request.request().getHeader("HX-Request") != null) {
            return Response.status(Response.Status.UNAUTHORIZED)
                    .header("HX-Redirect", AANMELDEN)
                    .build();
        }
        return Response.seeOther(URI.create(aanmelden)).build();
    }
}
