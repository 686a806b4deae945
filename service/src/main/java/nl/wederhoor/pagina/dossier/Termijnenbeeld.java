package nl.wederhoor.pagina.dossier;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.wederhoor.pagina.Optie;
import nl.wederhoor.termijn.Lengte;
import nl.wederhoor.termijn.Regelingen;
import nl.wederhoor.termijnen.Termijnbeeld;

/** The terms of a dossier with what happened to them, and the forms that change them. */
public record Termijnenbeeld(Kader kader, List<Termijnregel> termijnen, Formulier formulier) {
    static final String BEGINNEN = "beginnen";

    static Termijnenbeeld van(Kader kader, List<Termijnbeeld> termijnen, Formulier formulier) {
        return new Termijnenbeeld(
                kader,
                termijnen.stream()
                        .map(termijn -> Termijnregel.van(termijn, kader, formulier))
                        .toList(),
                formulier.alleen(BEGINNEN));
    }

    public List<Termijnregel> open() {
        return termijnen.stream().filter(Termijnregel::open).toList();
    }

    public List<Termijnregel> voorbij() {
        return termijnen.stream().filter(termijn -> !termijn.open()).toList();
    }

    public boolean beginnenOpen() {
        return !formulier.velden().isEmpty();
    }

    /** Regulations of the counterparty of which a term can be kept. */
    public List<Optie> regelingen() {
        return Stream.concat(
                        Regelingen.alle().stream()
                                .map(regel -> optie("regeling", regel.sleutel(), regel.naam() + ": " + regel.soort())),
                        Stream.of(optie("regeling", "eigen", "Een eigen regeling van de wederpartij")))
                .toList();
    }

    public List<Optie> eenheden() {
        return Arrays.stream(Lengte.Eenheid.values())
                .map(eenheid -> optie("eenheid", eenheid.label(), eenheid.label()))
                .toList();
    }

    private Optie optie(String veld, String waarde, String label) {
        return new Optie(waarde, label, formulier.waarde(veld).equals(waarde));
    }
}
