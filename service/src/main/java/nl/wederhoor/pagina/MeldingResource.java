package nl.wederhoor.pagina;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.wederhoor.concept.Concepten;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;

/** Nieuwe melding: with htmx the advice alone comes back, without it the whole page. */
@Path("/melding")
@Produces(MediaType.TEXT_HTML)
final class MeldingResource {
    private final StelMeldingSamen stelSamen;
    private final LegUit legUit;
    private final Concepten concepten;
    private final SecurityIdentity identiteit;

    MeldingResource(StelMeldingSamen stelSamen, LegUit legUit, Concepten concepten, SecurityIdentity identiteit) {
        this.stelSamen = stelSamen;
        this.legUit = legUit;
        this.concepten = concepten;
        this.identiteit = identiteit;
    }

    @CheckedTemplate(basePath = "pagina")
    static class Sjabloon {
        static native TemplateInstance melding(Meldingsbeeld beeld);

        static native TemplateInstance bijgewerkt(Meldingsbeeld beeld);
    }

    @GET
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR, Rol.BEHEERDER, Rol.FG})
    public TemplateInstance toon() {
        return Sjabloon.melding(stelSamen.van(concept(), wie()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR, Rol.BEHEERDER, Rol.FG})
    public Response ontvang(MultivaluedMap<String, String> formulier, @HeaderParam("HX-Request") boolean htmx) {
        var invoer = Invoer.from(formulier).metAntwoord(formulier.getFirst("antwoord"));
        concepten.bewaar(eigenaar(), invoer.bewaarvorm());
        if ("dossier".equals(formulier.getFirst("naar"))) {
            return Response.seeOther(URI.create("/dossiers/nieuw")).build();
        }
        if (!htmx) {
            return Response.seeOther(URI.create("/melding#advies")).build();
        }
        return Response.ok(Sjabloon.bijgewerkt(stelSamen.van(invoer, wie()))).build();
    }

    @POST
    @Path("leeg")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR, Rol.BEHEERDER, Rol.FG})
    public Response maakLeeg() {
        concepten.wis(eigenaar());
        return Response.seeOther(URI.create("/melding")).build();
    }

    /** The facts come from the draft, so that they stand in no address. */
    @GET
    @Path("waarom")
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR, Rol.BEHEERDER, Rol.FG})
    public TemplateInstance waarom() {
        return LegUit.pagina(legUit.van(concept(), wie()));
    }

    private Invoer concept() {
        return concepten.lees(eigenaar()).map(Invoer::uitBewaarvorm).orElse(Invoer.leeg());
    }

    private Medewerker wie() {
        return Medewerker.van(identiteit);
    }

    private Concepten.Eigenaar eigenaar() {
        return new Concepten.Eigenaar(wie().organisatie(), wie().naam());
    }
}
