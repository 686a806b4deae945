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
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.lijst.Bladzijde;
import nl.wederhoor.probleem.Weigering;
import nl.wederhoor.termijnen.ToonTermijnen;
import nl.wederhoor.termijnen.ToonTermijnen.Termijnbladzijde;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** All open terms of one organisation: due, overdue, and for whom they wait. */
@Path("/api/v1/organisaties/{organisatie}/termijnen")
final class OpenTermijnenResource {
    private final ToonTermijnen toon;
    private final SecurityIdentity wie;

    OpenTermijnenResource(ToonTermijnen toon, SecurityIdentity wie) {
        this.toon = toon;
        this.wie = wie;
    }

    @Operation(summary = "De termijnen die lopen, zijn verlopen of stilstaan; de eerste laatste dag bovenaan")
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Termijnbladzijde open(
            @PathParam("organisatie") String organisatie,
            @QueryParam("tot") String tot,
            @QueryParam("stand") String stand,
            @QueryParam("wachtOp") String wachtOp,
            @QueryParam("behandelaar") String behandelaar,
            @QueryParam("pagina") @DefaultValue("1") String pagina) {
        var medewerker = Medewerker.van(wie);
        if (!medewerker.organisatie().equals(organisatie)) {
            throw Weigering.nietToegestaan("Dit is van een andere organisatie dan de uwe.");
        }
        return toon.open(medewerker, Termijnlezer.filter(tot, stand, wachtOp, behandelaar), Bladzijde.lees(pagina));
    }
}
