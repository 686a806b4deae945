package nl.wederhoor.planner.uitleg;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wederhoor.planner.Regel;
import nl.wederhoor.planner.Score;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;

/** Why this handler: a pin, nobody else, or what makes the best other choice worse. */
final class Motiefzoeker {
    private static final int MEESTE = 3;

    private final Verdeling plan;
    private final Paartabel tabel;
    private final int eenheid;
    private final Afscherming afscherming;

    Motiefzoeker(Verdeling plan, int eenheid, Afscherming afscherming) {
        this.plan = plan;
        this.tabel = plan.tabel();
        this.eenheid = eenheid;
        this.afscherming = afscherming;
    }

    List<Motief> zoek() {
        if (tabel.vast(eenheid) >= 0) {
            return List.of(Motief.van("Een mens heeft deze zaak hier vastgezet."));
        }
        if (plan.plek(eenheid) == tabel.wachtrij()) {
            return List.of(Motief.van("De zaak wacht: er is nu geen plek die beter is dan wachten."));
        }
        Optional<Sprong> beste = besteAndere();
        if (!afscherming.toontCijfers()) {
            return beste.map(this::alleenRegels).orElseGet(() -> List.of(Motief.van("Deze keuze past het beste.")));
        }
        return beste.map(this::tegenover)
                .orElseGet(() -> List.of(Motief.van("Geen andere behandelaar is beschikbaar voor deze zaak.")));
    }

    private Optional<Sprong> besteAndere() {
        return IntStream.range(0, tabel.wachtrij())
                .filter(plek -> plek != plan.plek(eenheid))
                .mapToObj(plek -> new Sprong(plan, eenheid, plek))
                .filter(sprong -> sprong.blokkades().isEmpty())
                .min(Comparator.comparing(Sprong::verschil));
    }

    private List<Motief> tegenover(Sprong beste) {
        String wie = tabel.plek(beste.naar());
        if (new Weging(beste).isGelijkwaardig()) {
            return List.of(Motief.van(wie + " is gelijkwaardig; het lot gaf de doorslag."));
        }
        if (beste.verschil().compareTo(Score.NUL) < 0) {
            return List.of(
                    Motief.van(
                            "Alleen deze zaak naar " + wie + " verplaatsen is " + Weging.punten(beste.verschil())
                                    + " beter. Dat is niet gedaan: langer zoeken kan helpen, of er is een grens aan het aantal wisselingen."));
        }
        List<Motief> motieven = new ArrayList<>();
        motieven.add(
                Motief.van("De beste andere keuze is " + wie + ", " + Weging.punten(beste.verschil()) + " slechter:"));
        nadelen(beste).forEach(afweging -> motieven.add(Motief.van(afweging)));
        return motieven;
    }

    /** The rules by name, as their values would tell of colleagues. */
    private List<Motief> alleenRegels(Sprong beste) {
        List<Regel> regels = nadelen(beste).stream().map(Afweging::regel).toList();
        if (regels.isEmpty()) {
            return List.of(Motief.van("Deze keuze past het beste."));
        }
        return List.of(new Motief(
                "Voor deze keuze telde het meest: "
                        + regels.stream().map(Regel::label).collect(Collectors.joining(", ")) + ".",
                regels.stream().flatMap(regel -> regel.clausules().stream()).toList()));
    }

    private static List<Afweging> nadelen(Sprong sprong) {
        return new Afwegingmaker(sprong)
                .maak().stream()
                        .filter(afweging -> afweging.verschil() > 0)
                        .limit(MEESTE)
                        .toList();
    }
}
