package nl.wederhoor.pagina.dossier;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.Arrays;
import nl.wederhoor.api.Kopregels;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.lijst.Bladzijde;
import nl.wederhoor.pagina.LegUit;
import nl.wederhoor.probleem.Weigering;

/** The pages of a dossier, to read. */
@Path("/dossiers/{id}")
@Produces(MediaType.TEXT_HTML)
final class DossierpaginaResource {
    private final StelDossierSamen stelSamen;
    private final SecurityIdentity identiteit;

    DossierpaginaResource(StelDossierSamen stelSamen, SecurityIdentity identiteit) {
        this.stelSamen = stelSamen;
        this.identiteit = identiteit;
    }

    @CheckedTemplate(basePath = "dossier")
    static class Sjabloon {
        static native TemplateInstance adviesmoment(Adviesmomentbeeld beeld);
    }

    @GET
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public TemplateInstance overzicht(@PathParam("id") String id, @QueryParam("gedaan") String gedaan) {
        return deel(id, Tab.OVERZICHT, gedaan);
    }

    @GET
    @Path("/waarom")
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public TemplateInstance waarom(@PathParam("id") String id) {
        return LegUit.pagina(stelSamen.waarom(Medewerker.van(identiteit), Kopregels.id(id)));
    }

    @GET
    @Path("/tijdlijn")
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public TemplateInstance tijdlijn(
            @PathParam("id") String id, @QueryParam("pagina") @DefaultValue("1") String pagina) {
        return stelSamen.tijdlijn(Medewerker.van(identiteit), Kopregels.id(id), Bladzijde.lees(pagina));
    }

    /** The advice of the line of the journal that led to it. */
    @GET
    @Path("/adviezen/{moment}")
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public TemplateInstance advies(@PathParam("id") String id, @PathParam("moment") String moment) {
        if (!moment.matches("[0-9]{1,6}")) {
            throw Weigering.nietGevonden();
        }
        return Sjabloon.adviesmoment(
                stelSamen.moment(Medewerker.van(identiteit), Kopregels.id(id), Integer.parseInt(moment)));
    }

    @GET
    @Path("/{deel}")
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public TemplateInstance deel(
            @PathParam("id") String id, @PathParam("deel") String deel, @QueryParam("gedaan") String gedaan) {
        var tab = Arrays.stream(Tab.values())
                .filter(kandidaat -> kandidaat.pad().equals("/" + deel))
                .findFirst()
                .orElseThrow(Weigering::nietGevonden);
        return deel(id, tab, gedaan);
    }

    private TemplateInstance deel(String id, Tab tab, String gedaan) {
        return stelSamen.pagina(Medewerker.van(identiteit), Kopregels.id(id), tab, Gedaan.bericht(gedaan));
    }
}
