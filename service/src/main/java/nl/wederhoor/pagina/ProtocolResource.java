package nl.wederhoor.pagina;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.OffsetDateTime;
import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.beleidsversie.Beleidsversie;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.beleidsversie.ZoekConcept;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.probleem.Weigering;

/** The protocol as the product has it: clauses with their homes, and the tables in plain words. */
@Path("/protocol/{organisatie}")
@Produces(MediaType.TEXT_HTML)
final class ProtocolResource {
    private final Beleidsversies versies;
    private final ToonSchil schil;
    private final ZoekConcept zoekConcept;
    private final Clock klok;
    private final SecurityIdentity identiteit;

    ProtocolResource(
            Beleidsversies versies, ToonSchil schil, ZoekConcept zoekConcept, Clock klok, SecurityIdentity identiteit) {
        this.versies = versies;
        this.zoekConcept = zoekConcept;
        this.schil = schil;
        this.klok = klok;
        this.identiteit = identiteit;
    }

    @CheckedTemplate(basePath = "pagina")
    static class Sjabloon {
        static native TemplateInstance protocol(Protocolbeeld beeld);

        static native TemplateInstance tabel(Tabelbeeld beeld);
    }

    @GET
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR, Rol.BEHEERDER, Rol.FG})
    public TemplateInstance protocol(@PathParam("organisatie") String organisatie) {
        var beleid = beleid(organisatie);
        var organisaties = versies.organisaties().stream()
                .map(keuze -> new Optie(keuze, schil.naam(keuze), keuze.equals(organisatie)))
                .toList();
        var concept = zoekConcept.voor(Medewerker.van(identiteit), organisatie);
        return Sjabloon.protocol(Protocolbeeld.from(beleid, kop(), organisaties, concept));
    }

    @GET
    @Path("tabel/{besluit}")
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR, Rol.BEHEERDER, Rol.FG})
    public TemplateInstance tabel(@PathParam("organisatie") String organisatie, @PathParam("besluit") String besluit) {
        var beleid = beleid(organisatie);
        if (!beleid.tabellen().heeft(besluit)) {
            throw Weigering.nietGevonden();
        }
        return Sjabloon.tabel(Tabelbeeld.from(beleid, beleid.tabellen().tabel(besluit), kop()));
    }

    private Beleid beleid(String organisatie) {
        return versies.geldigOp(organisatie, OffsetDateTime.now(klok))
                .map(Beleidsversie::beleid)
                .orElseThrow(Weigering::nietGevonden);
    }

    private Schil kop() {
        return schil.voor(Medewerker.van(identiteit), "protocol");
    }
}
