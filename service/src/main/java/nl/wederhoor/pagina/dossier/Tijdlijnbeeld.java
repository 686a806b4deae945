package nl.wederhoor.pagina.dossier;

import java.util.Comparator;
import java.util.List;

/** Everything that was done in a case: drawn on one scale of days, and told in a table, the last first. */
public record Tijdlijnbeeld(Kader kader, Verloop verloop, List<Journaalregel> regels) {

    static Tijdlijnbeeld van(Kader kader) {
        var regels = Journaalregel.van(kader.map());
        return new Tijdlijnbeeld(
                kader,
                Verloop.van(regels, kader.map().vandaag()),
                regels.stream()
                        .sorted(Comparator.comparing(Journaalregel::nummer).reversed())
                        .toList());
    }
}
