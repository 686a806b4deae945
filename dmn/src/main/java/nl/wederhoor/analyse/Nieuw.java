package nl.wederhoor.analyse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wederhoor.tabel.Cel;
import nl.wederhoor.tabel.GelezenTabel;
import nl.wederhoor.tabel.GelezenTabel.GelezenRij;
import nl.wederhoor.tabel.Kolom;

/**
 * What a table has that the version it was made from does not have.
 *
 * <p>Rows and outcomes are compared by key. A gap is new when some input of it matched a row before, however the gaps are
 * cut into boxes; its example is then such an input.
 */
final class Nieuw {
    private final GelezenTabel basis;
    private final Set<String> bekend;

    Nieuw(GelezenTabel basis) {
        this.basis = basis;
        this.bekend = new Tabelanalyse(basis, false)
                .onderzoek().vondsten().stream()
                        .map(vondst -> vondst.bevinding().sleutel())
                        .collect(Collectors.toSet());
    }

    /** The finding, perhaps with another example; empty when the basis had it. */
    Optional<Vondst> nieuw(Vondst vondst, Onderzoek onderzoek) {
        if (bekend.contains(vondst.bevinding().sleutel())) {
            return Optional.empty();
        }
        boolean vergelijkbaar = namen(basis).equals(namen(onderzoek.tabel()))
                && basis.hitbeleid().isEnkel();
        return vondst.bevinding().soort() == Soort.GAT && vergelijkbaar ? gat(vondst, onderzoek) : Optional.of(vondst);
    }

    private static List<String> namen(GelezenTabel tabel) {
        return tabel.invoer().stream().map(Kolom::naam).toList();
    }

    private Optional<Vondst> gat(Vondst vondst, Onderzoek onderzoek) {
        var rijen = new ArrayList<List<Cel>>();
        rijen.add(onderzoek.ruimte().cellen(vondst.doos()));
        basis.rijen().stream().map(GelezenRij::cellen).forEach(rijen::add);
        var samen = new Ruimte(onderzoek.tabel().invoer(), rijen);
        var gat = samen.doos(rijen.get(0));
        return rijen.subList(1, rijen.size()).stream()
                .map(samen::doos)
                .filter(gat::raakt)
                .findFirst()
                .map(rij -> vondst.met(samen.invoer(gat.samen(rij))));
    }
}
