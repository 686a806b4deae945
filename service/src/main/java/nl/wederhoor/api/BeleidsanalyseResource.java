package nl.wederhoor.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.studio.Tabelanalyse;
import nl.wederhoor.studio.ToonVerschil;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What is wrong with the tables of a version, and what it differs in from another. */
@Path("/api/v1/organisaties/{organisatie}/beleid/versies/{versie}")
@Produces(MediaType.APPLICATION_JSON)
final class BeleidsanalyseResource {
    private final Tabelanalyse analyse;
    private final ToonVerschil toonVerschil;
    private final SecurityIdentity wie;

    BeleidsanalyseResource(Tabelanalyse analyse, ToonVerschil toonVerschil, SecurityIdentity wie) {
        this.analyse = analyse;
        this.toonVerschil = toonVerschil;
        this.wie = wie;
    }

    @Operation(summary = "Gaten, overlappingen en rijen die niets doen, in alle tabellen of in een besluit")
    @GET
    @Path("/analyse")
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR, Rol.BEHEERDER, Rol.FG})
    public AnalyseAntwoord analyse(
            @PathParam("organisatie") String organisatie,
            @PathParam("versie") String versie,
            @QueryParam("besluit") String besluit) {
        return AnalyseAntwoord.from(analyse.analyseer(
                Medewerker.van(wie),
                organisatie,
                Beleidslezer.versie(versie),
                besluit == null || besluit.isEmpty() ? null : besluit));
    }

    @Operation(summary = "Wat deze versie anders heeft dan de versie die met noemt")
    @GET
    @Path("/verschillen")
    @RolesAllowed({Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR, Rol.BEHEERDER, Rol.FG})
    public VerschillenAntwoord verschillen(
            @PathParam("organisatie") String organisatie,
            @PathParam("versie") String versie,
            @QueryParam("met") String met) {
        int naar = Beleidslezer.versie(versie);
        int van = Beleidslezer.met(met);
        return VerschillenAntwoord.from(van, naar, toonVerschil.van(Medewerker.van(wie), organisatie, naar, van));
    }
}
