package nl.wederhoor.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.wederhoor.dossier.Noteer;
import nl.wederhoor.dossier.VoegPartijToe;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Who has a part in a dossier, and notes about it: internal, or visible to the client. */
@Path("/api/v1/dossiers/{id}")
final class PartijenResource {
    private final Aanmeldinglezer lezer;
    private final VoegPartijToe voegPartijToe;
    private final Noteer noteer;
    private final SecurityIdentity wie;

    PartijenResource(Aanmeldinglezer lezer, VoegPartijToe voegPartijToe, Noteer noteer, SecurityIdentity wie) {
        this.lezer = lezer;
        this.voegPartijToe = voegPartijToe;
        this.noteer = noteer;
        this.wie = wie;
    }

    @Operation(summary = "Voeg een partij toe: nog een melder of client, een getuige, een derde, een vertegenwoordiger")
    @APIResponse(
            responseCode = "201",
            description = "Het dossier daarna",
            content = @Content(schema = @Schema(implementation = DossierAntwoord.class)))
    @POST
    @Path("/partijen")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response voegToe(@PathParam("id") String id, @BeanParam Voorwaarden voorwaarden, byte[] body) {
        var nieuw = Handelinglezer.partij(body, lezer);
        return Kopregels.gemaakt(
                voegPartijToe.voegToe(Medewerker.van(wie), Kopregels.id(id), voorwaarden.versie(body), nieuw));
    }

    @Operation(summary = "Voeg een notitie toe; zonder If-Match botst die nooit met een collega")
    @APIResponse(
            responseCode = "201",
            description = "Het dossier daarna",
            content = @Content(schema = @Schema(implementation = DossierAntwoord.class)))
    @POST
    @Path("/notities")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response noteer(@PathParam("id") String id, @BeanParam Voorwaarden voorwaarden, byte[] body) {
        var notitie = Handelinglezer.notitie(body);
        var versie = voorwaarden.vrijeVersie(body);
        return Kopregels.gemaakt(noteer.noteer(
                Medewerker.van(wie), Kopregels.id(id), versie, notitie.tekst(), notitie.zichtbaarVoorClient()));
    }
}
