package nl.wederhoor.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.wederhoor.dossier.Heradviseer;
import nl.wederhoor.dossier.LeesDossier;
import nl.wederhoor.dossier.WijzigFeiten;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.vergelijking.Verschil;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** One dossier: read it, change its facts, advise again under the policy in force. */
@Path("/api/v1/dossiers/{id}")
final class DossierResource {
    private static final byte[] ZONDER_BODY = {};

    private final LeesDossier leesDossier;
    private final WijzigFeiten wijzigFeiten;
    private final Heradviseer heradviseer;
    private final SecurityIdentity wie;

    DossierResource(LeesDossier leesDossier, WijzigFeiten wijzigFeiten, Heradviseer heradviseer, SecurityIdentity wie) {
        this.leesDossier = leesDossier;
        this.wijzigFeiten = wijzigFeiten;
        this.heradviseer = heradviseer;
        this.wie = wie;
    }

    /** What advising again changed. */
    record HeradviesAntwoord(DossierAntwoord dossier, String eerdereVersie, List<Verschil> verschillen) {}

    @Operation(summary = "Een dossier met het laatste advies; de ETag is de versie")
    @APIResponse(
            responseCode = "200",
            description = "Het dossier",
            content = @Content(schema = @Schema(implementation = DossierAntwoord.class)))
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response lees(@PathParam("id") String id) {
        return Kopregels.ok(leesDossier.lees(Medewerker.van(wie), Kopregels.id(id)));
    }

    @Operation(
            summary = "Wijzig feiten (merge-patch): null haalt een feit weg; het advies volgt onder hetzelfde beleid")
    @APIResponse(
            responseCode = "200",
            description = "Het dossier na de wijziging",
            content = @Content(schema = @Schema(implementation = DossierAntwoord.class)))
    @PATCH
    @Consumes({"application/merge-patch+json", MediaType.APPLICATION_JSON})
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response wijzig(@PathParam("id") String id, @HeaderParam("If-Match") String ifMatch, byte[] body) {
        var wijziging = Feitenwijziginglezer.lees(body);
        return Kopregels.ok(
                wijzigFeiten.wijzig(Medewerker.van(wie), Kopregels.id(id), Kopregels.versie(ifMatch), wijziging));
    }

    @Operation(summary = "Adviseer opnieuw onder het beleid dat nu geldt, en toon wat daardoor anders is")
    @APIResponse(
            responseCode = "200",
            description = "Het dossier en de verschillen",
            content = @Content(schema = @Schema(implementation = HeradviesAntwoord.class)))
    @POST
    @Path("/_heradviseren")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response heradviseer(@PathParam("id") String id, @BeanParam Voorwaarden voorwaarden) {
        var uitkomst =
                heradviseer.heradviseer(Medewerker.van(wie), Kopregels.id(id), voorwaarden.vrijeVersie(ZONDER_BODY));
        var antwoord = new HeradviesAntwoord(
                DossierAntwoord.from(uitkomst.dossier()), uitkomst.eerdereVersie(), uitkomst.verschillen());
        return Response.ok(antwoord)
                .tag(Kopregels.etag(uitkomst.dossier().versie()))
                .build();
    }
}
