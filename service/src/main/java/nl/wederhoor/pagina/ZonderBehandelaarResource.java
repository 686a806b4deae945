package nl.wederhoor.pagina;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.lijst.Bladzijde;
import nl.wederhoor.pagina.lijst.Bladwijzer;
import nl.wederhoor.toewijzing.ToonZonderBehandelaar;
import nl.wederhoor.toewijzing.ToonZonderBehandelaar.Zonderbladzijde;

/** Zonder behandelaar: the dossiers that somebody else should have, each with the way to assign it. */
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
        static native TemplateInstance zonder(Schil schil, Zonderbladzijde gevonden, Bladwijzer bladzijde);
    }

    @GET
    @RolesAllowed({Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public TemplateInstance toon(@QueryParam("pagina") @DefaultValue("1") String pagina) {
        var wie = Medewerker.van(identiteit);
        var gevonden = toon.toon(wie, Bladzijde.lees(pagina));
        return Sjabloon.zonder(
                schil.voor(wie, "zonder"),
                gevonden,
                new Bladwijzer(
                        "/zonder-behandelaar?pagina=", gevonden.pagina(), gevonden.perPagina(), gevonden.totaal()));
    }
}
