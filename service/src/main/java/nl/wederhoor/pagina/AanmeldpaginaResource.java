package nl.wederhoor.pagina;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

/** The page with the sign-in form; where the form goes is nl.wederhoor.identiteit. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
final class AanmeldpaginaResource {

    @CheckedTemplate(basePath = "pagina")
    static class Sjabloon {
        static native TemplateInstance aanmelden(Schil schil, boolean onjuist, String naar);
    }

    @GET
    @Path("aanmelden")
    @PermitAll
    public TemplateInstance toon(@QueryParam("fout") String fout, @QueryParam("naar") String naar) {
        return Sjabloon.aanmelden(Schil.afgemeld(), "onjuist".equals(fout), naar == null ? "/" : naar);
    }
}
