package nl.wederhoor.dossier;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wederhoor.advies.Advies.Ontbrekend;
import nl.wederhoor.advies.Advies.Vormadvies;
import nl.wederhoor.advies.Hulpvorm;
import nl.wederhoor.advies.Route;
import nl.wederhoor.advies.Routestatus;
import nl.wederhoor.advies.Vormstatus;
import nl.wederhoor.feiten.Feit;

/** Gates that the advice holds: forms of help and routes, with what each is missing. */
final class Vormpoorten {
    private static final String CONTACT_MET_SLACHTOFFER = "contact met slachtoffer";
    private static final Set<Stap> MET_SLACHTOFFER =
            EnumSet.of(Stap.INTAKE_GEPLAND, Stap.INTAKE_GEHOUDEN, Stap.PLAN_VASTGESTELD);
    private static final String DERDEN = "uitsluiting-derden";
    private static final String TOESTEMMING = "toestemming";
    private static final String TOESTEMMING_VRAGEN = "toestemming-vragen";

    private Vormpoorten() {}

    /** Who reports for somebody else waits, anonymous or not: an intake or a plan is with the victim. */
    static Optional<Poort> slachtofferEerst(Werkblad blad, Stap stap) {
        var regel = blad.adviseur().beleid().regels().get(DERDEN);
        if (regel == null || !MET_SLACHTOFFER.contains(stap)) {
            return Optional.empty();
        }
        return blad.vooraf().routes().stream()
                .filter(lijn -> lijn.route() == Route.ONDERSTEUNING
                        && lijn.status() == Routestatus.UITGESLOTEN
                        && lijn.clausules().containsAll(regel.clausules()))
                .map(lijn -> new Poort(
                        "De zaak wacht op contact met het slachtoffer zelf.",
                        regel.clausules(),
                        List.of(CONTACT_MET_SLACHTOFFER)))
                .findFirst();
    }

    static Optional<Poort> hulpvorm(Werkblad blad, Stap stap) {
        return stap.vorm() == null ? Optional.empty() : dicht(blad, vorm(blad, stap.vorm()));
    }

    private static Optional<Poort> dicht(Werkblad blad, Vormadvies lijn) {
        return switch (lijn.status()) {
            case TOEGESTAAN, NIET_GEREGELD -> Optional.empty();
            case GEBLOKKEERD ->
                Optional.of(new Poort(
                        naam(lijn) + " kan nog niet: " + String.join(", ", lijn.ontbreekt()) + " ontbreekt.",
                        lijn.clausules(),
                        lijn.ontbreekt()));
            case UITGESLOTEN ->
                Optional.of(
                        new Poort(naam(lijn) + " is uitgesloten. " + lijn.reden(), lijn.clausules(), lijn.ontbreekt()));
            case ONBEKEND -> Optional.of(onbekend(blad, lijn));
        };
    }

    private static Poort onbekend(Werkblad blad, Vormadvies lijn) {
        var feiten = blad.vooraf().ontbrekend().stream()
                .filter(feit ->
                        feit.beinvloedt().contains("hulpvormen." + lijn.vorm().label()))
                .map(Ontbrekend::feit)
                .toList();
        return new Poort(
                "Of " + lijn.vorm().label() + " mag, hangt af van wat nog niet bekend is. Vul eerst de feiten aan.",
                lijn.clausules(),
                feiten);
    }

    /** A form that the text does not know still asks consent where no step may be taken without it (I1G-0.3). */
    static Optional<Poort> toestemming(Werkblad blad, Stap stap) {
        if (!stap.vraagtToestemming()) {
            return Optional.empty();
        }
        return blad.vooraf().plichten().stream()
                .filter(plicht -> plicht.id().equals(TOESTEMMING_VRAGEN))
                .map(plicht -> new Poort(
                        "De cliënt gaf voor deze stap nog geen toestemming.", plicht.clausules(), List.of(TOESTEMMING)))
                .findFirst();
    }

    static Optional<Poort> doorverwijzing(Werkblad blad, Stap stap) {
        return stap == Stap.DOORVERWEZEN ? uitgesloten(blad, Route.DOORVERWIJZEN) : Optional.empty();
    }

    /** A plan is for support; where support is excluded there is nothing to plan. */
    static Optional<Poort> plan(Werkblad blad, Stap stap) {
        return stap == Stap.PLAN_VASTGESTELD ? uitgesloten(blad, Route.ONDERSTEUNING) : Optional.empty();
    }

    private static Optional<Poort> uitgesloten(Werkblad blad, Route route) {
        return blad.vooraf().routes().stream()
                .filter(lijn -> lijn.route() == route && lijn.status() == Routestatus.UITGESLOTEN)
                .map(lijn -> new Poort(
                        "De route " + route.label() + " is uitgesloten. " + lijn.reden(), lijn.clausules(), List.of()))
                .findFirst();
    }

    /** A reminder repeats a letter: without one there is nothing to repeat, and what closed the letter closes it too. */
    static Optional<Poort> rappel(Werkblad blad, Stap stap) {
        if (stap != Stap.RAPPEL_WEDERPARTIJ) {
            return Optional.empty();
        }
        var brief = vorm(blad, Hulpvorm.BRIEF_AAN_WEDERPARTIJ);
        if (!blad.feiten().heeft(Feit.HOOR_WEDERHOORBRIEF_OP)) {
            return Optional.of(new Poort(
                    "Een rappel kan pas na een brief aan de wederpartij.",
                    rappelclausules(blad, brief),
                    List.of("brief aan wederpartij")));
        }
        if (blad.feiten().isOnwaar(Feit.TOESTEMMING)) {
            return Optional.of(new Poort("De cliënt trok de toestemming in.", brief.clausules(), List.of(TOESTEMMING)));
        }
        return brief.status() == Vormstatus.UITGESLOTEN ? dicht(blad, brief) : Optional.empty();
    }

    private static List<String> rappelclausules(Werkblad blad, Vormadvies brief) {
        var regel = blad.adviseur().beleid().regels().get("keten-rappel-wederpartij");
        return regel == null ? brief.clausules() : regel.clausules();
    }

    private static Vormadvies vorm(Werkblad blad, Hulpvorm vorm) {
        return blad.vooraf().hulpvormen().stream()
                .filter(lijn -> lijn.vorm() == vorm)
                .findFirst()
                .orElseThrow();
    }

    private static String naam(Vormadvies lijn) {
        var label = lijn.vorm().label();
        return Character.toUpperCase(label.charAt(0)) + label.substring(1);
    }
}
