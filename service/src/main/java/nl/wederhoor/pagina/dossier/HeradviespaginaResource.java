package nl.wederhoor.pagina.dossier;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.wederhoor.api.Kopregels;
import nl.wederhoor.dossier.Heradviseer;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.pagina.dossier.Verwerking.Zending;

/** Moves a dossier to the policy in force: first what that changes, then the question whether to do it. */
@Path("/dossiers/{id}/heradviseren")
@Produces(MediaType.TEXT_HTML)
final class HeradviespaginaResource {
    private final StelDossierSamen stelSamen;
    private final Verwerking verwerking;
    private final Heradviseer heradviseer;
    private final SecurityIdentity identiteit;

    HeradviespaginaResource(
            StelDossierSamen stelSamen, Verwerking verwerking, Heradviseer heradviseer, SecurityIdentity identiteit) {
        this.stelSamen = stelSamen;
        this.verwerking = verwerking;
        this.heradviseer = heradviseer;
        this.identiteit = identiteit;
    }

    @GET
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public TemplateInstance bekijk(@PathParam("id") String id) {
        var wie = Medewerker.van(identiteit);
        var dossier = Kopregels.id(id);
        return stelSamen.heradvies(wie, dossier, heradviseer.voorbeeld(wie, dossier));
    }

    /** What is refused is said on the page of the facts. */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response doe(@PathParam("id") String id, MultivaluedMap<String, String> velden) {
        var zending = new Zending(Medewerker.van(identiteit), Kopregels.id(id), Tab.FEITEN, Formulier.van(velden));
        return verwerking.verwerk(zending, formulier -> {
            heradviseer.heradviseer(zending.wie(), zending.dossier(), formulier.versieEenmaal());
            return Gedaan.HERADVIES;
        });
    }
}
