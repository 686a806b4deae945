package nl.wederhoor.pagina;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import nl.wederhoor.api.Plangegevenslezer;
import nl.wederhoor.behandelaar.Behandelaarbeeld;
import nl.wederhoor.behandelaar.Behandelaars;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.lijst.Bladzijde;
import nl.wederhoor.pagina.lijst.Bladwijzer;

/** Behandelaars: what the planner knows of everybody, and the form to change it. */
@Path("/behandelaars")
@Produces(MediaType.TEXT_HTML)
final class BehandelaarspaginaResource {
    private final Behandelaars behandelaars;
    private final ToonSchil schil;
    private final SecurityIdentity identiteit;

    BehandelaarspaginaResource(Behandelaars behandelaars, ToonSchil schil, SecurityIdentity identiteit) {
        this.behandelaars = behandelaars;
        this.schil = schil;
        this.identiteit = identiteit;
    }

    @CheckedTemplate(basePath = "team")
    static class Sjabloon {
        static native TemplateInstance behandelaars(Schil schil, List<Behandelaarbeeld> alle, Bladwijzer bladzijde);

        static native TemplateInstance behandelaar(
                Schil schil, Behandelaarformulier formulier, boolean gedaan, List<String> fouten);
    }

    @GET
    @RolesAllowed({Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR, Rol.BEHEERDER})
    public TemplateInstance alle(@QueryParam("pagina") @DefaultValue("1") String pagina) {
        var gevonden = behandelaars.bladzijde(wie(), Bladzijde.lees(pagina));
        return Sjabloon.behandelaars(kop(), gevonden.items(), Bladwijzer.bij("/behandelaars?pagina=", gevonden));
    }

    @GET
    @Path("{account}")
    @RolesAllowed({Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR, Rol.BEHEERDER})
    public TemplateInstance een(@PathParam("account") String account, @QueryParam("gedaan") String gedaan) {
        var formulier = Behandelaarformulier.van(behandelaars.lees(wie(), account));
        return Sjabloon.behandelaar(kop(), formulier, gedaan != null, List.of());
    }

    @POST
    @Path("{account}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR, Rol.BEHEERDER})
    public Response wijzig(@PathParam("account") String account, MultivaluedMap<String, String> velden) {
        var formulier = Behandelaarformulier.van(account, velden);
        var fouten = Weigertekst.bij(() ->
                behandelaars.wijzig(wie(), account, formulier.versie(), Plangegevenslezer.lees(formulier.json())));
        if (fouten.isEmpty()) {
            return Response.seeOther(URI.create("/behandelaars/" + account + "?gedaan=ja"))
                    .build();
        }
        return Response.ok(Sjabloon.behandelaar(kop(), formulier, false, fouten.get()))
                .build();
    }

    private Schil kop() {
        return schil.voor(wie(), "behandelaars");
    }

    private Medewerker wie() {
        return Medewerker.van(identiteit);
    }
}
