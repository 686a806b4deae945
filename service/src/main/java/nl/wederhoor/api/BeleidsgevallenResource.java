package nl.wederhoor.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import nl.wederhoor.api.GevalAntwoord.Gevallenuitslag;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.studio.BeheerGevallen;
import nl.wederhoor.studio.Geval;
import nl.wederhoor.studio.MaakGevalVanDossier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The bureau's own cases of a version, for the own organisation only. */
@Path("/api/v1/organisaties/{organisatie}/beleid/versies/{versie}/gevallen")
@Produces(MediaType.APPLICATION_JSON)
final class BeleidsgevallenResource {
    private final BeheerGevallen gevallen;
    private final MaakGevalVanDossier maakGevalVanDossier;
    private final Gevallezer lezer;
    private final SecurityIdentity wie;

    BeleidsgevallenResource(
            BeheerGevallen gevallen, MaakGevalVanDossier maakGevalVanDossier, Gevallezer lezer, SecurityIdentity wie) {
        this.gevallen = gevallen;
        this.maakGevalVanDossier = maakGevalVanDossier;
        this.lezer = lezer;
        this.wie = wie;
    }

    @Operation(summary = "De gevallen van een versie")
    @GET
    @RolesAllowed({Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public List<GevalAntwoord> alle(@PathParam("organisatie") String organisatie, @PathParam("versie") String versie) {
        return gevallen.alle(eigen(organisatie), organisatie, Beleidslezer.versie(versie)).stream()
                .map(GevalAntwoord::from)
                .toList();
    }

    @Operation(summary = "Leg een geval vast: feiten, en een deel van het advies dat wordt verwacht")
    @APIResponse(
            responseCode = "201",
            description = "Het geval",
            content = @Content(schema = @Schema(implementation = GevalAntwoord.class)))
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response voegToe(
            @PathParam("organisatie") String organisatie, @PathParam("versie") String versie, byte[] body) {
        var door = eigen(organisatie);
        int nummer = Beleidslezer.versie(versie);
        return gemaakt(organisatie, nummer, gevallen.voegToe(door, organisatie, nummer, lezer.geval(body)));
    }

    @Operation(summary = "Maak een geval van een dossier, zonder iets dat naar iemand wijst")
    @APIResponse(
            responseCode = "201",
            description = "Het geval",
            content = @Content(schema = @Schema(implementation = GevalAntwoord.class)))
    @POST
    @Path("/_van-dossier")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response vanDossier(
            @PathParam("organisatie") String organisatie, @PathParam("versie") String versie, byte[] body) {
        var door = eigen(organisatie);
        int nummer = Beleidslezer.versie(versie);
        var verzoek = Gevallezer.vanDossier(body);
        return gemaakt(
                organisatie,
                nummer,
                maakGevalVanDossier.maak(door, organisatie, nummer, verzoek.dossier(), verzoek.naam()));
    }

    @Operation(summary = "Draai alle gevallen: per geval groen, of rood met wat er anders is")
    @POST
    @Path("/_draaien")
    @RolesAllowed({Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Gevallenuitslag draai(@PathParam("organisatie") String organisatie, @PathParam("versie") String versie) {
        return Gevallenuitslag.from(gevallen.draai(eigen(organisatie), organisatie, Beleidslezer.versie(versie)));
    }

    @Operation(summary = "Een geval van een versie")
    @GET
    @Path("/{geval}")
    @RolesAllowed({Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public GevalAntwoord een(
            @PathParam("organisatie") String organisatie,
            @PathParam("versie") String versie,
            @PathParam("geval") String geval) {
        return GevalAntwoord.from(
                gevallen.een(eigen(organisatie), organisatie, Beleidslezer.versie(versie), Beleidslezer.versie(geval)));
    }

    @Operation(summary = "Haal een geval weg uit een concept")
    @APIResponse(responseCode = "204", description = "Het geval is weg")
    @DELETE
    @Path("/{geval}")
    @RolesAllowed({Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public void haalWeg(
            @PathParam("organisatie") String organisatie,
            @PathParam("versie") String versie,
            @PathParam("geval") String geval) {
        gevallen.haalWeg(eigen(organisatie), organisatie, Beleidslezer.versie(versie), Beleidslezer.versie(geval));
    }

    private static Response gemaakt(String organisatie, int versie, Geval geval) {
        return Response.created(URI.create("/api/v1/organisaties/" + organisatie + "/beleid/versies/" + versie
                        + "/gevallen/" + geval.nummer()))
                .entity(GevalAntwoord.from(geval))
                .build();
    }

    private Medewerker eigen(String organisatie) {
        return Beleidslezer.eigen(Medewerker.van(wie), organisatie);
    }
}
