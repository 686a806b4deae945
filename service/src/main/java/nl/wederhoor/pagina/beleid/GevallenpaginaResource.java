package nl.wederhoor.pagina.beleid;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.wederhoor.feiten.OngeldigeFeiten;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.probleem.Weigering;
import nl.wederhoor.studio.BeheerGevallen;
import nl.wederhoor.studio.MaakGevalVanDossier;

/** The page Gevallen: what should keep coming out, made from dossiers, with what comes out now. */
@Path("/beleid/versies/{versie}/gevallen")
@Produces(MediaType.TEXT_HTML)
final class GevallenpaginaResource {
    private static final Pattern DOSSIER =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

    private final StelGevallenSamen stelSamen;
    private final BeheerGevallen gevallen;
    private final MaakGevalVanDossier maakVanDossier;
    private final SecurityIdentity identiteit;

    GevallenpaginaResource(
            StelGevallenSamen stelSamen,
            BeheerGevallen gevallen,
            MaakGevalVanDossier maakVanDossier,
            SecurityIdentity identiteit) {
        this.stelSamen = stelSamen;
        this.gevallen = gevallen;
        this.maakVanDossier = maakVanDossier;
        this.identiteit = identiteit;
    }

    @CheckedTemplate(basePath = "beleid")
    static class Sjabloon {
        static native TemplateInstance gevallen(Gevallenpagina pagina);
    }

    @GET
    @RolesAllowed({Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public TemplateInstance toon(@PathParam("versie") String versie, @QueryParam("gedaan") String gedaan) {
        return Sjabloon.gevallen(stelSamen.pagina(wie(), versie, Velden.leeg(), Gedaan.melding(gedaan)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response doe(@PathParam("versie") String versie, MultivaluedMap<String, String> formulier) {
        var velden = Velden.van(formulier);
        try {
            var gedaan = doe(wie(), stelSamen.nummer(wie(), versie), velden);
            return Response.seeOther(
                            URI.create("/beleid/versies/" + versie + "/gevallen?gedaan=" + gedaan.code() + "#bericht"))
                    .build();
        } catch (OngeldigeFeiten fout) {
            return opnieuw(versie, velden, Melding.van(fout));
        } catch (Weigering weigering) {
            var melding = weigering.probleem().status() == 404
                    ? Melding.van(Weigering.ongeldig("dossier", "Dit dossier is er niet."))
                    : Melding.van(weigering);
            return opnieuw(versie, velden, melding);
        }
    }

    private Gedaan doe(Medewerker wie, int versie, Velden velden) {
        if (velden.waarde("daad").equals("weg")) {
            gevallen.haalWeg(wie, wie.organisatie(), versie, velden.getal("nummer"));
            return Gedaan.GEVAL_WEG;
        }
        var naam = velden.waarde("naam");
        if (naam.length() > 200) {
            throw Weigering.ongeldig("naam", "Een naam heeft hoogstens 200 tekens.");
        }
        maakVanDossier.maak(wie, wie.organisatie(), versie, dossier(velden), naam.isEmpty() ? null : naam);
        return Gedaan.GEVAL;
    }

    /** The id in the address of a dossier, however much of that address somebody pasted. */
    private static UUID dossier(Velden velden) {
        var gevonden = DOSSIER.matcher(velden.waarde("dossier"));
        if (!gevonden.find()) {
            throw Weigering.ongeldig("dossier", "Plak hier het adres van een dossier uit de werkvoorraad.");
        }
        return UUID.fromString(gevonden.group());
    }

    private Response opnieuw(String versie, Velden velden, Melding melding) {
        return Response.status(melding.status())
                .entity(Sjabloon.gevallen(stelSamen.pagina(wie(), versie, velden, melding)))
                .build();
    }

    private Medewerker wie() {
        return Medewerker.van(identiteit);
    }
}
