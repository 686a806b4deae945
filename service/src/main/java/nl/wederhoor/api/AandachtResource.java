package nl.wederhoor.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.lijst.Bladzijde;
import nl.wederhoor.probleem.Weigering;
import nl.wederhoor.termijnen.ToonAandacht;
import nl.wederhoor.termijnen.ToonAandacht.Aandachtbladzijde;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The warnings about terms for who is signed in. */
@Path("/api/v1/organisaties/{organisatie}/aandacht")
final class AandachtResource {
    private final ToonAandacht toon;
    private final SecurityIdentity wie;

    AandachtResource(ToonAandacht toon, SecurityIdentity wie) {
        this.toon = toon;
        this.wie = wie;
    }

    @Operation(summary = "Waarschuwingen over termijnen: van uw eigen dossiers, en wat bij uw rol hoort")
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Aandachtbladzijde van(
            @PathParam("organisatie") String organisatie, @QueryParam("pagina") @DefaultValue("1") String pagina) {
        return toon.van(eigen(organisatie), Bladzijde.lees(pagina));
    }

    @Operation(summary = "Haal een waarschuwing van de lijst: u hebt die gezien")
    @POST
    @Path("/{termijn}/_gezien")
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public void zie(@PathParam("organisatie") String organisatie, @PathParam("termijn") String termijn) {
        toon.zie(eigen(organisatie), Kopregels.id(termijn));
    }

    private Medewerker eigen(String organisatie) {
        var medewerker = Medewerker.van(wie);
        if (!medewerker.organisatie().equals(organisatie)) {
            throw Weigering.nietToegestaan("Dit is van een andere organisatie dan de uwe.");
        }
        return medewerker;
    }
}
