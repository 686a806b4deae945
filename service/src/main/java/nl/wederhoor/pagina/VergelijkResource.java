package nl.wederhoor.pagina;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import nl.wederhoor.concept.Concepten;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;

/** Vergelijk: the facts are those of the draft, so that the address holds nothing but the protocols chosen. */
@Path("/vergelijken")
@Produces(MediaType.TEXT_HTML)
final class VergelijkResource {
    private static final String KEUZE = "organisaties";
    private static final Object[] NIETS = {""};

    private final StelVergelijkingSamen stelSamen;
    private final Concepten concepten;
    private final SecurityIdentity identiteit;

    VergelijkResource(StelVergelijkingSamen stelSamen, Concepten concepten, SecurityIdentity identiteit) {
        this.stelSamen = stelSamen;
        this.concepten = concepten;
        this.identiteit = identiteit;
    }

    @CheckedTemplate(basePath = "pagina")
    static class Sjabloon {
        static native TemplateInstance vergelijken(Vergelijkbeeld beeld);
    }

    @GET
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR, Rol.BEHEERDER, Rol.FG})
    public TemplateInstance toon(@QueryParam(KEUZE) List<String> organisaties) {
        return Sjabloon.vergelijken(stelSamen.van(concept(), organisaties, wie()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR, Rol.BEHEERDER, Rol.FG})
    public Response ontvang(MultivaluedMap<String, String> formulier) {
        var invoer = Invoer.from(formulier).metBesluitenVan(concept());
        concepten.bewaar(eigenaar(), invoer.bewaarvorm());
        var gekozen = stelSamen.bestaande(formulier.getOrDefault(KEUZE, List.of()));
        return Response.seeOther(UriBuilder.fromPath("/vergelijken")
                        .queryParam(KEUZE, gekozen.isEmpty() ? NIETS : gekozen.toArray())
                        .fragment("uitkomst")
                        .build())
                .build();
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
