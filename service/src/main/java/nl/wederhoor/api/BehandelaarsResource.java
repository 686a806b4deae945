package nl.wederhoor.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.wederhoor.behandelaar.Behandelaarbeeld;
import nl.wederhoor.behandelaar.Behandelaars;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.lijst.Bladzijde;
import nl.wederhoor.probleem.Weigering;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** What the planner knows of the handlers: hours, languages, expertise, absence, and how much they may get. */
@Path("/api/v1/organisaties/{organisatie}/behandelaars")
final class BehandelaarsResource {
    private final Behandelaars behandelaars;
    private final SecurityIdentity wie;

    BehandelaarsResource(Behandelaars behandelaars, SecurityIdentity wie) {
        this.behandelaars = behandelaars;
        this.wie = wie;
    }

    @Operation(summary = "Wie hier zaken behandelt, met wat de planner van hen weet")
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR, Rol.BEHEERDER})
    public Bladzijde<Behandelaarbeeld> alle(
            @PathParam("organisatie") String organisatie, @QueryParam("pagina") @DefaultValue("1") String pagina) {
        return behandelaars.bladzijde(eigen(organisatie), Bladzijde.lees(pagina));
    }

    @Operation(summary = "Wat de planner van een behandelaar weet")
    @APIResponse(
            responseCode = "200",
            description = "De gegevens, met hun versie als ETag",
            content = @Content(schema = @Schema(implementation = Behandelaarbeeld.class)))
    @GET
    @Path("/{account}")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR, Rol.BEHEERDER})
    public Response een(@PathParam("organisatie") String organisatie, @PathParam("account") String account) {
        return antwoord(behandelaars.lees(eigen(organisatie), account));
    }

    @Operation(summary = "Leg vast wat de planner van een behandelaar weet; alles tegelijk")
    @APIResponse(
            responseCode = "200",
            description = "De gegevens daarna",
            content = @Content(schema = @Schema(implementation = Behandelaarbeeld.class)))
    @PUT
    @Path("/{account}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR, Rol.BEHEERDER})
    public Response wijzig(
            @PathParam("organisatie") String organisatie,
            @PathParam("account") String account,
            @HeaderParam("If-Match") String ifMatch,
            byte[] body) {
        var door = eigen(organisatie);
        var gelezen = Kopregels.versie(ifMatch).gelezen();
        return antwoord(behandelaars.wijzig(door, account, gelezen, Plangegevenslezer.lees(body)));
    }

    private static Response antwoord(Behandelaarbeeld beeld) {
        return Response.ok(beeld).tag(Kopregels.etag(beeld.versie())).build();
    }

    private Medewerker eigen(String organisatie) {
        var medewerker = Medewerker.van(wie);
        if (!medewerker.organisatie().equals(organisatie)) {
            throw Weigering.nietToegestaan("Dit is van een andere organisatie dan de uwe.");
        }
        return medewerker;
    }
}
