package nl.wederhoor.pagina.dossier;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.wederhoor.feiten.OngeldigeFeiten;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;

/** A dossier of what was filled in at Nieuwe melding: here is asked who it is about, and stored for the first time. */
@Path("/dossiers/nieuw")
@Produces(MediaType.TEXT_HTML)
final class NieuwDossierResource {
    private final MaakDossier maakDossier;
    private final SecurityIdentity identiteit;

    NieuwDossierResource(MaakDossier maakDossier, SecurityIdentity identiteit) {
        this.maakDossier = maakDossier;
        this.identiteit = identiteit;
    }

    @CheckedTemplate(basePath = "dossier")
    static class Sjabloon {
        static native TemplateInstance nieuw(NieuwDossierbeeld beeld);
    }

    @GET
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public TemplateInstance vraag() {
        return Sjabloon.nieuw(maakDossier.beeld(Medewerker.van(identiteit), Formulier.leeg(), Bericht.geen()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response maak(MultivaluedMap<String, String> velden) {
        var wie = Medewerker.van(identiteit);
        var formulier = Formulier.van(velden);
        try {
            var id = maakDossier.maak(wie, formulier);
            return Response.seeOther(URI.create("/dossiers/" + id + "?gedaan=aangemaakt#bericht"))
                    .build();
        } catch (OngeldigeFeiten fout) {
            var bericht = Bericht.fouten(NieuwDossierbeeld.FORMULIER, fout.fouten());
            return Response.status(400)
                    .entity(Sjabloon.nieuw(maakDossier.beeld(wie, formulier, bericht)))
                    .build();
        }
    }
}
