package nl.wederhoor.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.wederhoor.accountbeheer.VerbindPersonen;
import nl.wederhoor.accountbeheer.VerbindPersonen.Persoonbeeld;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Which accounts belong to one person, for the beheerder: nobody approves policy that they made with another account. */
@Path("/api/v1/organisaties/{organisatie}/accounts/{account}/persoon")
@Produces(MediaType.APPLICATION_JSON)
final class PersonenResource {
    private final VerbindPersonen verbindPersonen;
    private final SecurityIdentity wie;

    PersonenResource(VerbindPersonen verbindPersonen, SecurityIdentity wie) {
        this.verbindPersonen = verbindPersonen;
        this.wie = wie;
    }

    @Operation(summary = "Welke accounts van dezelfde persoon zijn als dit account")
    @GET
    @RolesAllowed(Rol.BEHEERDER)
    public Persoonbeeld lees(@PathParam("organisatie") String organisatie, @PathParam("account") String account) {
        return verbindPersonen.lees(Beleidslezer.eigen(Medewerker.van(wie), organisatie), account);
    }

    @Operation(summary = "Zeg dat dit account van dezelfde persoon is als een ander, of zonder naam van iemand alleen")
    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Rol.BEHEERDER)
    public Persoonbeeld verbind(
            @PathParam("organisatie") String organisatie, @PathParam("account") String account, byte[] body) {
        var door = Beleidslezer.eigen(Medewerker.van(wie), organisatie);
        var lezer = Verzoeklezer.van(body, "zelfdeAls");
        var ander = lezer.regel("zelfdeAls", 64);
        lezer.klaar();
        return verbindPersonen.verbind(door, account, ander);
    }
}
