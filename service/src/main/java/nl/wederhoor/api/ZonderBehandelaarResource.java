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
import nl.wederhoor.toewijzing.ToonZonderBehandelaar;
import nl.wederhoor.toewijzing.ToonZonderBehandelaar.Zonderbladzijde;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What waits for a handler after somebody left, for who assigns. */
@Path("/api/v1/organisaties/{organisatie}/zonder-behandelaar")
final class ZonderBehandelaarResource {
    private final ToonZonderBehandelaar toon;
    private final SecurityIdentity wie;

    ZonderBehandelaarResource(ToonZonderBehandelaar toon, SecurityIdentity wie) {
        this.toon = toon;
        this.wie = wie;
    }

    @Operation(summary = "Dossiers waarvan de behandelaar er niet meer is, tot iemand ze toewijst")
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Zonderbladzijde toon(
            @PathParam("organisatie") String organisatie, @QueryParam("pagina") @DefaultValue("1") String pagina) {
        var medewerker = Medewerker.van(wie);
        if (!medewerker.organisatie().equals(organisatie)) {
            throw Weigering.nietToegestaan("De dossiers van een andere organisatie zijn niet in te zien.");
        }
        return toon.toon(medewerker, Bladzijde.lees(pagina));
    }
}
