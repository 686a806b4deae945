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

/** The page of one version, with the steps from concept to policy. */
@Path("/beleid/versies/{versie}")
@Produces(MediaType.TEXT_HTML)
final class VersiepaginaResource {
    private final StelVersieSamen stelSamen;
    private final ZetVersieVoort zetVoort;
    private final SecurityIdentity identiteit;

    VersiepaginaResource(StelVersieSamen stelSamen, ZetVersieVoort zetVoort, SecurityIdentity identiteit) {
        this.stelSamen = stelSamen;
        this.zetVoort = zetVoort;
        this.identiteit = identiteit;
    }

    @CheckedTemplate(basePath = "beleid")
    static class Sjabloon {
        static native TemplateInstance versie(Versiepagina pagina);
    }

    @GET
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR, Rol.BEHEERDER, Rol.FG})
    public TemplateInstance toon(@PathParam("versie") String versie, @QueryParam("gedaan") String gedaan) {
        return Sjabloon.versie(stelSamen.pagina(wie(), versie, Velden.leeg(), Gedaan.melding(gedaan)));
    }

    /** Submit, approve, reject, publish or withdraw. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response doe(@PathParam("versie") String versie, MultivaluedMap<String, String> formulier) {
        var velden = Velden.van(formulier);
        try {
            var gedaan = zetVoort.doe(wie(), versie, velden);
            return Response.seeOther(URI.create("/beleid/versies/" + versie + "?gedaan=" + gedaan.code() + "#bericht"))
                    .build();
        } catch (OngeldigeFeiten fout) {
            return opnieuw(versie, velden, Melding.van(fout));
        } catch (Weigering weigering) {
            return opnieuw(versie, velden, Melding.van(weigering));
        }
    }

    private Response opnieuw(String versie, Velden velden, Melding melding) {
        return Response.status(melding.status())
                .entity(Sjabloon.versie(stelSamen.pagina(wie(), versie, velden, melding)))
                .build();
    }

    private Medewerker wie() {
        return Medewerker.van(identiteit);
    }
}
