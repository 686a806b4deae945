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
import java.time.Clock;
import java.time.LocalDate;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.lijst.Bladzijde;
import nl.wederhoor.pagina.ToonSchil;
import nl.wederhoor.pagina.lijst.Termijnlijstbeeld.Regel;
import nl.wederhoor.termijn.Termijnstand;
import nl.wederhoor.termijnen.Termijnfilter;
import nl.wederhoor.termijnen.ToonTermijnen;

/** The terms of one's own dossiers, or of the bureau: a month and a list. */
@Path("/termijnen")
@Produces(MediaType.TEXT_HTML)
final class TermijnenpaginaResource {
    private final ToonTermijnen toonTermijnen;
    private final ToonSchil schil;
    private final SecurityIdentity identiteit;
    private final Clock klok;

    TermijnenpaginaResource(ToonTermijnen toonTermijnen, ToonSchil schil, SecurityIdentity identiteit, Clock klok) {
        this.toonTermijnen = toonTermijnen;
        this.schil = schil;
        this.identiteit = identiteit;
        this.klok = klok;
    }

    @CheckedTemplate(basePath = "lijst")
    static class Sjabloon {
        static native TemplateInstance termijnen(Termijnlijstbeeld beeld);
    }

    @GET
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public TemplateInstance toon(
            @QueryParam("wiens") @DefaultValue("") String wiens,
            @QueryParam("stand") @DefaultValue("") String stand,
            @QueryParam("wacht") @DefaultValue("") String wacht,
            @QueryParam("maand") @DefaultValue("") String maand,
            @QueryParam("dag") @DefaultValue("") String dag,
            @QueryParam("pagina") @DefaultValue("1") String pagina) {
        var wie = Medewerker.van(identiteit);
        var vandaag = LocalDate.now(klok);
        boolean mijn = wiens.isEmpty() ? wie.heeft(Rol.KLACHTBEHANDELAAR) : wiens.equals("mij");
        var vraag = Termijnlijstvraag.lees(mijn, stand, wacht, maand, dag, vandaag);
        var gevonden = toonTermijnen.open(wie, vraag.filter(wie.naam()), Bladzijde.lees(pagina));
        return Sjabloon.termijnen(new Termijnlijstbeeld(
                schil.voor(wie, "termijnen"),
                vraag,
                new Maandkalender(
                        vraag.adres(),
                        vraag.maand(),
                        vandaag,
                        vraag.dag(),
                        toonTermijnen.perDag(wie, vraag.maandfilter(wie.naam()))),
                gevonden.items().stream().map(Regel::van).toList(),
                new Bladwijzer(vraag.bladadres(), gevonden.pagina(), gevonden.perPagina(), gevonden.totaal()),
                teLaat(wie, vraag)));
    }

    private long teLaat(Medewerker wie, Termijnlijstvraag vraag) {
        var filter = new Termijnfilter(null, Termijnstand.VERLOPEN, null, vraag.mijn() ? wie.naam() : null);
        return toonTermijnen.perDag(wie, filter).values().stream()
                .mapToLong(Integer::longValue)
                .sum();
    }
}
