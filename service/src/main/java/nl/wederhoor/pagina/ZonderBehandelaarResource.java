package nl.wederhoor.pagina;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.toewijzing.ToonZonderBehandelaar;
import nl.wederhoor.toewijzing.ToonZonderBehandelaar.Zonderbladzijde;

/** Zonder behandelaar: the dossiers of who left, the oldest fifty, each with the way to assign it. */
@Path("/zonder-behandelaar")
@Produces(MediaType.TEXT_HTML)
final class ZonderBehandelaarResource {
    private final ToonZonderBehandelaar toon;
    private final ToonSchil schil;
    private final SecurityIdentity identiteit;

    ZonderBehandelaarResource(ToonZonderBehandelaar toon, ToonSchil schil, SecurityIdentity identiteit) {
        this.toon = toon;
        this.schil = schil;
        this.identiteit = identiteit;
    }

    @CheckedTemplate(basePath = "team")
    static class Sjabloon {
        static native TemplateInstance zonder(Schil schil, Zonderbladzijde bladzijde);
    }

    @GET
    @RolesAllowed({Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public TemplateInstance toon() {
        var wie = Medewerker.van(identiteit);
        return Sjabloon.zonder(schil.voor(wie, "werkvoorraad"), toon.toon(wie, 1));
    }
}
