package nl.wederhoor.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.beleidsversie.Beleidsversie;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.probleem.Weigering;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The organisations with a policy in force, and the clauses of each with the places where they work. */
@Path("/api/v1/organisaties")
final class OrganisatiesResource {
    private final Beleidsversies versies;
    private final Clock klok;

    OrganisatiesResource(Beleidsversies versies, Clock klok) {
        this.versies = versies;
        this.klok = klok;
    }

    @Operation(summary = "De organisaties met het beleid dat nu geldt")
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR, Rol.BEHEERDER, Rol.FG})
    public List<OrganisatieAntwoord> organisaties() {
        var nu = OffsetDateTime.now(klok);
        return versies.organisaties().stream()
                .flatMap(organisatie -> versies.geldigOp(organisatie, nu).stream())
                .map(OrganisatieAntwoord::from)
                .toList();
    }

    @Operation(summary = "De clausules van een organisatie en waar ze werken")
    @GET
    @Path("/{organisatie}/clausules")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR, Rol.BEHEERDER, Rol.FG})
    public List<ClausuleAntwoord> clausules(@PathParam("organisatie") String organisatie) {
        return ClausuleAntwoord.from(beleid(organisatie));
    }

    private Beleid beleid(String organisatie) {
        return versies.geldigOp(organisatie, OffsetDateTime.now(klok))
                .map(Beleidsversie::beleid)
                .orElseThrow(Weigering::nietGevonden);
    }
}
