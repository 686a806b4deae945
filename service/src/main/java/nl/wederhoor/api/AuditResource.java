package nl.wederhoor.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.wederhoor.audit.Auditcontrole;
import nl.wederhoor.audit.ControleerLogboek;
import nl.wederhoor.audit.LeesLogboek;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.lijst.Bladzijde;
import nl.wederhoor.probleem.Weigering;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The log of who saw and did what with dossiers, for who supervises; without any content. */
@Path("/api/v1/organisaties/{organisatie}/audit")
final class AuditResource {
    private final LeesLogboek lees;
    private final ControleerLogboek controleer;
    private final SecurityIdentity wie;

    AuditResource(LeesLogboek lees, ControleerLogboek controleer, SecurityIdentity wie) {
        this.lees = lees;
        this.controleer = controleer;
        this.wie = wie;
    }

    @Operation(summary = "Wie wanneer welk dossier zag of wijzigde, nieuwste eerst, vijftig per pagina")
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Rol.FG)
    public AuditAntwoord lees(
            @PathParam("organisatie") String organisatie,
            @QueryParam("pagina") @DefaultValue("1") String pagina,
            @BeanParam Auditfilter filter) {
        var bladzijde = lees.lees(eigen(organisatie), filter.filter(), Bladzijde.lees(pagina));
        return AuditAntwoord.from(bladzijde);
    }

    @Operation(summary = "Is het logboek heel? Noemt elke regel die is gewijzigd, weggehaald, verplaatst of afgekapt")
    @GET
    @Path("/_controleer")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed(Rol.FG)
    public Auditcontrole controleer(@PathParam("organisatie") String organisatie) {
        return controleer.controleer(eigen(organisatie).organisatie());
    }

    private Medewerker eigen(String organisatie) {
        var medewerker = Medewerker.van(wie);
        if (!medewerker.organisatie().equals(organisatie)) {
            throw Weigering.nietToegestaan("Het logboek van een andere organisatie is niet in te zien.");
        }
        return medewerker;
    }
}
