package nl.wederhoor.pagina.dossier;

import java.util.Comparator;
import java.util.List;
import nl.wederhoor.dossier.Regel;
import nl.wederhoor.lijst.Bladzijde;
import nl.wederhoor.pagina.lijst.Bladwijzer;

/** Everything that was done in a case: drawn on one scale of days, and told in a table, the last first, a page at a time. */
public record Tijdlijnbeeld(Kader kader, Verloop verloop, List<Journaalregel> regels, Bladwijzer bladzijde) {

    static Tijdlijnbeeld van(Kader kader, int pagina) {
        var laatsteEerst = kader.map().regels().stream()
                .sorted(Comparator.comparing(Regel::volgnummer).reversed())
                .toList();
        var bladzijde = Bladzijde.uit(laatsteEerst, pagina);
        return new Tijdlijnbeeld(
                kader,
                Verloop.van(kader.map().regels(), kader.map().vandaag()),
                bladzijde.items().stream()
                        .map(regel -> Journaalregel.van(regel, kader.map()))
                        .toList(),
                Bladwijzer.bij(kader.pad() + "/tijdlijn?pagina=", bladzijde));
    }
}
