package nl.wederhoor.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.wederhoor.tabel.GelezenTabel;
import nl.wederhoor.tabel.Hitbeleid;
import nl.wederhoor.tabel.TabelLader;

/** An input of one table on which one of its rows decides: where a search or a case about that row may begin. */
public record Rijvoorbeeld(String besluit, String rij, Voorbeeld voorbeeld) {
    private static final String TABEL = ".dmn";

    /** One for every row of every table among these files that can decide, in table order; throws OngeldigeTabel. */
    public static List<Rijvoorbeeld> van(Map<String, String> bestanden) {
        var tabelbestanden = new TreeMap<>(bestanden);
        tabelbestanden.keySet().removeIf(pad -> !pad.endsWith(TABEL));
        var voorbeelden = new ArrayList<Rijvoorbeeld>();
        TabelLader.lees(tabelbestanden).forEach(tabel -> voeg(tabel, voorbeelden));
        return List.copyOf(voorbeelden);
    }

    private static void voeg(GelezenTabel tabel, List<Rijvoorbeeld> voorbeelden) {
        var onderzoek = new Onderzoek(tabel);
        for (int rij = 0; rij < onderzoek.rijen().size(); rij++) {
            var id = onderzoek.id(rij);
            punt(onderzoek, rij)
                    .map(onderzoek.ruimte()::invoer)
                    .ifPresent(invoer -> voorbeelden.add(new Rijvoorbeeld(tabel.besluit(), id, Voorbeeld.van(invoer))));
        }
    }

    private static Optional<Doos> punt(Onderzoek onderzoek, int rij) {
        boolean eerste = onderzoek.hitbeleid() == Hitbeleid.FIRST;
        var eerder = eerste ? onderzoek.rijen().subList(0, rij) : List.<Doos>of();
        return Zoektocht.punt(onderzoek.ruimte(), onderzoek.rij(rij), eerder, onderzoek.vraag());
    }
}
