package nl.wederhoor.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.studio.MaakVersie;
import nl.wederhoor.studio.ToonVersies;
import nl.wederhoor.studio.Versiebeeld;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The policy versions of an organisation: all of one's own, of another the published ones. */
@Path("/api/v1/organisaties/{organisatie}/beleid/versies")
@Produces(MediaType.APPLICATION_JSON)
final class BeleidsversiesResource {
    private final ToonVersies toonVersies;
    private final MaakVersie maakVersie;
    private final SecurityIdentity wie;

    BeleidsversiesResource(ToonVersies toonVersies, MaakVersie maakVersie, SecurityIdentity wie) {
        this.toonVersies = toonVersies;
        this.maakVersie = maakVersie;
        this.wie = wie;
    }

    @Operation(summary = "De versies van het beleid, van oud naar nieuw; met op alleen wat op die dag geldt of gold")
    @GET
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR, Rol.BEHEERDER, Rol.FG})
    public List<Versiebeeld> alle(@PathParam("organisatie") String organisatie, @QueryParam("op") String op) {
        var lezer = Verzoeklezer.vanVraag(new String[][] {{"op", op}});
        var dag = lezer.datum("op");
        lezer.klaar();
        var medewerker = Medewerker.van(wie);
        return dag == null ? toonVersies.alle(medewerker, organisatie) : toonVersies.op(medewerker, organisatie, dag);
    }

    @Operation(summary = "Maak een concept met de inhoud van een versie, ook van een eerdere om daarnaar terug te gaan")
    @APIResponse(
            responseCode = "201",
            description = "Het concept",
            content = @Content(schema = @Schema(implementation = Versiebeeld.class)))
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response maak(@PathParam("organisatie") String organisatie, byte[] body) {
        var medewerker = Beleidslezer.eigen(Medewerker.van(wie), organisatie);
        var beeld = maakVersie.maak(medewerker, organisatie, Beleidslezer.basis(body));
        return Response.created(URI.create("/api/v1/organisaties/" + organisatie + "/beleid/versies/" + beeld.versie()))
                .entity(beeld)
                .build();
    }

    @Operation(summary = "Een versie, met wie wat deed en waarom voor de eigen organisatie")
    @GET
    @Path("/{versie}")
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR, Rol.BEHEERDER, Rol.FG})
    public Versiebeeld een(@PathParam("organisatie") String organisatie, @PathParam("versie") String versie) {
        return toonVersies.een(Medewerker.van(wie), organisatie, Beleidslezer.versie(versie));
    }
}
