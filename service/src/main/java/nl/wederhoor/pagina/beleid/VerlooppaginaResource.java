package nl.wederhoor.pagina.beleid;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.pagina.Optie;
import nl.wederhoor.pagina.ToonSchil;
import nl.wederhoor.studio.LeesTabellen;
import nl.wederhoor.studio.ToonVersies;
import nl.wederhoor.studio.Versiebeeld;

/** The page Versies: what was in force when, and what any two versions differ in. */
@Path("/beleid/verloop")
@Produces(MediaType.TEXT_HTML)
final class VerlooppaginaResource {
    private final ToonVersies toonVersies;
    private final LeesTabellen leesTabellen;
    private final ToonSchil schil;
    private final Clock klok;
    private final SecurityIdentity identiteit;

    VerlooppaginaResource(
            ToonVersies toonVersies,
            LeesTabellen leesTabellen,
            ToonSchil schil,
            Clock klok,
            SecurityIdentity identiteit) {
        this.toonVersies = toonVersies;
        this.leesTabellen = leesTabellen;
        this.schil = schil;
        this.klok = klok;
        this.identiteit = identiteit;
    }

    @CheckedTemplate(basePath = "beleid")
    static class Sjabloon {
        static native TemplateInstance verloop(Verloopbeeld beeld);
    }

    @GET
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR, Rol.BEHEERDER, Rol.FG})
    public TemplateInstance toon(
            @QueryParam("op") String op, @QueryParam("van") String van, @QueryParam("met") String met) {
        var wie = Medewerker.van(identiteit);
        var vandaag = LocalDate.now(klok);
        var versies = toonVersies.alle(wie, wie.organisatie()).stream()
                .filter(versie -> Versiekader.bepaalt(wie) || Kaders.isTeLezen(versie))
                .toList();
        var dag = dag(op);
        var toen = dag == null
                ? null
                : toonVersies.op(wie, wie.organisatie(), dag).stream()
                        .findFirst()
                        .orElse(null);
        var oud = versie(versies, van);
        var nieuw = versie(versies, met);
        return Sjabloon.verloop(new Verloopbeeld(
                schil.voor(wie, Kaders.MENU),
                versies,
                Verloopbeeld.balken(versies, vandaag),
                Verloopbeeld.plaatsVanVandaag(versies, vandaag),
                dag,
                toen,
                oud,
                nieuw,
                oud == null || nieuw == null
                        ? List.of()
                        : Verschilbeeld.van(bestanden(wie, oud), bestanden(wie, nieuw)),
                keuzes(versies, van),
                keuzes(versies, met)));
    }

    private java.util.Map<String, String> bestanden(Medewerker wie, Versiebeeld versie) {
        return leesTabellen.bestanden(wie, wie.organisatie(), versie.versie());
    }

    private static Versiebeeld versie(List<Versiebeeld> versies, String nummer) {
        return versies.stream()
                .filter(versie -> String.valueOf(versie.versie()).equals(nummer))
                .findFirst()
                .orElse(null);
    }

    private static List<Optie> keuzes(List<Versiebeeld> versies, String gekozen) {
        return versies.stream()
                .map(versie -> new Optie(
                        String.valueOf(versie.versie()),
                        "Versie " + versie.versie() + ": " + Versiewoorden.stand(versie),
                        String.valueOf(versie.versie()).equals(gekozen)))
                .toList();
    }

    private static LocalDate dag(String tekst) {
        try {
            return tekst == null || tekst.isEmpty() ? null : LocalDate.parse(tekst);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
