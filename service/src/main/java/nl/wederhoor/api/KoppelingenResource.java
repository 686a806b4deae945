package nl.wederhoor.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import nl.wederhoor.dossier.KoppelDossier;
import nl.wederhoor.dossier.KoppelDossier.Koppeling;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Other dossiers about the same incident. */
@Path("/api/v1/dossiers/{id}/koppelingen")
@Produces(MediaType.APPLICATION_JSON)
final class KoppelingenResource {
    private final KoppelDossier koppelDossier;
    private final SecurityIdentity wie;

    KoppelingenResource(KoppelDossier koppelDossier, SecurityIdentity wie) {
        this.koppelDossier = koppelDossier;
        this.wie = wie;
    }

    @Operation(summary = "Andere dossiers over hetzelfde voorval, met hun nummer")
    @GET
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public List<Koppeling> van(@PathParam("id") String id) {
        return koppelDossier.van(Medewerker.van(wie), Kopregels.id(id));
    }

    @Operation(summary = "Koppel een dossier over hetzelfde voorval, met een reden; twee kanten worden nooit gekoppeld")
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public List<Koppeling> koppel(@PathParam("id") String id, @BeanParam Voorwaarden voorwaarden, byte[] body) {
        var lezer = Verzoeklezer.van(body, "nummer", "reden");
        var nummer = lezer.verplicht("nummer", lezer.regel("nummer", 12));
        var reden = lezer.reden("reden");
        lezer.klaar();
        return koppelDossier.koppel(Medewerker.van(wie), Kopregels.id(id), voorwaarden.versie(body), nummer, reden);
    }
}
