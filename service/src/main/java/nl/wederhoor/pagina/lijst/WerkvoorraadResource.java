package nl.wederhoor.pagina.lijst;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriBuilder;
import java.time.Clock;
import java.time.LocalDate;
import nl.wederhoor.dossier.Besluitinbox;
import nl.wederhoor.dossier.ToonWerkvoorraad;
import nl.wederhoor.dossier.ToonWerkvoorraad.Volgorde;
import nl.wederhoor.dossier.ToonWerkvoorraad.Vraag;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.lijst.Bladzijde;
import nl.wederhoor.pagina.ToonSchil;
import nl.wederhoor.termijnen.ToonAandacht;

/** The list of cases: one's own, or those of the bureau; filtered and sorted by the server. */
@Path("/werkvoorraad")
@Produces(MediaType.TEXT_HTML)
final class WerkvoorraadResource {
    private final ToonWerkvoorraad toonWerkvoorraad;
    private final Besluitinbox inbox;
    private final ToonAandacht toonAandacht;
    private final ToonSchil schil;
    private final SecurityIdentity identiteit;
    private final Clock klok;

    WerkvoorraadResource(
            ToonWerkvoorraad toonWerkvoorraad,
            Besluitinbox inbox,
            ToonAandacht toonAandacht,
            ToonSchil schil,
            SecurityIdentity identiteit,
            Clock klok) {
        this.klok = klok;
        this.toonWerkvoorraad = toonWerkvoorraad;
        this.inbox = inbox;
        this.toonAandacht = toonAandacht;
        this.schil = schil;
        this.identiteit = identiteit;
    }

    @CheckedTemplate(basePath = "lijst")
    static class Sjabloon {
        static native TemplateInstance werkvoorraad(Werkvoorraadbeeld beeld);
    }

    @GET
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public TemplateInstance toon(
            @QueryParam("wiens") @DefaultValue("") String wiens,
            @QueryParam("status") @DefaultValue("open") String status,
            @QueryParam("fase") @DefaultValue("") String fase,
            @QueryParam("nummer") @DefaultValue("") String nummer,
            @QueryParam("volgorde") @DefaultValue("") String volgorde,
            @QueryParam("pagina") @DefaultValue("1") String pagina,
            @QueryParam("gedaan") @DefaultValue("") String gedaan) {
        var wie = Medewerker.van(identiteit);
        boolean mijn = wiens.isEmpty() ? wie.heeft(Rol.KLACHTBEHANDELAAR) : wiens.equals("mij");
        var vraag = new Vraag(
                mijn,
                status.equals("open") || status.equals("gesloten") ? status : "",
                Feit.FASE.waarden().contains(fase) ? fase : "",
                nummer.strip(),
                Werkvoorraadbeeld.volgorde(volgorde).orElse(mijn ? Volgorde.TERMIJN : Volgorde.NIEUWSTE),
                Bladzijde.lees(pagina));
        var vandaag = LocalDate.now(klok);
        var gevonden = toonWerkvoorraad.toon(wie, vraag);
        return Sjabloon.werkvoorraad(new Werkvoorraadbeeld(
                schil.voor(wie, "werkvoorraad"),
                wie,
                vraag,
                gevonden.items().stream()
                        .map(zaak -> Werkvoorraadbeeld.regel(zaak, wie, vandaag))
                        .toList(),
                new Bladwijzer(adres(vraag), gevonden.pagina(), gevonden.perPagina(), gevonden.totaal()),
                inbox.aantal(wie),
                Aandachtbeeld.van(
                        schil.voor(wie, "werkvoorraad"), toonAandacht.van(wie, 1), vandaag, gedaan.equals("gezien"))));
    }

    /** The same list, to which the number of a page can be added. */
    private static String adres(Vraag vraag) {
        return UriBuilder.fromPath("/werkvoorraad")
                        .queryParam("wiens", vraag.alleenMijn() ? "mij" : "bureau")
                        .queryParam("status", vraag.status().isEmpty() ? "alle" : vraag.status())
                        .queryParam("fase", vraag.fase())
                        .queryParam("volgorde", Werkvoorraadbeeld.code(vraag.volgorde()))
                        .build()
                + "&pagina=";
    }
}
