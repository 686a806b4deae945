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
import nl.wederhoor.dossier.Besluitinbox;
import nl.wederhoor.dossier.TelAfwijkingen;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.lijst.Bladzijde;
import nl.wederhoor.probleem.Weigering;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What waits for a decision in the own organisation, and how often people did not follow the advice. */
@Path("/api/v1/organisaties/{organisatie}")
final class BesluitverzoekenResource {
    private final Besluitinbox inbox;
    private final TelAfwijkingen telAfwijkingen;
    private final SecurityIdentity wie;

    BesluitverzoekenResource(Besluitinbox inbox, TelAfwijkingen telAfwijkingen, SecurityIdentity wie) {
        this.inbox = inbox;
        this.telAfwijkingen = telAfwijkingen;
        this.wie = wie;
    }

    @Operation(summary = "Wat op uw besluit wacht, het oudste eerst")
    @GET
    @Path("/besluitverzoeken")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Besluitinbox.Inboxbladzijde besluitverzoeken(
            @PathParam("organisatie") String organisatie, @QueryParam("pagina") @DefaultValue("1") String pagina) {
        return inbox.voor(eigen(organisatie), Bladzijde.lees(pagina));
    }

    @Operation(summary = "Hoe vaak er van het advies is afgeweken, per rij van een tabel en per reden")
    @GET
    @Path("/afwijkingen")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Bladzijde<TelAfwijkingen.Afwijkingtelling> afwijkingen(
            @PathParam("organisatie") String organisatie, @QueryParam("pagina") @DefaultValue("1") String pagina) {
        return telAfwijkingen.tel(eigen(organisatie), Bladzijde.lees(pagina));
    }

    /** A path that names another organisation is refused, whether that organisation exists or not. */
    private Medewerker eigen(String organisatie) {
        var medewerker = Medewerker.van(wie);
        if (!medewerker.organisatie().equals(organisatie)) {
            throw Weigering.nietToegestaan("Dit is van een andere organisatie dan de uwe.");
        }
        return medewerker;
    }
}
