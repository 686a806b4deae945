package nl.wederhoor.pagina.beleid;

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
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.pagina.beleid.StelRijSamen.Begin;
import nl.wederhoor.probleem.Weigering;

/** The page of one row of a table of a concept, and its form. */
@Path("/beleid/versies/{versie}/tabellen/{besluit}/rijen/{rij}")
@Produces(MediaType.TEXT_HTML)
final class RijpaginaResource {
    private final Kaders kaders;
    private final StelRijSamen stelSamen;
    private final BewaarRij bewaarRij;
    private final SecurityIdentity identiteit;

    RijpaginaResource(Kaders kaders, StelRijSamen stelSamen, BewaarRij bewaarRij, SecurityIdentity identiteit) {
        this.kaders = kaders;
        this.stelSamen = stelSamen;
        this.bewaarRij = bewaarRij;
        this.identiteit = identiteit;
    }

    @CheckedTemplate(basePath = "beleid")
    static class Sjabloon {
        static native TemplateInstance rij(Rijpagina pagina);
    }

    @GET
    @RolesAllowed({Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public TemplateInstance toon(
            @PathParam("versie") String versie,
            @PathParam("besluit") String besluit,
            @PathParam("rij") String rij,
            @QueryParam("na") @DefaultValue("") String na,
            @QueryParam("kopie") @DefaultValue("") String kopie,
            @QueryParam("voorstel") @DefaultValue("") String voorstel) {
        return Sjabloon.rij(stelSamen.pagina(concept(versie), besluit, rij, new Begin(na, kopie, voorstel)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response bewaar(
            @PathParam("versie") String versie,
            @PathParam("besluit") String besluit,
            @PathParam("rij") String rij,
            MultivaluedMap<String, String> velden) {
        var uitkomst = bewaarRij.bewaar(concept(versie), besluit, rij, Velden.van(velden));
        if (uitkomst.gedaan() == null) {
            return Response.status(uitkomst.opnieuw().melding().status())
                    .entity(Sjabloon.rij(uitkomst.opnieuw()))
                    .build();
        }
        return Response.seeOther(URI.create("/beleid/versies/" + versie + "/tabellen/" + besluit + "?gedaan="
                        + uitkomst.gedaan().code() + "#bericht"))
                .build();
    }

    private Versiekader concept(String versie) {
        var kader = kaders.van(Medewerker.van(identiteit), versie);
        if (!kader.magWijzigen()) {
            throw Weigering.botst("Deze versie is geen concept meer en blijft zoals ze is. Laat haar afkeuren, of maak"
                    + " een nieuwe versie.");
        }
        return kader;
    }
}
