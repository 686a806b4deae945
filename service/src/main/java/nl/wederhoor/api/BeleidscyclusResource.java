package nl.wederhoor.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.studio.DraagVoor;
import nl.wederhoor.studio.KeurAf;
import nl.wederhoor.studio.KeurGoed;
import nl.wederhoor.studio.Publiceer;
import nl.wederhoor.studio.TrekIn;
import nl.wederhoor.studio.Versiebeeld;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The way of a version from concept to policy: submit, approve or send back, publish, withdraw. */
@Path("/api/v1/organisaties/{organisatie}/beleid/versies/{versie}")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
final class BeleidscyclusResource {
    private final DraagVoor draagVoor;
    private final KeurGoed keurGoed;
    private final KeurAf keurAf;
    private final Publiceer publiceer;
    private final TrekIn trekIn;
    private final SecurityIdentity wie;

    BeleidscyclusResource(
            DraagVoor draagVoor,
            KeurGoed keurGoed,
            KeurAf keurAf,
            Publiceer publiceer,
            TrekIn trekIn,
            SecurityIdentity wie) {
        this.draagVoor = draagVoor;
        this.keurGoed = keurGoed;
        this.keurAf = keurAf;
        this.publiceer = publiceer;
        this.trekIn = trekIn;
        this.wie = wie;
    }

    @Operation(summary = "Draag een concept voor; daarna blijft de inhoud zoals die is")
    @POST
    @Path("/_voordragen")
    @RolesAllowed({Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Versiebeeld draagVoor(@PathParam("organisatie") String organisatie, @PathParam("versie") String versie) {
        return draagVoor.draagVoor(eigen(organisatie), organisatie, Beleidslezer.versie(versie));
    }

    @Operation(summary = "Keur een voorgedragen versie goed; wie haar maakte of wijzigde mag dat niet")
    @POST
    @Path("/_goedkeuren")
    @RolesAllowed({Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Versiebeeld keurGoed(
            @PathParam("organisatie") String organisatie, @PathParam("versie") String versie, byte[] body) {
        var door = eigen(organisatie);
        var verzoek = Beleidslezer.goedkeuring(body);
        return keurGoed.keurGoed(door, organisatie, Beleidslezer.versie(versie), verzoek.sha256(), verzoek.reden());
    }

    @Operation(summary = "Zet een voorgedragen of goedgekeurde versie terug op concept; een goedkeuring vervalt")
    @POST
    @Path("/_afkeuren")
    @RolesAllowed({Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Versiebeeld keurAf(
            @PathParam("organisatie") String organisatie, @PathParam("versie") String versie, byte[] body) {
        var door = eigen(organisatie);
        return keurAf.keurAf(door, organisatie, Beleidslezer.versie(versie), Beleidslezer.reden(body));
    }

    @Operation(summary = "Laat een goedgekeurde versie gelden vanaf een dag na vandaag, om 0.00 uur in Amsterdam")
    @POST
    @Path("/_publiceren")
    @RolesAllowed({Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Versiebeeld publiceer(
            @PathParam("organisatie") String organisatie, @PathParam("versie") String versie, byte[] body) {
        var door = eigen(organisatie);
        var verzoek = Beleidslezer.publicatie(body);
        return publiceer.publiceer(
                door, organisatie, Beleidslezer.versie(versie), verzoek.geldigVanaf(), verzoek.reden());
    }

    @Operation(summary = "Trek een versie in die nog niet geldt; wat ervoor gold gaat dan door")
    @POST
    @Path("/_intrekken")
    @RolesAllowed({Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Versiebeeld trekIn(
            @PathParam("organisatie") String organisatie, @PathParam("versie") String versie, byte[] body) {
        var door = eigen(organisatie);
        return trekIn.trekIn(door, organisatie, Beleidslezer.versie(versie), Beleidslezer.reden(body));
    }

    private Medewerker eigen(String organisatie) {
        return Beleidslezer.eigen(Medewerker.van(wie), organisatie);
    }
}
