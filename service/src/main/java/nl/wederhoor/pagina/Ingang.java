package nl.wederhoor.pagina;

import java.util.List;
import java.util.Set;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.identiteit.Rol;

/** One entry of the main menu; an account sees the entries of its roles only. */
public record Ingang(String id, String pad, String naam) {
    private record Deur(String id, String pad, String naam, Set<String> rollen) {}

    private static final Set<String> LEZERS =
            Set.of(Rol.KLACHTBEHANDELAAR, Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR);
    private static final Set<String> BESLISSERS = Set.of(Rol.KLACHTBEHANDELAAR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR);
    private static final Set<String> WIJST_TOE = Set.of(Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR);
    private static final Set<String> BEHEERT_BEHANDELAARS =
            Set.of(Rol.COORDINATOR, Rol.LEIDINGGEVENDE, Rol.DIRECTEUR, Rol.BEHEERDER);

    private static final Set<String> BEPALEN_BELEID = Set.of(Rol.LEIDINGGEVENDE, Rol.DIRECTEUR);

    private static final List<Deur> DEUREN = List.of(
            new Deur("werkvoorraad", "/werkvoorraad", "Werkvoorraad", LEZERS),
            new Deur("besluiten", "/te-beslissen", "Te beslissen", BESLISSERS),
            new Deur("termijnen", "/termijnen", "Termijnen", LEZERS),
            new Deur("accounts", "/beheer/accounts", "Accounts", Set.of(Rol.BEHEERDER)),
            new Deur("melding", "/melding", "Nieuwe melding", Rol.ALLE),
            new Deur("vergelijken", "/vergelijken", "Vergelijk", Rol.ALLE),
            new Deur("beleid", "/beleid", "Beleid", BEPALEN_BELEID),
            new Deur("protocol", "/protocol/%s", "Protocol", Rol.ALLE),
            new Deur("zonder", "/zonder-behandelaar", "Zonder behandelaar", WIJST_TOE),
            new Deur("behandelaars", "/behandelaars", "Behandelaars", BEHEERT_BEHANDELAARS),
            new Deur("verklaring", "/mijn-verklaring", "Mijn verklaring", BESLISSERS));

    /** What this account may open, in the order of the menu. */
    static List<Ingang> voor(Medewerker wie, String protocol) {
        return DEUREN.stream()
                .filter(deur -> deur.rollen().stream().anyMatch(wie::heeft))
                .map(deur -> new Ingang(deur.id(), deur.pad().formatted(protocol), deur.naam()))
                .toList();
    }
}
