package nl.wederhoor.pagina.dossier;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
import nl.wederhoor.api.Aanmeldinglezer;
import nl.wederhoor.api.Handelinglezer;
import nl.wederhoor.api.Kopregels;
import nl.wederhoor.dossier.Noteer;
import nl.wederhoor.dossier.Versie;
import nl.wederhoor.dossier.VoegPartijToe;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.pagina.dossier.Verwerking.Zending;

/** The forms that add something: a party or a note. */
@Path("/dossiers/{id}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class AanvullingpaginaResource {
    private final Verwerking verwerking;
    private final VoegPartijToe voegPartijToe;
    private final Noteer noteer;
    private final Aanmeldinglezer aanmeldingen;
    private final SecurityIdentity identiteit;

    AanvullingpaginaResource(
            Verwerking verwerking,
            VoegPartijToe voegPartijToe,
            Noteer noteer,
            Aanmeldinglezer aanmeldingen,
            SecurityIdentity identiteit) {
        this.verwerking = verwerking;
        this.voegPartijToe = voegPartijToe;
        this.noteer = noteer;
        this.aanmeldingen = aanmeldingen;
        this.identiteit = identiteit;
    }

    @POST
    @Path("/partijen")
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response partij(@PathParam("id") String id, MultivaluedMap<String, String> velden) {
        var zending = zending(id, Tab.PARTIJEN, velden);
        return verwerking.verwerk(zending, formulier -> {
            var partij = Handelinglezer.partij(Formulier.bytes(partij(formulier)), aanmeldingen);
            voegPartijToe.voegToe(zending.wie(), zending.dossier(), formulier.versieEenmaal(), partij);
            return Gedaan.PARTIJ;
        });
    }

    /** A note adds and overwrites nothing, so it needs no version. */
    @POST
    @Path("/notities")
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Response notitie(@PathParam("id") String id, MultivaluedMap<String, String> velden) {
        var zending = zending(id, Tab.NOTITIES, velden);
        return verwerking.verwerk(zending, formulier -> {
            var verzoek = formulier.object("tekst").put("zichtbaarVoorClient", formulier.heeft("zichtbaar", "ja"));
            var notitie = Handelinglezer.notitie(Formulier.bytes(verzoek));
            noteer.noteer(
                    zending.wie(),
                    zending.dossier(),
                    Versie.elke().met(formulier.herhaling()),
                    notitie.tekst(),
                    notitie.zichtbaarVoorClient());
            return Gedaan.NOTITIE;
        });
    }

    private static ObjectNode partij(Formulier formulier) {
        var partij = formulier.object("rol", "soort", "toelichting");
        partij.set("gegevens", Persoonsvelden.object(formulier, ""));
        if (formulier.waarde("vertegenwoordigt").matches("[0-9]{1,4}")) {
            partij.put("vertegenwoordigt", Integer.parseInt(formulier.waarde("vertegenwoordigt")));
        }
        return partij;
    }

    private Zending zending(String id, Tab tab, MultivaluedMap<String, String> velden) {
        return new Zending(Medewerker.van(identiteit), Kopregels.id(id), tab, Formulier.van(velden));
    }
}
