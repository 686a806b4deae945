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
import jakarta.ws.rs.core.Response;
import nl.wederhoor.dossier.WijsToe.Toewijzing;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.toewijzing.StelBehandelaarVoor;
import nl.wederhoor.toewijzing.Voorstel;
import nl.wederhoor.toewijzing.WijsDossierToe;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Who gets a dossier: a proposal of the planner, and the assignment by a person. */
@Path("/api/v1/dossiers/{id}/toewijzing")
final class ToewijzingResource {
    private final StelBehandelaarVoor stelVoor;
    private final WijsDossierToe wijsToe;
    private final SecurityIdentity wie;

    ToewijzingResource(StelBehandelaarVoor stelVoor, WijsDossierToe wijsToe, SecurityIdentity wie) {
        this.stelVoor = stelVoor;
        this.wijsToe = wijsToe;
        this.wie = wie;
    }

    @Operation(summary = "Wie de planner voorstelt en waarom; een behandelaar ziet dit van de eigen dossiers")
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Voorstel voorstel(@PathParam("id") String id) {
        return stelVoor.stelVoor(Medewerker.van(wie), Kopregels.id(id));
    }

    @Operation(summary = "Wijs het dossier toe; wie uitgesloten is krijgt het van niemand")
    @APIResponse(
            responseCode = "200",
            description = "Het dossier daarna",
            content = @Content(schema = @Schema(implementation = DossierAntwoord.class)))
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response wijsToe(@PathParam("id") String id, @BeanParam Voorwaarden voorwaarden, byte[] body) {
        var lezer = Verzoeklezer.van(body, "behandelaar", "reden");
        var behandelaar = lezer.verplicht("behandelaar", lezer.regel("behandelaar", 64));
        var reden = lezer.tekst("reden", Verzoeklezer.KORTSTE_REDEN, Verzoeklezer.LANGSTE_REDEN);
        lezer.klaar();
        return Kopregels.ok(wijsToe.wijsToe(
                Medewerker.van(wie), Kopregels.id(id), voorwaarden.versie(body), new Toewijzing(behandelaar, reden)));
    }
}
