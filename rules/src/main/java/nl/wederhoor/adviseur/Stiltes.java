package nl.wederhoor.adviseur;

import java.util.ArrayList;
import java.util.List;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.adviseur.Lijnen.Lijn;
import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.beleid.NietGeregeld;
import nl.wederhoor.feiten.Feiten;

/** What the text of one policy version is silent about, as lines of the answer. */
final class Stiltes {
    private record Stilte(NietGeregeld bron, Lijn<Advies.NietGeregeld> lijn) {}

    private final List<Stilte> alle;

    Stiltes(Beleid beleid) {
        this.alle = beleid.nietGeregeld().stream()
                .filter(bron -> !isIngevuld(beleid, bron.sleutel()))
                .map(bron -> new Stilte(bron, Lijnen.vast(lijn(bron))))
                .toList();
    }

    /** What the bureau filled in where the text is silent is not unregulated any more. */
    private static boolean isIngevuld(Beleid beleid, String sleutel) {
        var parameter = sleutel + "Dagen";
        return beleid.heeftParameter(parameter)
                && !beleid.parameter(parameter).waarde().isBlank();
    }

    private static Advies.NietGeregeld lijn(NietGeregeld bron) {
        return new Advies.NietGeregeld(
                bron.sleutel(), bron.onderwerp(), bron.uitleg(), bron.standaard(), bron.clausules());
    }

    /** Those that one of these facts raises. */
    List<Advies.NietGeregeld> bij(Feiten feiten) {
        List<Lijn<Advies.NietGeregeld>> lijnen = new ArrayList<>(alle.size());
        for (var stilte : alle) {
            if (stilte.bron().speelt(feiten)) {
                lijnen.add(stilte.lijn());
            }
        }
        return Lijnen.van(lijnen);
    }
}
