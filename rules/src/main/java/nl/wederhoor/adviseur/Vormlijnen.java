package nl.wederhoor.adviseur;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import nl.wederhoor.advies.Advies.Vormadvies;
import nl.wederhoor.advies.Hulpvorm;
import nl.wederhoor.advies.Vormstatus;
import nl.wederhoor.adviseur.Lijnen.Lijn;
import nl.wederhoor.adviseur.Vormstand.Vorm;
import nl.wederhoor.tabel.Toestand;
import nl.wederhoor.tabel.Uitkomst;

/** The ten forms of help as lines of the answer. */
final class Vormlijnen {
    private static final String AANBOD = "hulpvormen";
    private static final List<String> VOLGORDE = List.of(
            "toestemming",
            "machtiging",
            "hoor en wederhoor",
            "contact met slachtoffer",
            "overeenstemming",
            "instemming partijen",
            "bemiddeling eerst",
            "besluit");

    private final Raadpleging raadpleging;
    private final Vormstand stand;

    Vormlijnen(Raadpleging raadpleging, Vormstand stand) {
        this.raadpleging = raadpleging;
        this.stand = stand;
    }

    List<Vormadvies> lijnen(Toestand toestand) {
        var vormen = stand.van(toestand);
        return Lijnen.van(Arrays.stream(Hulpvorm.values())
                .map(vorm -> lijn(vorm, vormen.get(vorm), toestand))
                .toList());
    }

    /** True when this text has the form of help at all. */
    static boolean isGeregeld(Beleidskennis kennis, Hulpvorm vorm, Toestand toestand) {
        return geregeld(kennis.over(AANBOD, "vorm", vorm.label(), toestand));
    }

    private static boolean geregeld(Uitkomst aanbod) {
        return aanbod != null && !"niet geregeld".equals(aanbod.tekst("aanbod"));
    }

    /** What is missing, in the order of the contract. */
    static List<String> volgorde(Set<String> ontbreekt) {
        return VOLGORDE.stream().filter(ontbreekt::contains).toList();
    }

    private Lijn<Vormadvies> lijn(Hulpvorm vorm, Bekend<Vorm> stand, Toestand toestand) {
        var aanbod = raadpleging.over(AANBOD, "vorm", vorm.label(), toestand);
        if (geregeld(aanbod) && raadpleging.kennis().kent(Vormstand.VEREISTEN, "vorm", vorm.label())) {
            raadpleging.bevindingen(Vormstand.VEREISTEN, toestand.met("vorm", vorm.label()));
        }
        return raadpleging.kennis().isVast(AANBOD)
                ? stand.lijnen(bekend -> Lijnen.vast(lijn(vorm, bekend, aanbod)))
                : Lijnen.los(lijn(vorm, stand.antwoord(), aanbod));
    }

    private Vormadvies lijn(Hulpvorm vorm, Vorm stand, Uitkomst aanbod) {
        if (!geregeld(aanbod)) {
            return lijn(vorm, Vormstatus.NIET_GEREGELD, List.of(), List.of(), "Deze tekst kent deze hulp niet.");
        }
        var basis = raadpleging.clausules(aanbod);
        return switch (stand.status()) {
            case UITGESLOTEN -> lijn(vorm, stand.status(), List.of(), stand.clausules(), stand.redenen());
            case GEBLOKKEERD ->
                lijn(
                        vorm,
                        stand.status(),
                        stand.ontbreekt(),
                        stand.clausules(),
                        "Dit mag pas als dit er is: " + String.join(", ", stand.ontbreekt()) + ".");
            case TOEGESTAAN -> lijn(vorm, stand.status(), List.of(), basis, "Dit mag.");
            case ONBEKEND, NIET_GEREGELD ->
                lijn(vorm, Vormstatus.ONBEKEND, List.of(), basis, "Dit hangt af van wat nog niet bekend is.");
        };
    }

    private static Vormadvies lijn(
            Hulpvorm vorm, Vormstatus status, List<String> ontbreekt, List<String> clausules, String reden) {
        return new Vormadvies(vorm, status, ontbreekt, clausules, reden, List.of());
    }
}
