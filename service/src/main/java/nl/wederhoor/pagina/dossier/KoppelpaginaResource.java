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
import nl.wederhoor.dossier.KoppelDossier;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.pagina.dossier.Verwerking.Zending;

/** The forms that tie dossiers about one incident together, and take that back. */
@Path("/dossiers/{id}/koppelingen")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class KoppelpaginaResource {
    private final Verwerking verwerking;
    private final KoppelDossier koppelDossier;
    private final SecurityIdentity identiteit;

    KoppelpaginaResource(Verwerking verwerking, KoppelDossier koppelDossier, SecurityIdentity identiteit) {
        this.verwerking = verwerking;
        this.koppelDossier = koppelDossier;
        this.identiteit = identiteit;
    }

    @POST
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response koppel(@PathParam("id") String id, MultivaluedMap<String, String> velden) {
        var zending = zending(id, velden);
        return verwerking.verwerk(zending, formulier -> {
            var verzoek = Handelinglezer.koppeling(formulier.json("nummer", "reden"));
            koppelDossier.koppel(
                    zending.wie(), zending.dossier(), formulier.versieEenmaal(), verzoek.nummer(), verzoek.reden());
            return Gedaan.KOPPELING;
        });
    }

    @POST
    @Path("/beeindigen")
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response beeindig(@PathParam("id") String id, MultivaluedMap<String, String> velden) {
        var zending = zending(id, velden);
        return verwerking.verwerk(zending, formulier -> {
            var reden = Handelinglezer.heropening(formulier.json("reden"));
            koppelDossier.ontkoppel(
                    zending.wie(),
                    zending.dossier(),
                    formulier.versieEenmaal(),
                    Kopregels.id(formulier.waarde("ander")),
                    reden);
            return Gedaan.ONTKOPPELD;
        });
    }

    private Zending zending(String id, MultivaluedMap<String, String> velden) {
        return new Zending(Medewerker.van(identiteit), Kopregels.id(id), Tab.PARTIJEN, Formulier.van(velden));
    }
}
