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
import nl.wederhoor.belang.ToonBelangen;
import nl.wederhoor.belang.ToonBelangen.Belangenbladzijde;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.lijst.Bladzijde;
import nl.wederhoor.probleem.Weigering;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** All possible conflicts of interest that wait in one organisation, for who decides them. */
@Path("/api/v1/organisaties/{organisatie}/belangen")
final class OpenBelangenResource {
    private final ToonBelangen toon;
    private final SecurityIdentity wie;

    OpenBelangenResource(ToonBelangen toon, SecurityIdentity wie) {
        this.toon = toon;
        this.wie = wie;
    }

    @Operation(summary = "Mogelijke belangenverstrengeling die wacht op een beslissing, oudste eerst")
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Belangenbladzijde open(
            @PathParam("organisatie") String organisatie, @QueryParam("pagina") @DefaultValue("1") String pagina) {
        var medewerker = Medewerker.van(wie);
        if (!medewerker.organisatie().equals(organisatie)) {
            throw Weigering.nietToegestaan("De dossiers van een andere organisatie zijn niet in te zien.");
        }
        return toon.open(medewerker, Bladzijde.lees(pagina));
    }
}
