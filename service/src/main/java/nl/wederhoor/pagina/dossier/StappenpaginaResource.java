package nl.wederhoor.pagina.dossier;

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
import nl.wederhoor.api.Feitenwijziginglezer;
import nl.wederhoor.api.Handelinglezer;
import nl.wederhoor.api.Kopregels;
import nl.wederhoor.dossier.VoldoePlicht;
import nl.wederhoor.dossier.WijzigFeiten;
import nl.wederhoor.dossier.ZetStap;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.pagina.dossier.Verwerking.Zending;

/** The forms with which a case goes on: facts, steps and duties. */
@Path("/dossiers/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class StappenpaginaResource {
    private final Verwerking verwerking;
    private final WijzigFeiten wijzigFeiten;
    private final ZetStap zetStap;
    private final VoldoePlicht voldoePlicht;
    private final SecurityIdentity identiteit;

    StappenpaginaResource(
            Verwerking verwerking,
            WijzigFeiten wijzigFeiten,
            ZetStap zetStap,
            VoldoePlicht voldoePlicht,
            SecurityIdentity identiteit) {
        this.verwerking = verwerking;
        this.wijzigFeiten = wijzigFeiten;
        this.zetStap = zetStap;
        this.voldoePlicht = voldoePlicht;
        this.identiteit = identiteit;
    }

    @POST
    @Path("/feiten")
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response feiten(@PathParam("id") String id, MultivaluedMap<String, String> velden) {
        var zending = zending(id, Tab.FEITEN, velden);
        return verwerking.verwerk(zending, formulier -> {
            if (Feitenbeeld.gewijzigd(formulier).isEmpty()) {
                return Gedaan.ONVERANDERD;
            }
            var wijziging = Feitenwijziginglezer.lees(Feitenbeeld.wijziging(formulier));
            wijzigFeiten.wijzig(zending.wie(), zending.dossier(), formulier.versieEenmaal(), wijziging);
            return Gedaan.FEITEN;
        });
    }

    @POST
    @Path("/stappen")
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response stap(@PathParam("id") String id, MultivaluedMap<String, String> velden) {
        var zending = zending(id, Tab.STAPPEN, velden);
        return verwerking.verwerk(zending, formulier -> {
            var stap = Handelinglezer.stap(formulier.json("stap", "datum", "toelichting", "afspraakOp", "reactie"));
            zetStap.zet(zending.wie(), zending.dossier(), formulier.versieEenmaal(), stap);
            return Gedaan.STAP;
        });
    }

    @POST
    @Path("/plichten")
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response plicht(@PathParam("id") String id, MultivaluedMap<String, String> velden) {
        var zending = zending(id, Tab.PLICHTEN, velden);
        return verwerking.verwerk(zending, formulier -> {
            var gedaan = Handelinglezer.plicht(formulier.json("gedaanOp", "bewijs"));
            voldoePlicht.voldoe(
                    zending.wie(),
                    zending.dossier(),
                    formulier.versieEenmaal(),
                    formulier.waarde("plicht"),
                    gedaan.gedaanOp(),
                    gedaan.bewijs());
            return Gedaan.PLICHT;
        });
    }

    private Zending zending(String id, Tab tab, MultivaluedMap<String, String> velden) {
        return new Zending(Medewerker.van(identiteit), Kopregels.id(id), tab, Formulier.van(velden));
    }
}
