package nl.wederhoor.pagina.dossier;

import java.util.List;
import nl.wederhoor.dossier.Heradviseer.Voorbeeld;
import nl.wederhoor.pagina.Verschilregel;

/** What another policy version would change in this dossier, before somebody says yes. */
public record Heradviesbeeld(Kader kader, Voorbeeld voorbeeld, List<Verschilregel> regels) {

    static Heradviesbeeld van(Kader kader, Voorbeeld voorbeeld) {
        return new Heradviesbeeld(
                kader,
                voorbeeld,
                voorbeeld.verschillen().stream().map(Verschilregel::van).toList());
    }

    public boolean kan() {
        return voorbeeld.isAnders() && kader.magWerken() && !kader.map().gesloten();
    }
}
