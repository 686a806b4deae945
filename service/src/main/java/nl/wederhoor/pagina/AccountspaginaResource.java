package nl.wederhoor.pagina;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import nl.wederhoor.accountbeheer.BeheerAccounts;
import nl.wederhoor.accountbeheer.BeheerAccounts.Accountbeeld;
import nl.wederhoor.accountbeheer.BeheerAccounts.Startgegevens;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;
import nl.wederhoor.lijst.Bladzijde;
import nl.wederhoor.pagina.lijst.Bladwijzer;
import nl.wederhoor.probleem.Weigering;

/** Accounts: who may sign in, with which roles, and what becomes of the dossiers of who leaves. */
@Path("/beheer/accounts")
@Produces(MediaType.TEXT_HTML)
final class AccountspaginaResource {
    private final BeheerAccounts beheer;
    private final ToonSchil schil;
    private final SecurityIdentity identiteit;

    AccountspaginaResource(BeheerAccounts beheer, ToonSchil schil, SecurityIdentity identiteit) {
        this.beheer = beheer;
        this.schil = schil;
        this.identiteit = identiteit;
    }

    /** What a page says about what was just done: a start password is shown once, here. */
    public record Uitkomst(String gedaan, Startgegevens start, List<String> fouten) {
        static final Uitkomst NIETS = new Uitkomst(null, null, List.of());

        @Override
        public String toString() {
            return "Uitkomst";
        }
    }

    @CheckedTemplate(basePath = "team")
    static class Sjabloon {
        static native TemplateInstance accounts(
                Schil schil, List<Accountbeeld> alle, Bladwijzer bladzijde, Set<String> rollen, Uitkomst uitkomst);

        static native TemplateInstance account(
                Schil schil, Accountbeeld account, Set<String> rollen, List<String> opvolgers, Uitkomst uitkomst);
    }

    @GET
    @RolesAllowed(Rol.BEHEERDER)
    public TemplateInstance alle(@QueryParam("pagina") @DefaultValue("1") String pagina) {
        return lijst(Uitkomst.NIETS, Bladzijde.lees(pagina));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Rol.BEHEERDER)
    public TemplateInstance maak(MultivaluedMap<String, String> velden) {
        var start = new AtomicReference<Startgegevens>();
        var fouten = Weigertekst.bij(() -> start.set(beheer.maak(wie(), tekst(velden, "naam"), rollen(velden))));
        return lijst(new Uitkomst("Het account is gemaakt.", start.get(), fouten.orElse(List.of())), 1);
    }

    @GET
    @Path("{account}")
    @RolesAllowed(Rol.BEHEERDER)
    public TemplateInstance een(@PathParam("account") String account) {
        return pagina(account, Uitkomst.NIETS);
    }

    @POST
    @Path("{account}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @RolesAllowed(Rol.BEHEERDER)
    public TemplateInstance doe(@PathParam("account") String account, MultivaluedMap<String, String> velden) {
        var uitkomst = new AtomicReference<>(Uitkomst.NIETS);
        var fouten = Weigertekst.bij(() -> uitkomst.set(doe(account, tekst(velden, "daad"), velden)));
        return pagina(
                account, fouten.map(regels -> new Uitkomst(null, null, regels)).orElseGet(uitkomst::get));
    }

    private Uitkomst doe(String account, String daad, MultivaluedMap<String, String> velden) {
        var naar = tekst(velden, "overdragenAan").isEmpty() ? null : tekst(velden, "overdragenAan");
        return switch (daad) {
            case "rollen" ->
                gedaan(
                        "De rollen zijn gewijzigd.",
                        beheer.zetRollen(wie(), account, versie(velden), rollen(velden), naar));
            case "blokkeren" -> gedaan("Het account is geblokkeerd.", beheer.blokkeer(wie(), account, naar));
            case "deblokkeren" ->
                new Uitkomst(
                        "Het account mag weer aanmelden, met een nieuw startwachtwoord.",
                        beheer.deblokkeer(wie(), account),
                        List.of());
            case "overdragen" -> gedaan("De dossiers zijn overgedragen.", beheer.draagOver(wie(), account, naar));
            case "startwachtwoord" ->
                new Uitkomst("Er is een nieuw startwachtwoord.", beheer.geefStartwachtwoord(wie(), account), List.of());
            default -> throw Weigering.ongeldig("daad", "Kies wat u wilt doen.");
        };
    }

    private static Uitkomst gedaan(String wat, BeheerAccounts.Accountwijziging wijziging) {
        var naar = wijziging.overgedragen().entrySet().stream()
                .map(deel -> deel.getValue() + " naar " + deel.getKey())
                .toList();
        var verdeeld = naar.isEmpty() ? "" : " Overgedragen: " + String.join(", ", naar) + ".";
        var over = wijziging.achtergebleven().isEmpty()
                ? ""
                : " Deze dossiers konden nog naar niemand: " + String.join(", ", wijziging.achtergebleven())
                        + ". De coordinator ziet ze bij Zonder behandelaar.";
        return new Uitkomst(wat + verdeeld + over, null, List.of());
    }

    private TemplateInstance lijst(Uitkomst uitkomst, int pagina) {
        var gevonden = beheer.bladzijde(wie(), pagina);
        return Sjabloon.accounts(
                kop(),
                gevonden.items(),
                Bladwijzer.bij("/beheer/accounts?pagina=", gevonden),
                new TreeSet<>(Rol.ALLE),
                uitkomst);
    }

    private TemplateInstance pagina(String naam, Uitkomst uitkomst) {
        var alle = beheer.alle(wie());
        var account =
                alle.stream().filter(een -> een.naam().equals(naam)).findFirst().orElseThrow(Weigering::nietGevonden);
        var opvolgers = alle.stream()
                .filter(een -> !een.naam().equals(naam) && !een.geblokkeerd())
                .filter(een -> Rol.behandelt(een.rollen()))
                .map(Accountbeeld::naam)
                .toList();
        return Sjabloon.account(kop(), account, new TreeSet<>(Rol.ALLE), opvolgers, uitkomst);
    }

    private static Set<String> rollen(MultivaluedMap<String, String> velden) {
        var rollen = new HashSet<>(Objects.requireNonNullElse(velden.get("rollen"), List.of()));
        if (rollen.isEmpty() || !Rol.ALLE.containsAll(rollen)) {
            throw Weigering.ongeldig("rollen", "Kies een of meer rollen.");
        }
        return rollen;
    }

    private static long versie(MultivaluedMap<String, String> velden) {
        var versie = tekst(velden, "versie");
        return versie.matches("[0-9]{1,18}") ? Long.parseLong(versie) : -1;
    }

    private static String tekst(MultivaluedMap<String, String> velden, String naam) {
        return Objects.requireNonNullElse(velden.getFirst(naam), "").strip();
    }

    private Schil kop() {
        return schil.voor(wie(), "accounts");
    }

    private Medewerker wie() {
        return Medewerker.van(identiteit);
    }
}
