package nl.wederhoor.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.util.List;
import nl.wederhoor.bewerking.Tabelbeeld;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.probleem.Weigering;
import nl.wederhoor.studio.LeesTabellen;
import nl.wederhoor.studio.LeesTabellen.Tabelnaam;
import nl.wederhoor.studio.Tabelstand;
import nl.wederhoor.studio.WijzigTabel;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The tables of a version: read them in words or as DMN, change cells and rows of a concept. */
@Path("/api/v1/organisaties/{organisatie}/beleid/versies/{versie}/tabellen")
final class BeleidstabellenResource {
    private static final int GROOTSTE_BESTAND = 512 * 1024;
    private static final List<Variant> VORMEN = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, MediaType.APPLICATION_XML_TYPE)
            .build();

    private final LeesTabellen leesTabellen;
    private final WijzigTabel wijzigTabel;
    private final SecurityIdentity wie;

    BeleidstabellenResource(LeesTabellen leesTabellen, WijzigTabel wijzigTabel, SecurityIdentity wie) {
        this.leesTabellen = leesTabellen;
        this.wijzigTabel = wijzigTabel;
        this.wie = wie;
    }

    @Operation(summary = "De tabellen van een versie; parameters is er een van")
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR, Rol.BEHEERDER, Rol.FG})
    public List<Tabelnaam> alle(@PathParam("organisatie") String organisatie, @PathParam("versie") String versie) {
        return leesTabellen.alle(Medewerker.van(wie), organisatie, Beleidslezer.versie(versie));
    }

    @Operation(summary = "Een tabel in woorden, of als DMN 1.3 met Accept application/xml; de ETag is van de tabel")
    @APIResponse(
            responseCode = "200",
            description = "De tabel",
            content = @Content(schema = @Schema(implementation = Tabelbeeld.class)))
    @GET
    @Path("/{besluit}")
    @Produces({MediaType.APPLICATION_JSON, MediaType.APPLICATION_XML})
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR, Rol.BEHEERDER, Rol.FG})
    public Response een(
            @PathParam("organisatie") String organisatie,
            @PathParam("versie") String versie,
            @PathParam("besluit") String besluit,
            @Context Request verzoek) {
        var tabel = leesTabellen.een(Medewerker.van(wie), organisatie, Beleidslezer.versie(versie), besluit);
        var vorm = verzoek.selectVariant(VORMEN);
        boolean alsXml = vorm != null && vorm.getMediaType().isCompatible(MediaType.APPLICATION_XML_TYPE);
        if (alsXml && !tabel.isDmn()) {
            throw new NotAcceptableException();
        }
        return alsXml
                ? Response.ok(tabel.tekst(), MediaType.APPLICATION_XML + ";charset=UTF-8")
                        .tag(new EntityTag(tabel.etag()))
                        .build()
                : antwoord(tabel);
    }

    @Operation(summary = "Wijzig cellen en rijen van een concept, met de ETag van de tabel in If-Match: alles of niets")
    @APIResponse(
            responseCode = "200",
            description = "De tabel na de wijzigingen",
            content = @Content(schema = @Schema(implementation = Tabelbeeld.class)))
    @PATCH
    @Path("/{besluit}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response wijzig(
            @PathParam("organisatie") String organisatie,
            @PathParam("versie") String versie,
            @PathParam("besluit") String besluit,
            @HeaderParam("If-Match") String ifMatch,
            byte[] body) {
        var door = Beleidslezer.eigen(Medewerker.van(wie), organisatie);
        var gelezen = Beleidslezer.gelezen(ifMatch);
        var wijzigingen = Wijzigingenlezer.lees(body);
        return antwoord(
                wijzigTabel.wijzig(door, organisatie, Beleidslezer.versie(versie), besluit, gelezen, wijzigingen));
    }

    @Operation(summary = "Neem de rijen van een DMN-bestand over in een concept, of weiger het met de redenen")
    @PUT
    @Path("/{besluit}")
    @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML, "application/dmn+xml"})
    @Produces(MediaType.APPLICATION_JSON)
    @APIResponse(
            responseCode = "200",
            description = "De tabel na het overnemen",
            content = @Content(schema = @Schema(implementation = Overgenomenantwoord.class)))
    @RolesAllowed({Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response neemOver(
            @PathParam("organisatie") String organisatie,
            @PathParam("versie") String versie,
            @PathParam("besluit") String besluit,
            @HeaderParam("If-Match") String ifMatch,
            byte[] body) {
        var door = Beleidslezer.eigen(Medewerker.van(wie), organisatie);
        var gelezen = Beleidslezer.gelezen(ifMatch);
        if (body.length > GROOTSTE_BESTAND) {
            throw Weigering.teGroot("Een tabel is hoogstens 512 KB.");
        }
        var tabel = wijzigTabel.neemOver(door, organisatie, Beleidslezer.versie(versie), besluit, gelezen, body);
        return Response.ok(new Overgenomenantwoord(tabel.beeld(), tabel.aangepast()), MediaType.APPLICATION_JSON)
                .tag(new EntityTag(tabel.etag()))
                .build();
    }

    /** @param aangepast what of the file was put in our shape, one sentence each */
    record Overgenomenantwoord(Tabelbeeld tabel, List<String> aangepast) {}

    private static Response antwoord(Tabelstand tabel) {
        return Response.ok(tabel.beeld(), MediaType.APPLICATION_JSON)
                .tag(new EntityTag(tabel.etag()))
                .build();
    }
}
