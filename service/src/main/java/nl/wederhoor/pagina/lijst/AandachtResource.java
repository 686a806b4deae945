package nl.wederhoor.pagina.lijst;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import nl.wederhoor.api.Kopregels;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.lijst.Bladzijde;
import nl.wederhoor.pagina.ToonSchil;
import nl.wederhoor.termijnen.ToonAandacht;

/** Warnings about terms, and that somebody saw one. */
@Path("/aandacht")
@Produces(MediaType.TEXT_HTML)
final class AandachtResource {
    private final ToonAandacht toonAandacht;
    private final ToonSchil schil;
    private final SecurityIdentity identiteit;
    private final Clock klok;

    AandachtResource(ToonAandacht toonAandacht, ToonSchil schil, SecurityIdentity identiteit, Clock klok) {
        this.toonAandacht = toonAandacht;
        this.schil = schil;
        this.identiteit = identiteit;
        this.klok = klok;
    }

    @CheckedTemplate(basePath = "lijst")
    static class Sjabloon {
        static native TemplateInstance aandacht(Aandachtbeeld beeld);
    }

    @GET
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public TemplateInstance toon(
            @QueryParam("pagina") @DefaultValue("1") String pagina,
            @QueryParam("gedaan") @DefaultValue("") String gedaan) {
        var wie = Medewerker.van(identiteit);
        return Sjabloon.aandacht(Aandachtbeeld.van(
                schil.voor(wie, "werkvoorraad"),
                toonAandacht.van(wie, Bladzijde.lees(pagina)),
                LocalDate.now(klok),
                gedaan.equals("gezien")));
    }

    /** Back to where it was seen: the list of work, or the page of all of them. */
    @POST
    @Path("/{termijn}/gezien")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response gezien(@PathParam("termijn") String termijn, @FormParam("van") @DefaultValue("") String van) {
        toonAandacht.zie(Medewerker.van(identiteit), Kopregels.id(termijn));
        var terug = van.equals("werkvoorraad") ? "/werkvoorraad" : "/aandacht";
        return Response.seeOther(URI.create(terug + "?gedaan=gezien#aandacht")).build();
    }
}
