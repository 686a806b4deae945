package nl.wederhoor.pagina.dossier;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.wederhoor.api.Besluitlezer;
import nl.wederhoor.api.Handelinglezer;
import nl.wederhoor.api.Kopregels;
import nl.wederhoor.belang.BeoordeelBelang;
import nl.wederhoor.belang.BeoordeelBelang.Uitspraak;
import nl.wederhoor.dossier.Beslis;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.pagina.dossier.Verwerking.Zending;

/** The forms with which people decide: what the protocol leaves to them, and possible conflicts of interest. */
@Path("/dossiers/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class BesluitpaginaResource {
    private final Verwerking verwerking;
    private final Beslis beslis;
    private final BeoordeelBelang beoordeelBelang;
    private final SecurityIdentity identiteit;

    BesluitpaginaResource(
            Verwerking verwerking, Beslis beslis, BeoordeelBelang beoordeelBelang, SecurityIdentity identiteit) {
        this.verwerking = verwerking;
        this.beslis = beslis;
        this.beoordeelBelang = beoordeelBelang;
        this.identiteit = identiteit;
    }

    /** Who the text does not name is refused with 403, as the API does. */
    @POST
    @Path("/besluiten")
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response besluit(@PathParam("id") String id, MultivaluedMap<String, String> velden) {
        var zending = zending(id, velden);
        return verwerking.verwerk(zending, formulier -> {
            beslis.beslis(
                    zending.wie(),
                    zending.dossier(),
                    formulier.versieEenmaal(),
                    Besluitlezer.lees(Formulier.bytes(besluit(formulier))));
            return Gedaan.BESLUIT;
        });
    }

    @POST
    @Path("/belangen")
    @RolesAllowed({Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response belang(@PathParam("id") String id, MultivaluedMap<String, String> velden) {
        var zending = zending(id, velden);
        return verwerking.verwerk(zending, formulier -> {
            var oordeel = Handelinglezer.oordeel(formulier.json("oordeel", "reden"));
            beoordeelBelang.beoordeel(
                    zending.wie(),
                    zending.dossier(),
                    formulier.versie(),
                    new Uitspraak(Kopregels.id(formulier.waarde("belang")), oordeel.oordeel(), oordeel.reden()));
            return Gedaan.BELANG;
        });
    }

    private static ObjectNode besluit(Formulier formulier) {
        var besluit = formulier.object("onderwerp", "besluit", "reden", "redencode", "tot");
        var behandelaars = formulier.velden().getOrDefault("behandelaars", List.of());
        if (!behandelaars.isEmpty()) {
            var lijst = besluit.putArray("behandelaars");
            behandelaars.forEach(lijst::add);
        }
        return besluit;
    }

    private Zending zending(String id, MultivaluedMap<String, String> velden) {
        return new Zending(Medewerker.van(identiteit), Kopregels.id(id), Tab.BESLUITEN, Formulier.van(velden));
    }
}
