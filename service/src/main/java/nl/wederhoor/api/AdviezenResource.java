package nl.wederhoor.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.beleidsversie.GeefAdvies;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.probleem.Weigering;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Advice on loose facts; nothing is stored and nothing of the facts is logged. */
@Path("/api/v1/adviezen")
final class AdviezenResource {
    private static final int GROOTSTE_BODY = 64 * 1024;

    private final Adviesvraaglezer lezer;
    private final GeefAdvies geefAdvies;

    AdviezenResource(Adviesvraaglezer lezer, GeefAdvies geefAdvies) {
        this.lezer = lezer;
        this.geefAdvies = geefAdvies;
    }

    @Operation(summary = "Advies op losse feiten; er wordt niets bewaard")
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR, Rol.BEHEERDER, Rol.FG})
    public Advies adviseer(byte[] body) {
        if (body.length > GROOTSTE_BODY) {
            throw Weigering.teGroot("Een aanvraag om advies is hoogstens 64 KB.");
        }
        var vraag = lezer.lees(body);
        return geefAdvies
                .geef(vraag.organisatie(), vraag.peildatum(), vraag.feiten(), vraag.besluiten())
                .map(GeefAdvies.Gegeven::advies)
                .orElseThrow(() -> Weigering.ongeldig("peildatum", "Op deze dag geldt er geen beleid."));
    }
}
