package nl.wederhoor.pagina;

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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import nl.wederhoor.dossier.Versie;
import nl.wederhoor.dossier.WijsToe.Toewijzing;
import nl.wederhoor.feiten.Fout;
import nl.wederhoor.feiten.OngeldigeFeiten;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.probleem.Weigering;
import nl.wederhoor.toewijzing.StelBehandelaarVoor;
import nl.wederhoor.toewijzing.Voorstel;
import nl.wederhoor.toewijzing.WijsDossierToe;
import org.jboss.resteasy.reactive.RestForm;

/** Toewijzen: the handlers in the order of the planner, why, and the form with which somebody assigns. */
@Path("/dossiers/{id}/toewijzen")
@Produces(MediaType.TEXT_HTML)
final class ToewijzenResource {
    private static final int KORTSTE_REDEN = 10;
    private static final int LANGSTE_REDEN = 2_000;

    private final StelBehandelaarVoor stelVoor;
    private final WijsDossierToe wijsToe;
    private final ToonSchil schil;
    private final SecurityIdentity identiteit;

    ToewijzenResource(
            StelBehandelaarVoor stelVoor, WijsDossierToe wijsToe, ToonSchil schil, SecurityIdentity identiteit) {
        this.stelVoor = stelVoor;
        this.wijsToe = wijsToe;
        this.schil = schil;
        this.identiteit = identiteit;
    }

    @CheckedTemplate(basePath = "team")
    static class Sjabloon {
        static native TemplateInstance toewijzen(Schil schil, Voorstel voorstel, boolean gedaan, List<String> fouten);
    }

    @GET
    @RolesAllowed({Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public TemplateInstance toon(@PathParam("id") String id, @QueryParam("gedaan") String gedaan) {
        return pagina(id(id), gedaan != null, List.of());
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response wijsToe(
            @PathParam("id") String id, @RestForm String behandelaar, @RestForm String reden, @RestForm String versie) {
        var dossier = id(id);
        var fouten = Weigertekst.bij(() -> wijsToe.wijsToe(
                wie(), dossier, versie(versie), new Toewijzing(behandelaar == null ? "" : behandelaar, reden(reden))));
        return fouten.isEmpty()
                ? Response.seeOther(URI.create("/dossiers/" + dossier + "/toewijzen?gedaan=ja"))
                        .build()
                : Response.ok(pagina(dossier, false, fouten.get())).build();
    }

    private TemplateInstance pagina(UUID dossier, boolean gedaan, List<String> fouten) {
        return Sjabloon.toewijzen(schil.voor(wie(), "werkvoorraad"), stelVoor.stelVoor(wie(), dossier), gedaan, fouten);
    }

    private static String reden(String tekst) {
        var reden = tekst == null ? "" : tekst.strip();
        if (reden.isEmpty()) {
            return null;
        }
        if (reden.length() < KORTSTE_REDEN || reden.length() > LANGSTE_REDEN) {
            throw new OngeldigeFeiten(List.of(new Fout("reden", "Een reden heeft 10 tot en met 2000 tekens.")));
        }
        return reden;
    }

    private static Versie versie(String versie) {
        return Versie.van(versie != null && versie.matches("[0-9]{1,18}") ? Long.parseLong(versie) : -1);
    }

    private static UUID id(String tekst) {
        try {
            return UUID.fromString(tekst);
        } catch (IllegalArgumentException e) {
            throw Weigering.nietGevonden();
        }
    }

    private Medewerker wie() {
        return Medewerker.van(identiteit);
    }
}
