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
import nl.wederhoor.api.Handelinglezer;
import nl.wederhoor.api.Kopregels;
import nl.wederhoor.dossier.Heropen;
import nl.wederhoor.dossier.SluitAf;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.pagina.dossier.Verwerking.Zending;

/** The forms that close a dossier and open it again. */
@Path("/dossiers/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class SluitpaginaResource {
    private final Verwerking verwerking;
    private final SluitAf sluitAf;
    private final Heropen heropen;
    private final SecurityIdentity identiteit;

    SluitpaginaResource(Verwerking verwerking, SluitAf sluitAf, Heropen heropen, SecurityIdentity identiteit) {
        this.verwerking = verwerking;
        this.sluitAf = sluitAf;
        this.heropen = heropen;
        this.identiteit = identiteit;
    }

    @POST
    @Path("/afsluiten")
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response sluit(@PathParam("id") String id, MultivaluedMap<String, String> velden) {
        var zending = zending(id, velden);
        return verwerking.verwerk(zending, formulier -> {
            var verzoek = Handelinglezer.sluiting(formulier.json("grond", "motivering"));
            sluitAf.sluitAf(
                    zending.wie(), zending.dossier(), formulier.versieEenmaal(), verzoek.grond(), verzoek.motivering());
            return Gedaan.SLUITING;
        });
    }

    @POST
    @Path("/heropenen")
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response heropen(@PathParam("id") String id, MultivaluedMap<String, String> velden) {
        var zending = zending(id, velden);
        return verwerking.verwerk(zending, formulier -> {
            var reden = Handelinglezer.heropening(formulier.json("reden"));
            heropen.heropen(zending.wie(), zending.dossier(), formulier.versieEenmaal(), reden);
            return Gedaan.HEROPENING;
        });
    }

    private Zending zending(String id, MultivaluedMap<String, String> velden) {
        return new Zending(Medewerker.van(identiteit), Kopregels.id(id), Tab.AFSLUITEN, Formulier.van(velden));
    }
}
