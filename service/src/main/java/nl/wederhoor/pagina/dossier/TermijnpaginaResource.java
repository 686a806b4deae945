package nl.wederhoor.pagina.dossier;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import nl.wederhoor.api.Kopregels;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.pagina.dossier.Verwerking.Zending;

/** The forms that begin, lengthen, suspend and end a term. */
@Path("/dossiers/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class TermijnpaginaResource {
    private final Verwerking verwerking;
    private final Termijnhandelingen handelingen;
    private final SecurityIdentity identiteit;

    TermijnpaginaResource(Verwerking verwerking, Termijnhandelingen handelingen, SecurityIdentity identiteit) {
        this.verwerking = verwerking;
        this.handelingen = handelingen;
        this.identiteit = identiteit;
    }

    @POST
    @Path("/termijnen")
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response begin(@PathParam("id") String id, MultivaluedMap<String, String> velden) {
        var zending = zending(id, velden);
        return verwerking.verwerk(zending, formulier -> {
            handelingen.begin(zending.wie(), zending.dossier(), formulier);
            return Gedaan.TERMIJN;
        });
    }

    @POST
    @Path("/termijnen/{handeling}")
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response doe(
            @PathParam("id") String id,
            @PathParam("handeling") String handeling,
            MultivaluedMap<String, String> velden) {
        var zending = zending(id, velden);
        return verwerking.verwerk(zending, formulier -> {
            handelingen.doe(handeling, zending.wie(), zending.dossier(), formulier);
            return Gedaan.TERMIJN;
        });
    }

    private Zending zending(String id, MultivaluedMap<String, String> velden) {
        return new Zending(Medewerker.van(identiteit), Kopregels.id(id), Tab.TERMIJNEN, Formulier.van(velden));
    }
}
