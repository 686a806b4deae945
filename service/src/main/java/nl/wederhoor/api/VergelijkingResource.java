package nl.wederhoor.api;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.wederhoor.beleidsversie.VergelijkAdviezen;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.probleem.Weigering;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What would differ under another protocol on the same loose facts; nothing is stored. */
@Path("/api/v1/adviezen/vergelijking")
final class VergelijkingResource {
    private static final int GROOTSTE_BODY = 64 * 1024;

    private final Vergelijkvraaglezer lezer;
    private final VergelijkAdviezen vergelijk;

    VergelijkingResource(Vergelijkvraaglezer lezer, VergelijkAdviezen vergelijk) {
        this.lezer = lezer;
        this.vergelijk = vergelijk;
    }

    @Operation(
            summary = "Dezelfde feiten volgens twee tot vijf protocollen, met de verschillen; er wordt niets bewaard")
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR, Rol.BEHEERDER, Rol.FG})
    public VergelijkingAntwoord vergelijk(byte[] body) {
        if (body.length > GROOTSTE_BODY) {
            throw Weigering.teGroot("Een aanvraag om een vergelijking is hoogstens 64 KB.");
        }
        var vraag = lezer.lees(body);
        return VergelijkingAntwoord.from(vergelijk.vergelijk(vraag.organisaties(), vraag.peildatum(), vraag.feiten()));
    }
}
