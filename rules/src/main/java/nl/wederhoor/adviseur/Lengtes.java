package nl.wederhoor.adviseur;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederhoor.advies.Herkomst;
import nl.wederhoor.advies.Termijnsoort;
import nl.wederhoor.advies.Woord;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.regels.Lengte;
import nl.wederhoor.tabel.Toestand;
import nl.wederhoor.tabel.Uitkomst;

/** How long each term is that has begun: from the table of terms, or from a parameter where the text is silent. */
final class Lengtes {
    private static final Map<Termijnsoort, List<Feit>> BEGIN = perTermijn();

    private record Stilte(String parameter, String regel) {}

    private static final Map<Termijnsoort, Stilte> STILTE = Map.of(
            Termijnsoort.TWEEDE_TERMIJN_STUKKEN, new Stilte("tweedeTermijnStukkenDagen", "termijn-tweede-stukken"),
            Termijnsoort.REACTIE_CLIENT, new Stilte("rappelClientDagen", "termijn-rappel-client"),
            Termijnsoort.REACTIE_NA_RAPPEL, new Stilte("reactieNaRappelDagen", "termijn-na-rappel"));

    private final Raadpleging raadpleging;

    Lengtes(Raadpleging raadpleging) {
        this.raadpleging = raadpleging;
    }

    /** True when the table of terms reads this fact. */
    boolean leest(Feit feit) {
        return raadpleging.kennis().heeft("termijnen")
                && raadpleging.kennis().projectie("termijnen").bronnen().stream()
                        .anyMatch(bron -> Hypothesen.hoortBij(feit, bron));
    }

    /** The facts on whose day a term of this kind begins. */
    static List<Feit> beginVan(Termijnsoort soort) {
        return BEGIN.getOrDefault(soort, List.of());
    }

    List<Lengte> van(int beeld, Casus casus, Toestand toestand) {
        List<Lengte> lengtes = new ArrayList<>();
        BEGIN.forEach((soort, begin) -> {
            var lengte = heeftEen(casus, begin) ? lengte(beeld, soort, toestand) : null;
            if (lengte != null) {
                lengtes.add(lengte);
            }
        });
        return lengtes;
    }

    private static boolean heeftEen(Casus casus, List<Feit> feiten) {
        for (var feit : feiten) {
            if (casus.feiten().heeft(feit)) {
                return true;
            }
        }
        return false;
    }

    private Lengte lengte(int beeld, Termijnsoort soort, Toestand toestand) {
        var rij = raadpleging.over("termijnen", "termijn", soort.label(), toestand);
        if (rij != null) {
            return uitTabel(beeld, soort, rij);
        }
        var stilte = STILTE.get(soort);
        return stilte == null ? null : uitParameter(beeld, soort, stilte);
    }

    private Lengte uitParameter(int beeld, Termijnsoort soort, Stilte stilte) {
        var regel = raadpleging.beleid().regels().get(stilte.regel());
        if (regel == null || !raadpleging.beleid().heeftParameter(stilte.parameter())) {
            return null;
        }
        int dagen = raadpleging.beleid().parameter(stilte.parameter()).getal();
        return new Lengte(
                beeld,
                soort,
                dagen,
                "dagen",
                Herkomst.BELEID,
                regel.clausules(),
                "de tekst noemt geen termijn; het beleid rekent met " + dagen + " dagen");
    }

    private Lengte uitTabel(int beeld, Termijnsoort soort, Uitkomst rij) {
        return new Lengte(
                beeld,
                soort,
                ((Number) rij.uitvoer().get("aantal")).intValue(),
                rij.tekst("eenheid"),
                Woord.van(Herkomst.class, rij.tekst("herkomst")).orElse(Herkomst.BELEID),
                raadpleging.clausules(rij),
                aanname(rij));
    }

    /** A table may say beside a length what it had to assume, for instance from which day the text counts. */
    private static String aanname(Uitkomst rij) {
        var aanname = rij.uitvoer().get("aanname");
        return aanname == null || aanname.equals("geen") ? null : aanname.toString();
    }

    /** The days that can begin some term. */
    static Set<Feit> begin() {
        Set<Feit> begin = EnumSet.noneOf(Feit.class);
        BEGIN.values().forEach(begin::addAll);
        return begin;
    }

    /** The days that can begin this term. */
    static List<Feit> begint(Termijnsoort soort) {
        return BEGIN.getOrDefault(soort, List.of());
    }

    private static Map<Termijnsoort, List<Feit>> perTermijn() {
        Map<Termijnsoort, List<Feit>> begin = new EnumMap<>(Termijnsoort.class);
        begin.put(Termijnsoort.EERSTE_CONTACT, List.of(Feit.ONTVANGEN_OP));
        begin.put(Termijnsoort.REGISTRATIE, List.of(Feit.ONTVANGEN_OP));
        begin.put(Termijnsoort.UITSLUITSEL_NA_INTAKE, List.of(Feit.INTAKE_OP));
        begin.put(Termijnsoort.AANLEVEREN_STUKKEN, List.of(Feit.INTAKE_OP));
        begin.put(Termijnsoort.TWEEDE_TERMIJN_STUKKEN, List.of(Feit.STUKKEN_HERINNERING_OP));
        begin.put(Termijnsoort.REACTIE_CLIENT, List.of(Feit.CLIENT_BENADERD_OP, Feit.RAPPEL_CLIENT_OP));
        begin.put(Termijnsoort.REACTIE_WEDERPARTIJ, List.of(Feit.HOOR_WEDERHOORBRIEF_OP));
        begin.put(Termijnsoort.REACTIE_NA_RAPPEL, List.of(Feit.RAPPEL_WEDERPARTIJ_OP));
        begin.put(Termijnsoort.ONTVANGSTBEVESTIGING, List.of(Feit.ONTVANGEN_DOOR_DIRECTEUR_OP));
        begin.put(Termijnsoort.CONTACT_KLAGER, List.of(Feit.ONTVANGEN_DOOR_DIRECTEUR_OP));
        begin.put(Termijnsoort.ADVIES_COMMISSIE, List.of(Feit.NAAR_COMMISSIE_OP));
        begin.put(Termijnsoort.BESLUIT, List.of(Feit.ADVIES_COMMISSIE_OP));
        begin.put(Termijnsoort.VERVAL_KLACHTRECHT, List.of(Feit.INCIDENT_OP));
        begin.put(Termijnsoort.BEWAREN, List.of(Feit.INDIENING_OP, Feit.ONTVANGEN_OP));
        return begin;
    }
}
