package nl.wederhoor.adviseur;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.wederhoor.advies.Advies.Vormadvies;
import nl.wederhoor.advies.Hulpvorm;
import nl.wederhoor.advies.Vormstatus;
import nl.wederhoor.regels.Uitsluiting;
import nl.wederhoor.tabel.Toestand;
import nl.wederhoor.tabel.Uitkomst;

/** The ten forms of help: what the text offers, what an exclusion closes, what is still missing. */
final class Vormlijnen {
    private static final String VEREISTEN = "vereisten";
    private static final String ONTBREEKT = "ontbreekt";

    private final Raadpleging raadpleging;
    private final Uitsluitingen uitsluitingen;

    Vormlijnen(Raadpleging raadpleging, Uitsluitingen uitsluitingen) {
        this.raadpleging = raadpleging;
        this.uitsluitingen = uitsluitingen;
    }

    List<Vormadvies> lijnen(Toestand toestand) {
        var bronnen = new LinkedHashSet<>(Uitsluitingen.bronnen(toestand));
        if (raadpleging.heeft(VEREISTEN)) {
            bronnen.addAll(new TreeSet<>(raadpleging.tabellen().bronnen(VEREISTEN)));
            bronnen.remove("vorm");
        }
        var werelden = Werelden.van(toestand, bronnen, this::waarden);
        return Arrays.stream(Hulpvorm.values())
                .map(vorm -> lijn(vorm, toestand, werelden))
                .toList();
    }

    private List<Object> waarden(String bron) {
        return Uitsluitingen.BRONNEN.contains(bron)
                ? Uitsluitingen.waarden(bron)
                : raadpleging.tabellen().klassen(List.of(VEREISTEN), bron);
    }

    private Vormadvies lijn(Hulpvorm vorm, Toestand toestand, List<Toestand> werelden) {
        var aanbod = raadpleging.over("hulpvormen", "vorm", vorm.label(), toestand);
        if (aanbod == null || "niet geregeld".equals(aanbod.uitvoer().get("aanbod"))) {
            return new Vormadvies(
                    vorm, Vormstatus.NIET_GEREGELD, List.of(), List.of(), "Deze tekst kent deze hulp niet.", List.of());
        }
        var beeld = new Beeldvorming(vorm);
        werelden.forEach(wereld -> beeld.verwerk(wereld.met("vorm", vorm.label())));
        raadpleging.bevindingen(VEREISTEN, toestand.met("vorm", vorm.label()));
        return beeld.lijn(raadpleging.clausules(aanbod));
    }

    /** What all worlds together say of one form. */
    private final class Beeldvorming {
        private final Hulpvorm vorm;
        private final Set<Vormstatus> statussen = EnumSet.noneOf(Vormstatus.class);
        private final Set<Uitsluiting> gronden = new LinkedHashSet<>();
        private final Set<String> eisclausules = new TreeSet<>();
        private Set<String> ontbreekt;

        Beeldvorming(Hulpvorm vorm) {
            this.vorm = vorm;
        }

        void verwerk(Toestand wereld) {
            var dicht = uitsluitingen.in(wereld).stream()
                    .filter(uitsluiting -> uitsluiting.sluit("vorm", vorm.label()))
                    .toList();
            if (!dicht.isEmpty()) {
                gronden.addAll(dicht);
                statussen.add(Vormstatus.UITGESLOTEN);
                return;
            }
            var eisen = raadpleging.heeft(VEREISTEN)
                    ? raadpleging.tabellen().bevindingen(VEREISTEN, wereld).zeker()
                    : List.<Uitkomst>of();
            statussen.add(eisen.isEmpty() ? Vormstatus.TOEGESTAAN : Vormstatus.GEBLOKKEERD);
            neemOver(eisen);
        }

        private void neemOver(List<Uitkomst> eisen) {
            Set<String> hier = new LinkedHashSet<>();
            eisen.forEach(eis -> hier.add(Woordkeus.tekst(eis, ONTBREEKT)));
            eisen.forEach(eis -> eisclausules.addAll(raadpleging.clausules(eis)));
            if (ontbreekt == null) {
                ontbreekt = hier;
            } else {
                ontbreekt.retainAll(hier);
            }
        }

        Vormadvies lijn(List<String> basis) {
            var status = statussen.size() == 1 ? statussen.iterator().next() : Vormstatus.ONBEKEND;
            return switch (status) {
                case UITGESLOTEN ->
                    new Vormadvies(
                            vorm,
                            status,
                            List.of(),
                            raadpleging.gesorteerd(Woordkeus.clausules(gronden)),
                            String.join(
                                    " ",
                                    gronden.stream()
                                            .map(Uitsluiting::reden)
                                            .distinct()
                                            .toList()),
                            List.of());
                case GEBLOKKEERD ->
                    new Vormadvies(
                            vorm,
                            status,
                            volgorde(ontbreekt),
                            raadpleging.gesorteerd(eisclausules),
                            "Dit mag pas als er is: " + String.join(", ", volgorde(ontbreekt)) + ".",
                            List.of());
                case TOEGESTAAN -> new Vormadvies(vorm, status, List.of(), basis, "Dit mag.", List.of());
                case ONBEKEND, NIET_GEREGELD ->
                    new Vormadvies(
                            vorm,
                            Vormstatus.ONBEKEND,
                            List.of(),
                            basis,
                            "Dit hangt af van wat nog niet bekend is.",
                            List.of());
            };
        }
    }

    private static final List<String> VOLGORDE = List.of(
            "toestemming",
            "machtiging",
            "hoor en wederhoor",
            "contact met slachtoffer",
            "overeenstemming",
            "instemming partijen",
            "bemiddeling eerst",
            "besluit");

    private static List<String> volgorde(Set<String> ontbreekt) {
        return VOLGORDE.stream().filter(ontbreekt::contains).toList();
    }
}
