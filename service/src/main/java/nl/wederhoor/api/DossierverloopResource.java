package nl.wederhoor.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.dossier.Adviesmoment;
import nl.wederhoor.dossier.LeesDossier;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.lijst.Bladzijde;
import nl.wederhoor.probleem.Weigering;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** How a dossier came to be as it is: its journal, and the advice of every moment. */
@Path("/api/v1/dossiers/{id}")
final class DossierverloopResource {
    private final LeesDossier leesDossier;
    private final SecurityIdentity wie;

    DossierverloopResource(LeesDossier leesDossier, SecurityIdentity wie) {
        this.leesDossier = leesDossier;
        this.wie = wie;
    }

    @Operation(summary = "De tijdlijn: alles wat er is gedaan, door wie en wanneer")
    @GET
    @Path("/tijdlijn")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Bladzijde<RegelAntwoord> tijdlijn(
            @PathParam("id") String id, @QueryParam("pagina") @DefaultValue("1") String pagina) {
        return leesDossier
                .tijdlijn(Medewerker.van(wie), Kopregels.id(id), Bladzijde.lees(pagina))
                .als(RegelAntwoord::from);
    }

    @Operation(summary = "Het advies van dit moment onder het beleid van het dossier; er wordt niets bewaard")
    @GET
    @Path("/advies")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Advies adviesNu(@PathParam("id") String id) {
        return leesDossier.adviesNu(Medewerker.van(wie), Kopregels.id(id));
    }

    @Operation(summary = "De momenten waarop is geadviseerd, met de beleidsversie en de hash van het advies")
    @GET
    @Path("/adviezen")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Bladzijde<Adviesmoment> adviezen(
            @PathParam("id") String id, @QueryParam("pagina") @DefaultValue("1") String pagina) {
        return leesDossier.adviezen(Medewerker.van(wie), Kopregels.id(id), Bladzijde.lees(pagina));
    }

    @Operation(summary = "Het advies van een moment, met zijn bewijs")
    @APIResponse(
            responseCode = "200",
            description = "Het advies",
            content = @Content(schema = @Schema(implementation = Advies.class)))
    @GET
    @Path("/adviezen/{moment}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response advies(@PathParam("id") String id, @PathParam("moment") String moment) {
        if (!moment.matches("[0-9]{1,6}")) {
            throw Weigering.nietGevonden();
        }
        var advies = leesDossier.advies(Medewerker.van(wie), Kopregels.id(id), Integer.parseInt(moment));
        return Response.ok(advies, MediaType.APPLICATION_JSON).build();
    }
}
