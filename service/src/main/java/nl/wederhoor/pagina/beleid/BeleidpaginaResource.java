package nl.wederhoor.pagina.beleid;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.pagina.ToonSchil;
import nl.wederhoor.probleem.Weigering;
import nl.wederhoor.studio.LeesTabellen;
import nl.wederhoor.studio.MaakVersie;
import nl.wederhoor.studio.ToonVersies;
import nl.wederhoor.studio.Versiebeeld;
import nl.wederhoor.studio.Versiestatus;

/** The page Beleid: what is in force and what is on its way; the button that makes a new version. */
@Path("/beleid")
@Produces(MediaType.TEXT_HTML)
final class BeleidpaginaResource {
    private final ToonVersies toonVersies;
    private final LeesTabellen leesTabellen;
    private final MaakVersie maakVersie;
    private final ToonSchil schil;
    private final SecurityIdentity identiteit;

    BeleidpaginaResource(
            ToonVersies toonVersies,
            LeesTabellen leesTabellen,
            MaakVersie maakVersie,
            ToonSchil schil,
            SecurityIdentity identiteit) {
        this.toonVersies = toonVersies;
        this.leesTabellen = leesTabellen;
        this.maakVersie = maakVersie;
        this.schil = schil;
        this.identiteit = identiteit;
    }

    @CheckedTemplate(basePath = "beleid")
    static class Sjabloon {
        static native TemplateInstance beleid(Beleidpagina pagina);
    }

    @GET
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR, Rol.BEHEERDER, Rol.FG})
    public TemplateInstance toon() {
        return Sjabloon.beleid(pagina(Melding.geen()));
    }

    @POST
    @Path("/versies")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed({Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response maak(MultivaluedMap<String, String> velden) {
        try {
            int basis = Velden.van(velden).getal("basis");
            var nieuw = maakVersie.maak(wie(), wie().organisatie(), basis);
            return Response.seeOther(URI.create(
                            "/beleid/versies/" + nieuw.versie() + "?gedaan=" + Gedaan.GEMAAKT.code() + "#bericht"))
                    .build();
        } catch (Weigering weigering) {
            var melding = Melding.van(weigering);
            return Response.status(melding.status())
                    .entity(Sjabloon.beleid(pagina(melding)))
                    .build();
        }
    }

    private Beleidpagina pagina(Melding melding) {
        boolean bepaalt = Versiekader.bepaalt(wie());
        var versies = toonVersies.alle(wie(), wie().organisatie()).stream()
                .filter(versie -> bepaalt || Kaders.isTeLezen(versie))
                .toList();
        var geldend = versies.stream().filter(Versiebeeld::geldt).findFirst().orElse(null);
        return new Beleidpagina(
                schil.voor(wie(), Kaders.MENU),
                bepaalt,
                geldend,
                deel(versies, BeleidpaginaResource::isOnderweg),
                deel(versies, versie -> !versie.geldt() && !isOnderweg(versie)),
                geldend == null
                        ? List.of()
                        : Themagroep.van(leesTabellen.alle(wie(), wie().organisatie(), geldend.versie()), Set.of()),
                melding);
    }

    private static boolean isOnderweg(Versiebeeld versie) {
        boolean gepland = versie.status() == Versiestatus.GEPUBLICEERD && !versie.geldt();
        return gepland
                || Set.of(Versiestatus.CONCEPT, Versiestatus.VOORGEDRAGEN, Versiestatus.GOEDGEKEURD)
                        .contains(versie.status());
    }

    private static List<Versiebeeld> deel(List<Versiebeeld> versies, Predicate<Versiebeeld> welke) {
        return versies.stream()
                .filter(welke)
                .sorted(Comparator.comparingInt(Versiebeeld::versie).reversed())
                .toList();
    }

    private Medewerker wie() {
        return Medewerker.van(identiteit);
    }
}
