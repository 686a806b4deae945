package nl.wederhoor.pagina;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.advies.Grondstatus;
import nl.wederhoor.advies.Routestatus;
import nl.wederhoor.beleidsversie.GeefAdvies;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.feiten.Onderwerp;

/** An advice as the page tells it: what comes first, in which words, and what may be folded away. */
public record Adviesbeeld(
        String naam,
        String dag,
        Advies advies,
        Feiten feiten,
        Besluiten besluiten,
        Volgorde volgorde,
        Tijdlijn tijdlijn,
        List<Vraagbeeld> vragen) {

    public static Adviesbeeld from(GeefAdvies.Gegeven gegeven, LocalDate peildag, Feiten feiten, Besluiten besluiten) {
        var advies = gegeven.advies();
        var woorden = new Lijnwoorden(gegeven.beleid());
        return new Adviesbeeld(
                gegeven.beleid().naam(),
                Opmaak.dag(peildag),
                advies,
                feiten,
                besluiten,
                Volgorde.van(gegeven),
                Tijdlijn.van(advies.termijnen(), peildag).orElse(null),
                advies.ontbrekend().stream()
                        .flatMap(ontbrekend -> Vraagbeeld.from(ontbrekend, woorden).stream())
                        .toList());
    }

    /** A question with its answer, for whoever reads the advice on paper. */
    public record Ingevuld(String vraag, String antwoord) {}

    public List<Ingevuld> ingevuld() {
        var ingevuld = new ArrayList<Ingevuld>();
        feiten.gegeven().forEach(feit -> ingevuld.add(new Ingevuld(feit.label(), Celwoorden.van(feiten.waarde(feit)))));
        besluiten
                .alle()
                .forEach((onderwerp, besluit) -> ingevuld.add(new Ingevuld("Besluit: " + onderwerp.label(), besluit)));
        return ingevuld;
    }

    /** True when nothing was filled in yet, so that an advice would only be noise. */
    public boolean leeg() {
        return feiten.gegeven().isEmpty() && besluiten.alle().isEmpty();
    }

    public String organisatie() {
        return advies.organisatie();
    }

    /** A point for a person, with the place to fill in what was decided; besluit is null when that was done. */
    public record Punt(Advies.Voorlegging voorlegging, Besluitbeeld besluit) {}

    public List<Punt> punten() {
        return advies.voorTeLeggen().stream()
                .map(punt -> new Punt(
                        punt,
                        Onderwerp.van(punt.onderwerp())
                                .filter(onderwerp -> !besluiten.heeft(onderwerp))
                                .map(onderwerp -> Besluitbeeld.van(onderwerp, besluiten))
                                .orElse(null)))
                .toList();
    }

    /** What was decided, also when this protocol does not ask it or did not follow it. */
    public List<Besluitbeeld> verwerkt() {
        return besluiten.alle().keySet().stream()
                .map(onderwerp -> Besluitbeeld.van(onderwerp, besluiten))
                .toList();
    }

    public List<Advies.Routeadvies> aanbevolen() {
        return metStatus(Routestatus.AANBEVOLEN);
    }

    /** Recommended first, excluded and unregulated last; else the order of the contract. */
    public List<Advies.Routeadvies> routes() {
        return advies.routes().stream()
                .sorted(Comparator.comparing(Advies.Routeadvies::status))
                .toList();
    }

    public String kop() {
        if (!aanbevolen().isEmpty()) {
            return Opmaak.hoofdletter(namen(aanbevolen())) + " aanbevolen";
        }
        if (!metStatus(Routestatus.ONBEKEND).isEmpty()) {
            return "Nog geen aanbeveling";
        }
        return metStatus(Routestatus.NIET_GEREGELD).size() == advies.routes().size()
                ? "Dit protocol kent geen routes"
                : "Geen route aanbevolen";
    }

    /** Which colour the heading has: there is a recommendation, it is still open, or there is none. */
    public String toon() {
        if (!aanbevolen().isEmpty()) {
            return "zeker";
        }
        return metStatus(Routestatus.ONBEKEND).isEmpty() ? "geen" : "open";
    }

    /** One line that says how the advice stands now; read aloud after each change. */
    public String stand() {
        if (leeg()) {
            return "Advies: nog niets ingevuld";
        }
        var soort = advies.soort().waarde();
        return "Advies: " + kop() + (soort.equals("onbekend") ? "" : " (" + soort + ")");
    }

    public Vraagbeeld vraag() {
        return vragen.isEmpty() ? null : vragen.get(0);
    }

    public List<Vraagbeeld> overigeVragen() {
        return vragen.stream().skip(1).toList();
    }

    public List<Plichtgroep> plichten() {
        return Plichtgroep.van(advies.plichten(), feiten);
    }

    public List<Advies.Grondadvies> gronden() {
        return advies.afsluiting().gronden().stream()
                .filter(Adviesbeeld::speelt)
                .toList();
    }

    public List<Advies.Grondadvies> overigeGronden() {
        return advies.afsluiting().gronden().stream()
                .filter(grond -> !speelt(grond))
                .toList();
    }

    public String kosten() {
        return switch (advies.kosten().kosteloos()) {
            case "ja" -> "De hulp kost de cliënt niets.";
            case "nee" -> "De hulp is niet vanzelf gratis voor de cliënt.";
            default -> "Of de hulp gratis is, is nog niet bekend.";
        };
    }

    public List<String> wendingen() {
        return Wending.zinnen(advies.tegenfeitelijk());
    }

    private List<Advies.Routeadvies> metStatus(Routestatus status) {
        return advies.routes().stream()
                .filter(route -> route.status() == status)
                .toList();
    }

    private static boolean speelt(Advies.Grondadvies grond) {
        return grond.status() != Grondstatus.NIET_AAN_DE_ORDE && grond.status() != Grondstatus.NIET_GEREGELD;
    }

    private static String namen(List<Advies.Routeadvies> routes) {
        return routes.stream().map(route -> route.route().label()).collect(Collectors.joining(" en "));
    }
}
