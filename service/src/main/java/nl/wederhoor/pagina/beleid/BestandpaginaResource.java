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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import nl.wederhoor.bewerking.Tabelblad;
import nl.wederhoor.feiten.OngeldigeFeiten;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.probleem.Weigering;
import nl.wederhoor.studio.WijzigTabel;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Takes a table out as a file for Excel or another program, and takes one in with the same checks as the editor. */
@Path("/beleid/versies/{versie}/tabellen/{besluit}/bestand")
final class BestandpaginaResource {
    private static final String EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Kaders kaders;
    private final StelTabelSamen stelSamen;
    private final WijzigTabel wijzigTabel;
    private final SecurityIdentity identiteit;

    BestandpaginaResource(
            Kaders kaders, StelTabelSamen stelSamen, WijzigTabel wijzigTabel, SecurityIdentity identiteit) {
        this.kaders = kaders;
        this.stelSamen = stelSamen;
        this.wijzigTabel = wijzigTabel;
        this.identiteit = identiteit;
    }

    @CheckedTemplate(basePath = "beleid")
    static class Sjabloon {
        static native TemplateInstance bestand(Bestandpagina pagina);
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public TemplateInstance toon(@PathParam("versie") String versie, @PathParam("besluit") String besluit) {
        return Sjabloon.bestand(pagina(versie, besluit, List.of(), Melding.geen()));
    }

    @GET
    @Path("/dmn")
    @Produces(MediaType.APPLICATION_XML)
    @RolesAllowed({Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response dmn(@PathParam("versie") String versie, @PathParam("besluit") String besluit) {
        var stand = stelSamen.stand(kaders.van(wie(), versie), besluit);
        if (!stand.isDmn()) {
            throw Weigering.nietGevonden();
        }
        return bestand(stand.tekst(), naam(versie, besluit, "dmn"));
    }

    @GET
    @Path("/excel")
    @Produces(EXCEL)
    @RolesAllowed({Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response excel(@PathParam("versie") String versie, @PathParam("besluit") String besluit) {
        var stand = stelSamen.stand(kaders.van(wie(), versie), besluit);
        return bestand(Tabelblad.schrijf(stand.beeld()), naam(versie, besluit, "xlsx"));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.TEXT_HTML)
    @RolesAllowed({Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response neemOver(
            @PathParam("versie") String versie,
            @PathParam("besluit") String besluit,
            @RestForm("etag") String etag,
            @RestForm("bestand") FileUpload bestand) {
        try {
            var aangepast = wijzigTabel
                    .neemOver(
                            wie(),
                            wie().organisatie(),
                            kaders.van(wie(), versie).versie().versie(),
                            besluit,
                            etag,
                            inhoud(bestand))
                    .aangepast();
            return Response.ok(Sjabloon.bestand(pagina(
                            versie,
                            besluit,
                            aangepast,
                            Melding.gedaan("De tabel uit uw bestand is overgenomen. Bekijk de tabel en de controle."))))
                    .build();
        } catch (OngeldigeFeiten fout) {
            return opnieuw(versie, besluit, Melding.van(fout));
        } catch (Weigering weigering) {
            return opnieuw(versie, besluit, Melding.van(weigering));
        }
    }

    private Response opnieuw(String versie, String besluit, Melding melding) {
        return Response.status(melding.status())
                .entity(Sjabloon.bestand(pagina(versie, besluit, List.of(), melding)))
                .build();
    }

    private Bestandpagina pagina(String versie, String besluit, List<String> aangepast, Melding melding) {
        var kader = kaders.van(wie(), versie);
        var stand = stelSamen.stand(kader, besluit);
        return new Bestandpagina(
                kader, besluit, stand.beeld().label(), stand.isDmn(), stand.etag(), aangepast, melding);
    }

    private static byte[] inhoud(FileUpload bestand) {
        if (bestand == null || bestand.size() == 0) {
            throw Weigering.ongeldig("bestand", "Kies een bestand.");
        }
        try {
            return Files.readAllBytes(bestand.uploadedFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Response bestand(Object inhoud, String naam) {
        return Response.ok(inhoud)
                .header("Content-Disposition", "attachment; filename=\"" + naam + "\"")
                .build();
    }

    private String naam(String versie, String besluit, String einde) {
        return wie().organisatie() + "-" + versie + "-" + besluit + "." + einde;
    }

    private Medewerker wie() {
        return Medewerker.van(identiteit);
    }
}
