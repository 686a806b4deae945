package nl.wederhoor.pagina.lijst;

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
import nl.wederhoor.belang.ToonBelangen;
import nl.wederhoor.dossier.Besluitinbox;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.lijst.Bladzijde;
import nl.wederhoor.pagina.ToonSchil;
import nl.wederhoor.pagina.lijst.Beslisbeeld.Verzoek;
import nl.wederhoor.pagina.lijst.Kandidatenbeeld.Kandidaatregel;

/** What waits for a decision: points of the protocol, and possible conflicts of interest for who judges them. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
final class TeBeslissenResource {
    private static final String MENU = "besluiten";

    private final Besluitinbox inbox;
    private final ToonBelangen toonBelangen;
    private final ToonSchil schil;
    private final SecurityIdentity identiteit;

    TeBeslissenResource(Besluitinbox inbox, ToonBelangen toonBelangen, ToonSchil schil, SecurityIdentity identiteit) {
        this.inbox = inbox;
        this.toonBelangen = toonBelangen;
        this.schil = schil;
        this.identiteit = identiteit;
    }

    @CheckedTemplate(basePath = "lijst")
    static class Sjabloon {
        static native TemplateInstance beslissen(Beslisbeeld beeld);

        static native TemplateInstance kandidaten(Kandidatenbeeld beeld);
    }

    @GET
    @Path("/te-beslissen")
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public TemplateInstance teBeslissen(@QueryParam("pagina") @DefaultValue("1") String pagina) {
        var wie = Medewerker.van(identiteit);
        var gevonden = inbox.voor(wie, Bladzijde.lees(pagina));
        return Sjabloon.beslissen(new Beslisbeeld(
                schil.voor(wie, MENU),
                gevonden.items().stream().map(Verzoek::new).toList(),
                new Bladwijzer("/te-beslissen?pagina=", gevonden.pagina(), gevonden.perPagina(), gevonden.totaal()),
                toonBelangen.aantalOpen(wie)));
    }

    /** 403 for who does not judge them, as the policy in force says. */
    @GET
    @Path("/kandidaten")
    @RolesAllowed({Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public TemplateInstance kandidaten(@QueryParam("pagina") @DefaultValue("1") String pagina) {
        var wie = Medewerker.van(identiteit);
        var gevonden = toonBelangen.open(wie, Bladzijde.lees(pagina));
        return Sjabloon.kandidaten(new Kandidatenbeeld(
                schil.voor(wie, MENU),
                gevonden.items().stream().map(Kandidaatregel::new).toList(),
                new Bladwijzer("/kandidaten?pagina=", gevonden.pagina(), gevonden.perPagina(), gevonden.totaal())));
    }
}
