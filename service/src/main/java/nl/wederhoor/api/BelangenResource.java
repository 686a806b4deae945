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
import nl.wederhoor.belang.Belang;
import nl.wederhoor.belang.BeoordeelBelang;
import nl.wederhoor.belang.BeoordeelBelang.Uitspraak;
import nl.wederhoor.belang.ToonBelangen;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.lijst.Bladzijde;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** Possible conflicts of interest: what a handler may know of them, and what the decider says. */
@Path("/api/v1/dossiers/{id}/belangen")
final class BelangenResource {
    private final ToonBelangen toon;
    private final BeoordeelBelang beoordeel;
    private final SecurityIdentity wie;

    BelangenResource(ToonBelangen toon, BeoordeelBelang beoordeel, SecurityIdentity wie) {
        this.toon = toon;
        this.beoordeel = beoordeel;
        this.wie = wie;
    }

    @Operation(summary = "Mogelijke belangenverstrengeling in een dossier; het andere dossier ziet alleen wie beslist")
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Bladzijde<Belang> van(@PathParam("id") String id, @QueryParam("pagina") @DefaultValue("1") String pagina) {
        int nummer = Bladzijde.lees(pagina);
        return Bladzijde.uit(toon.van(Medewerker.van(wie), Kopregels.id(id)), nummer);
    }

    @Operation(
            summary = "Beslis of het om hetzelfde voorval gaat, met een reden; een ja wordt een feit van het dossier")
    @APIResponse(
            responseCode = "200",
            description = "Het dossier daarna",
            content = @Content(schema = @Schema(implementation = DossierAntwoord.class)))
    @POST
    @Path("/{belang}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response beoordeel(
            @PathParam("id") String id,
            @PathParam("belang") String belang,
            @BeanParam Voorwaarden voorwaarden,
            byte[] body) {
        var verzoek = Handelinglezer.oordeel(body);
        return Kopregels.ok(beoordeel.beoordeel(
                Medewerker.van(wie),
                Kopregels.id(id),
                voorwaarden.versie(body),
                new Uitspraak(Kopregels.id(belang), verzoek.oordeel(), verzoek.reden())));
    }
}
