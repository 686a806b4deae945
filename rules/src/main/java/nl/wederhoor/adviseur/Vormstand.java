package nl.wederhoor.adviseur;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wederhoor.advies.Hulpvorm;
import nl.wederhoor.advies.Vormstatus;
import nl.wederhoor.regels.Uitsluiting;
import nl.wederhoor.tabel.Projectie;
import nl.wederhoor.tabel.Toestand;
import nl.wederhoor.tabel.Uitkomst;

/** How the ten forms of help stand: what an exclusion closes and what is still missing, exact over the unknown. */
final class Vormstand {
    static final String VEREISTEN = "vereisten";

    /**
     * One form in all worlds together.
     *
     * @param ontbreekt what is missing in every world, in the order of the contract
     * @param clausules those of the exclusions that close it, or of the rows that ask for something in some world
     * @param redenen why it is closed, in sentences
     */
    record Vorm(Vormstatus status, List<String> ontbreekt, List<String> clausules, String redenen) {}

    private final Beleidskennis kennis;
    private final Splitsing splitsing;
    private final Map<Hulpvorm, Projectie> gelezen = new EnumMap<>(Hulpvorm.class);

    Vormstand(Beleidskennis kennis) {
        this.kennis = kennis;
        this.splitsing = new Splitsing(kennis.tabellen(), kennis.heeft(VEREISTEN) ? List.of(VEREISTEN) : List.of());
        Arrays.stream(Hulpvorm.values()).forEach(vorm -> gelezen.put(vorm, splitsing.projectie(bronnen(kennis, vorm))));
    }

    /** The sources that decide what is missing for one form. */
    static Set<String> bronnen(Beleidskennis kennis, Hulpvorm vorm) {
        var bronnen = kennis.bronnen(VEREISTEN, Beleidskennis.gaatOver("vorm", vorm.label()));
        bronnen.remove("vorm");
        return bronnen;
    }

    /** Every source that can change a form. */
    Set<String> bronnen() {
        Set<String> bronnen = new LinkedHashSet<>(splitsing.bronnen());
        bronnen.addAll(kennis.uitsluitingen().bronnenVoorVormen());
        bronnen.remove("vorm");
        return bronnen;
    }

    Map<Hulpvorm, Bekend<Vorm>> van(Toestand toestand) {
        var geheugen = kennis.geheugen();
        var sleutel = Uitsluitingen.sleutel(toestand);
        var uitsluitingen = geheugen.onthoud("uitsluitingen", sleutel, () -> sleutel);
        Map<Hulpvorm, Bekend<Vorm>> vormen = new EnumMap<>(Hulpvorm.class);
        gelezen.forEach((vorm, projectie) -> vormen.put(
                vorm,
                geheugen.onthoud(
                        "vorm",
                        List.of(vorm, uitsluitingen, projectie.sleutel(toestand)),
                        () -> new Bekend<>(samen(vorm, werelden(projectie, toestand))))));
        return vormen;
    }

    private List<Toestand> werelden(Projectie projectie, Toestand toestand) {
        Set<String> bronnen = new LinkedHashSet<>(Uitsluitingen.bronnen(toestand));
        bronnen.addAll(projectie.bronnen());
        return splitsing.werelden(toestand, bronnen);
    }

    private Vorm samen(Hulpvorm vorm, List<Toestand> werelden) {
        Set<Vormstatus> statussen = EnumSet.noneOf(Vormstatus.class);
        List<List<Uitsluiting>> gronden = new ArrayList<>();
        Set<Uitkomst> alleEisen = new LinkedHashSet<>();
        Set<String> ontbreekt = null;
        for (var wereld : werelden) {
            var dicht = kennis.uitsluitingen().in(wereld).stream()
                    .filter(uitsluiting -> uitsluiting.sluit("vorm", vorm.label()))
                    .toList();
            if (!dicht.isEmpty()) {
                gronden.add(dicht);
                statussen.add(Vormstatus.UITGESLOTEN);
            } else {
                var eisen = eisen(vorm, wereld);
                alleEisen.addAll(eisen);
                statussen.add(eisen.isEmpty() ? Vormstatus.TOEGESTAAN : Vormstatus.GEBLOKKEERD);
                ontbreekt = doorsnede(ontbreekt, eisen);
            }
        }
        var status = statussen.size() == 1 ? statussen.iterator().next() : Vormstatus.ONBEKEND;
        var dicht = Woordkeus.overal(gronden);
        return new Vorm(
                status,
                ontbreekt == null ? List.of() : Vormlijnen.volgorde(ontbreekt),
                status == Vormstatus.UITGESLOTEN
                        ? kennis.gesorteerd(Woordkeus.clausules(dicht))
                        : kennis.clausules(alleEisen),
                Woordkeus.redenen(dicht));
    }

    private List<Uitkomst> eisen(Hulpvorm vorm, Toestand wereld) {
        return kennis.kent(VEREISTEN, "vorm", vorm.label())
                ? kennis.bevindingen(VEREISTEN, wereld.met("vorm", vorm.label()))
                        .zeker()
                : List.of();
    }

    private static Set<String> doorsnede(Set<String> eerder, List<Uitkomst> eisen) {
        Set<String> hier = new LinkedHashSet<>();
        eisen.forEach(eis -> hier.add(eis.tekst("ontbreekt")));
        if (eerder != null) {
            hier.retainAll(eerder);
        }
        return hier;
    }
}
