package nl.wederhoor.pagina.beleid;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
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
import nl.wederhoor.feiten.OngeldigeFeiten;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.probleem.Weigering;

/** The page Tabel: read it, try a case on it, move and remove its rows. */
@Path("/beleid/versies/{versie}/tabellen/{besluit}")
@Produces(MediaType.TEXT_HTML)
final class TabelpaginaResource {
    private final StelTabelSamen stelSamen;
    private final BewerkRijen bewerkRijen;
    private final SecurityIdentity identiteit;

    TabelpaginaResource(StelTabelSamen stelSamen, BewerkRijen bewerkRijen, SecurityIdentity identiteit) {
        this.stelSamen = stelSamen;
        this.bewerkRijen = bewerkRijen;
        this.identiteit = identiteit;
    }

    @CheckedTemplate(basePath = "beleid")
    static class Sjabloon {
        static native TemplateInstance tabel(Tabelpagina pagina);
    }

    @GET
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR, Rol.BEHEERDER, Rol.FG})
    public TemplateInstance toon(
            @PathParam("versie") String versie,
            @PathParam("besluit") String besluit,
            @QueryParam("gedaan") String gedaan) {
        return Sjabloon.tabel(stelSamen.pagina(wie(), versie, besluit, Velden.leeg(), Gedaan.melding(gedaan)));
    }

    /** A case stands in a form and never in an address. */
    @POST
    @Path("/proef")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR, Rol.BEHEERDER, Rol.FG})
    public TemplateInstance probeer(
            @PathParam("versie") String versie,
            @PathParam("besluit") String besluit,
            MultivaluedMap<String, String> velden) {
        return Sjabloon.tabel(stelSamen.pagina(wie(), versie, besluit, Velden.van(velden), Melding.geen()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response doe(
            @PathParam("versie") String versie,
            @PathParam("besluit") String besluit,
            MultivaluedMap<String, String> velden) {
        try {
            var gedaan = bewerkRijen.doe(wie(), versie, besluit, Velden.van(velden));
            return Response.seeOther(URI.create("/beleid/versies/" + versie + "/tabellen/" + besluit + "?gedaan="
                            + gedaan.code() + "#bericht"))
                    .build();
        } catch (OngeldigeFeiten fout) {
            return opnieuw(versie, besluit, Melding.van(fout));
        } catch (Weigering weigering) {
            return opnieuw(versie, besluit, Melding.van(weigering));
        }
    }

    private Response opnieuw(String versie, String besluit, Melding melding) {
        return Response.status(melding.status())
                .entity(Sjabloon.tabel(stelSamen.pagina(wie(), versie, besluit, Velden.leeg(), melding)))
                .build();
    }

    private Medewerker wie() {
        return Medewerker.van(identiteit);
    }
}
