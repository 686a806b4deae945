package nl.wederhoor.api;

import java.util.List;
import nl.wederhoor.studio.Geval;
import nl.wederhoor.studio.Gevaluitslag;

/** A case as the contract has it, with its number. */
record GevalAntwoord(int nummer, String naam, String peildatum, Object feiten, Object besluiten, Object verwacht) {

    static GevalAntwoord from(Geval geval) {
        return new GevalAntwoord(
                geval.nummer(), geval.naam(), geval.peildatum(), geval.feiten(), geval.besluiten(), geval.verwacht());
    }

    /** What came of all cases of a version. */
    record Gevallenuitslag(int aantal, int groen, int rood, List<Uitslag> gevallen) {
        static Gevallenuitslag from(List<Gevaluitslag> uitslagen) {
            int groen = (int) uitslagen.stream().filter(Gevaluitslag::groen).count();
            return new Gevallenuitslag(
                    uitslagen.size(),
                    groen,
                    uitslagen.size() - groen,
                    uitslagen.stream().map(Uitslag::from).toList());
        }
    }

    record Uitslag(int nummer, String naam, boolean groen, List<Anders> verschillen) {
        static Uitslag from(Gevaluitslag uitslag) {
            return new Uitslag(
                    uitslag.nummer(),
                    uitslag.naam(),
                    uitslag.groen(),
                    uitslag.verschillen().stream()
                            .map(verschil -> new Anders(verschil.pad(), verschil.verwacht(), verschil.gekregen()))
                            .toList());
        }
    }

    /** What the advice says in one place, and what was expected there. */
    record Anders(String pad, Object verwacht, Object gekregen) {}
}
