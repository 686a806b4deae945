package nl.wederhoor.api;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;
import java.util.TreeSet;
import nl.wederhoor.accountbeheer.BeheerAccounts;
import nl.wederhoor.accountbeheer.BeheerAccounts.Accountbeeld;
import nl.wederhoor.accountbeheer.BeheerAccounts.Accountwijziging;
import nl.wederhoor.accountbeheer.BeheerAccounts.Startgegevens;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.lijst.Bladzijde;
import nl.wederhoor.probleem.Weigering;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;

/** The accounts of the own organisation, for the beheerder, who sees nothing of what is done with them. */
@Path("/api/v1/organisaties/{organisatie}/accounts")
@Produces(MediaType.APPLICATION_JSON)
final class AccountsResource {
    private final BeheerAccounts beheer;
    private final SecurityIdentity wie;

    AccountsResource(BeheerAccounts beheer, SecurityIdentity wie) {
        this.beheer = beheer;
        this.wie = wie;
    }

    @Operation(summary = "Alle accounts, met hun rollen en hoeveel dossiers ze hebben")
    @GET
    @RolesAllowed(Rol.BEHEERDER)
    public Bladzijde<Accountbeeld> alle(
            @PathParam("organisatie") String organisatie, @QueryParam("pagina") @DefaultValue("1") String pagina) {
        return beheer.bladzijde(eigen(organisatie), Bladzijde.lees(pagina));
    }

    @Operation(summary = "Maak een account; het startwachtwoord staat alleen in dit antwoord")
    @APIResponse(
            responseCode = "201",
            description = "Het startwachtwoord",
            content = @Content(schema = @Schema(implementation = Startgegevens.class)))
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Rol.BEHEERDER)
    public Response maak(@PathParam("organisatie") String organisatie, byte[] body) {
        var door = eigen(organisatie);
        var lezer = Verzoeklezer.van(body, "naam", "rollen");
        var naam = lezer.verplicht("naam", lezer.regel("naam", 64));
        var rollen = rollen(lezer);
        lezer.klaar();
        var start = beheer.maak(door, naam, rollen);
        return Response.created(URI.create("/api/v1/organisaties/" + organisatie + "/accounts/" + naam))
                .entity(start)
                .build();
    }

    @Operation(
            summary =
                    "Geef een account andere rollen, met zijn versie in If-Match; wie niet meer behandelt draagt alle dossiers over")
    @PUT
    @Path("/{account}/rollen")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Rol.BEHEERDER)
    public Accountwijziging zetRollen(
            @PathParam("organisatie") String organisatie,
            @PathParam("account") String account,
            @HeaderParam("If-Match") String ifMatch,
            byte[] body) {
        var door = eigen(organisatie);
        var gelezen = Kopregels.versie(ifMatch).gelezen();
        var lezer = Verzoeklezer.van(body, "rollen", "overdragenAan");
        var rollen = rollen(lezer);
        var naar = lezer.regel("overdragenAan", 64);
        lezer.klaar();
        return beheer.zetRollen(door, account, gelezen, rollen, naar);
    }

    @Operation(summary = "Blokkeer een account en draag alle dossiers over; zonder naam zoals de planner voorstelt")
    @POST
    @Path("/{account}/_blokkeren")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Rol.BEHEERDER)
    public Accountwijziging blokkeer(
            @PathParam("organisatie") String organisatie, @PathParam("account") String account, byte[] body) {
        return beheer.blokkeer(eigen(organisatie), account, opvolger(body));
    }

    @Operation(summary = "Laat een geblokkeerd account weer toe, met een nieuw startwachtwoord")
    @POST
    @Path("/{account}/_deblokkeren")
    @RolesAllowed(Rol.BEHEERDER)
    public Startgegevens deblokkeer(
            @PathParam("organisatie") String organisatie, @PathParam("account") String account) {
        return beheer.deblokkeer(eigen(organisatie), account);
    }

    @Operation(summary = "Geef een nieuw startwachtwoord; wie was aangemeld is dat niet meer")
    @POST
    @Path("/{account}/_startwachtwoord")
    @RolesAllowed(Rol.BEHEERDER)
    public Startgegevens startwachtwoord(
            @PathParam("organisatie") String organisatie, @PathParam("account") String account) {
        return beheer.geefStartwachtwoord(eigen(organisatie), account);
    }

    @Operation(summary = "Draag alle dossiers van een account over; zonder naam zoals de planner voorstelt")
    @POST
    @Path("/{account}/_overdragen")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(Rol.BEHEERDER)
    public Accountwijziging draagOver(
            @PathParam("organisatie") String organisatie, @PathParam("account") String account, byte[] body) {
        return beheer.draagOver(eigen(organisatie), account, opvolger(body));
    }

    private static String opvolger(byte[] body) {
        var lezer = Verzoeklezer.van(body, "overdragenAan");
        var naar = lezer.regel("overdragenAan", 64);
        lezer.klaar();
        return naar;
    }

    private static Set<String> rollen(Verzoeklezer lezer) {
        var rollen = Set.copyOf(lezer.regels("rollen", Rol.ALLE.size(), 20));
        if (rollen.isEmpty() || !Rol.ALLE.containsAll(rollen)) {
            lezer.fout("rollen", "Kies een of meer rollen: " + String.join(", ", new TreeSet<>(Rol.ALLE)) + ".");
        }
        return rollen;
    }

    private Medewerker eigen(String organisatie) {
        var medewerker = Medewerker.van(wie);
        if (!medewerker.organisatie().equals(organisatie)) {
            throw Weigering.nietToegestaan("Dit is van een andere organisatie dan de uwe.");
        }
        return medewerker;
    }
}
