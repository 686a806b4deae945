package nl.wederhoor.pagina;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import nl.wederhoor.api.Plangegevenslezer;
import nl.wederhoor.behandelaar.Verklaringen;
import nl.wederhoor.behandelaar.Zelfverklaring;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.partij.Partijsoort;
import org.jboss.resteasy.reactive.RestForm;

/** Mijn verklaring: what somebody declares of their own accord, for nobody else's eyes. */
@Path("/mijn-verklaring")
@Produces(MediaType.TEXT_HTML)
final class MijnVerklaringResource {
    private final Verklaringen verklaringen;
    private final ToonSchil schil;
    private final SecurityIdentity identiteit;

    MijnVerklaringResource(Verklaringen verklaringen, ToonSchil schil, SecurityIdentity identiteit) {
        this.verklaringen = verklaringen;
        this.schil = schil;
        this.identiteit = identiteit;
    }

    /** The form, one name per line. */
    public record Verklaringformulier(String als, String personen, String organisaties) {
        static Verklaringformulier van(Zelfverklaring verklaring) {
            return new Verklaringformulier(
                    Objects.toString(verklaring.beschikbaarAls(), ""),
                    namen(verklaring, true),
                    namen(verklaring, false));
        }

        private static String namen(Zelfverklaring verklaring, boolean personen) {
            return verklaring.relaties().stream()
                    .filter(relatie -> (relatie.soort() == Partijsoort.PERSOON) == personen)
                    .map(Zelfverklaring.Relatie::naam)
                    .collect(Collectors.joining("\n"));
        }

        byte[] json() {
            var object = JsonNodeFactory.instance.objectNode();
            if (!als.isBlank()) {
                object.put("beschikbaarAls", als);
            }
            var relaties = object.putArray("relaties");
            voegToe(relaties, personen, "persoon");
            voegToe(relaties, organisaties, "organisatie");
            return object.toString().getBytes(StandardCharsets.UTF_8);
        }

        private static void voegToe(ArrayNode relaties, String namen, String soort) {
            namen.lines().map(String::strip).filter(naam -> !naam.isEmpty()).forEach(naam -> relaties.addObject()
                    .put("naam", naam)
                    .put("soort", soort));
        }

        @Override
        public String toString() {
            return "Verklaringformulier";
        }
    }

    @CheckedTemplate(basePath = "team")
    static class Sjabloon {
        static native TemplateInstance verklaring(
                Schil schil, Verklaringformulier formulier, boolean gedaan, List<String> fouten);
    }

    @GET
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public TemplateInstance toon(@QueryParam("gedaan") String gedaan) {
        var verklaring = new AtomicReference<>(Zelfverklaring.LEEG);
        var fouten = Weigertekst.bij(() -> verklaring.set(verklaringen.eigen(wie())));
        return Sjabloon.verklaring(
                kop(), Verklaringformulier.van(verklaring.get()), gedaan != null, fouten.orElse(List.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response verklaar(@RestForm String als, @RestForm String personen, @RestForm String organisaties) {
        var formulier = new Verklaringformulier(
                Objects.toString(als, ""), Objects.toString(personen, ""), Objects.toString(organisaties, ""));
        var fouten =
                Weigertekst.bij(() -> verklaringen.verklaar(wie(), Plangegevenslezer.verklaring(formulier.json())));
        return fouten.isEmpty()
                ? Response.seeOther(URI.create("/mijn-verklaring?gedaan=ja")).build()
                : Response.ok(Sjabloon.verklaring(kop(), formulier, false, fouten.get()))
                        .build();
    }

    private Schil kop() {
        return schil.voor(wie(), "verklaring");
    }

    private Medewerker wie() {
        return Medewerker.van(identiteit);
    }
}
