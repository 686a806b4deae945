package nl.wederhoor.pagina;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import nl.wederhoor.identiteit.Medewerker;

/** The page on which somebody chooses another password; the form goes to nl.wederhoor.identiteit. */
@Path("/wachtwoord")
@Produces(MediaType.TEXT_HTML)
final class WachtwoordpaginaResource {
    private static final Map<String, String> FOUTEN = Map.of(
            "eis", "Een wachtwoord heeft 12 tot en met 72 tekens.",
            "ongelijk", "De twee nieuwe wachtwoorden zijn niet gelijk.",
            "zelfde", "Kies een ander wachtwoord dan het huidige.",
            "onjuist", "Het huidige wachtwoord klopt niet.");

    private final ToonSchil schil;
    private final SecurityIdentity identiteit;

    WachtwoordpaginaResource(ToonSchil schil, SecurityIdentity identiteit) {
        this.schil = schil;
        this.identiteit = identiteit;
    }

    @CheckedTemplate(basePath = "team")
    static class Sjabloon {
        static native TemplateInstance wachtwoord(Schil schil, boolean start, boolean gedaan, List<String> fouten);
    }

    @GET
    @Authenticated
    public TemplateInstance toon(@QueryParam("fout") String fout) {
        var wie = Medewerker.van(identiteit);
        var fouten = fout != null && FOUTEN.containsKey(fout) ? List.of(FOUTEN.get(fout)) : List.<String>of();
        return Sjabloon.wachtwoord(schil.voor(wie, "wachtwoord"), wie.rollen().isEmpty(), "geen".equals(fout), fouten);
    }
}
