package nl.wederhoor.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.wederhoor.dossier.VoldoePlicht;
import nl.wederhoor.dossier.ZetStap;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.lijst.Bladzijde;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What is done in a dossier: steps, which pass the gates of the protocol, and duties, with their evidence. */
@Path("/api/v1/dossiers/{id}")
final class StappenResource {
    private final ZetStap zetStap;
    private final VoldoePlicht voldoePlicht;
    private final SecurityIdentity wie;

    StappenResource(ZetStap zetStap, VoldoePlicht voldoePlicht, SecurityIdentity wie) {
        this.zetStap = zetStap;
        this.voldoePlicht = voldoePlicht;
        this.wie = wie;
    }

    @Operation(summary = "Leg een stap vast; een gesloten poort geeft 409 met de clausule en wat ontbreekt")
    @APIResponse(
            responseCode = "201",
            description = "Het dossier daarna",
            content = @Content(schema = @Schema(implementation = DossierAntwoord.class)))
    @POST
    @Path("/stappen")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response zet(@PathParam("id") String id, @BeanParam Voorwaarden voorwaarden, byte[] body) {
        var verzoek = Handelinglezer.stap(body);
        return Kopregels.gemaakt(zetStap.zet(Medewerker.van(wie), Kopregels.id(id), voorwaarden.versie(body), verzoek));
    }

    @Operation(summary = "Leg vast dat een plicht is gedaan, met bewijs")
    @APIResponse(
            responseCode = "200",
            description = "Het dossier daarna",
            content = @Content(schema = @Schema(implementation = DossierAntwoord.class)))
    @POST
    @Path("/plichten/{plicht}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response voldoe(
            @PathParam("id") String id,
            @PathParam("plicht") String plicht,
            @BeanParam Voorwaarden voorwaarden,
            byte[] body) {
        var verzoek = Handelinglezer.plicht(body);
        return Kopregels.ok(voldoePlicht.voldoe(
                Medewerker.van(wie),
                Kopregels.id(id),
                voorwaarden.vrijeVersie(body),
                plicht,
                verzoek.gedaanOp(),
                verzoek.bewijs()));
    }

    @Operation(summary = "De plichten die vandaag gelden, met wat er is gedaan")
    @GET
    @Path("/plichten")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Bladzijde<VoldoePlicht.Plichtstand> plichten(
            @PathParam("id") String id, @QueryParam("pagina") @DefaultValue("1") String pagina) {
        int nummer = Bladzijde.lees(pagina);
        return Bladzijde.uit(voldoePlicht.stand(Medewerker.van(wie), Kopregels.id(id)), nummer);
    }
}
