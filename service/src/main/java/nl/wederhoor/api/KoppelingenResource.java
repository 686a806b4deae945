package nl.wederhoor.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.wederhoor.dossier.KoppelDossier;
import nl.wederhoor.dossier.KoppelDossier.Koppeling;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.lijst.Bladzijde;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Other dossiers about the same incident. */
@Path("/api/v1/dossiers/{id}/koppelingen")
@Produces(MediaType.APPLICATION_JSON)
final class KoppelingenResource {
    private final KoppelDossier koppelDossier;
    private final SecurityIdentity wie;

    KoppelingenResource(KoppelDossier koppelDossier, SecurityIdentity wie) {
        this.koppelDossier = koppelDossier;
        this.wie = wie;
    }

    @Operation(summary = "Andere dossiers over hetzelfde voorval, met hun nummer")
    @GET
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Bladzijde<Koppeling> van(
            @PathParam("id") String id, @QueryParam("pagina") @DefaultValue("1") String pagina) {
        int nummer = Bladzijde.lees(pagina);
        return Bladzijde.uit(koppelDossier.van(Medewerker.van(wie), Kopregels.id(id)), nummer);
    }

    @Operation(summary = "Koppel een dossier over hetzelfde voorval, met een reden; twee kanten worden nooit gekoppeld")
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Bladzijde<Koppeling> koppel(@PathParam("id") String id, @BeanParam Voorwaarden voorwaarden, byte[] body) {
        var verzoek = Handelinglezer.koppeling(body);
        return Bladzijde.uit(
                koppelDossier.koppel(
                        Medewerker.van(wie),
                        Kopregels.id(id),
                        voorwaarden.versie(body),
                        verzoek.nummer(),
                        verzoek.reden()),
                1);
    }

    @Operation(summary = "Beeindig een koppeling, met een reden die in beide dossiers komt te staan")
    @POST
    @Path("/{ander}/_beeindigen")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR})
    public Bladzijde<Koppeling> beeindig(
            @PathParam("id") String id,
            @PathParam("ander") String ander,
            @BeanParam Voorwaarden voorwaarden,
            byte[] body) {
        return Bladzijde.uit(
                koppelDossier.ontkoppel(
                        Medewerker.van(wie),
                        Kopregels.id(id),
                        voorwaarden.versie(body),
                        Kopregels.id(ander),
                        Handelinglezer.heropening(body)),
                1);
    }
}
