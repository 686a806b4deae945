package nl.wederhoor.probleem;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** An endpoint of the tests: one of each refusal. */
@Path("/api/v1/proef")
@Produces(MediaType.APPLICATION_JSON)
public class ProefResource {
    static final String KANARIE = "kanarie-7f3a";

    @Inject
    SecurityIdentity identity;

    @GET
    @Path("wie")
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.FG})
    @Operation(hidden = true)
    public Map<String, Object> wie() {
        var medewerker = Medewerker.van(identity);
        return Map.of("naam", medewerker.naam(), "organisatie", medewerker.organisatie());
    }

    @GET
    @Path("vergeten")
    @Operation(hidden = true)
    public String vergeten() {
        return "nobody said who may read this";
    }

    @POST
    @Path("json")
    @PermitAll
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Map<String, Object> json(Invoer invoer) {
        return Map.of("getal", invoer.getal());
    }

    @GET
    @Path("weiger/{soort}")
    @PermitAll
    @Operation(hidden = true)
    public String weiger(@PathParam("soort") String soort) {
        throw switch (soort) {
            case "poort" ->
                Weigering.poortDicht("De brief kan nog niet weg.", List.of("DMG-5.2f"), List.of("machtiging"));
            case "verouderd" -> Weigering.verouderd();
            case "zonder-versie" -> Weigering.zonderVersie();
            case "te-vaak" -> Weigering.teVaak(Duration.ofMillis(1500));
            case "te-groot" -> Weigering.teGroot("Te veel tegelijk.");
            case "ongeldig" -> Weigering.ongeldig("feiten.kanaal", "Deze waarde bestaat niet.");
            case "niet-gevonden" -> Weigering.nietGevonden();
            default -> new IllegalStateException(KANARIE);
        };
    }

    /** A body with one number. */
    public record Invoer(int getal) {}
}
