package nl.wederhoor.pagina.dossier;

import java.util.Comparator;
import java.util.List;
import nl.wederhoor.dossier.Regelsoort;

/** The notes of a case, the last one first, and the form to add one. */
public record Notitiesbeeld(Kader kader, List<Journaalregel> notities, Formulier formulier) {
    static final String FORMULIER = "notitie";

    static Notitiesbeeld van(Kader kader, Formulier formulier) {
        return new Notitiesbeeld(
                kader,
                Journaalregel.van(kader.map()).stream()
                        .filter(regel -> regel.soort() == Regelsoort.NOTITIE)
                        .sorted(Comparator.comparing(Journaalregel::nummer).reversed())
                        .toList(),
                formulier.alleen(FORMULIER));
    }
}
