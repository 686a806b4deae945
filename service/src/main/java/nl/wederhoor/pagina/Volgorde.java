package nl.wederhoor.pagina;

import java.util.List;
import nl.wederhoor.advies.Advies.Routeadvies;
import nl.wederhoor.advies.Routestatus;
import nl.wederhoor.beleidsversie.GeefAdvies;

/**
 * Which rule puts one route before the others: a table of the policy, and never an estimate.
 *
 * @param anker the row that recommends a route, as the end of an address; empty while no row does
 * @param clausules those of that row
 */
public record Volgorde(String tabel, String anker, List<String> clausules) {
    private static final String BESLUIT = "route";

    /** Null when the protocol has no table of routes. */
    static Volgorde van(GeefAdvies.Gegeven gegeven) {
        var tabellen = gegeven.beleid().tabellen();
        if (!tabellen.heeft(BESLUIT)) {
            return null;
        }
        var tabel = tabellen.tabel(BESLUIT).label();
        var redenen = gegeven.advies().routes().stream()
                .filter(route -> route.status() == Routestatus.AANBEVOLEN)
                .map(Routeadvies::reden)
                .toList();
        return gegeven.advies().verklaring().stream()
                .filter(regel -> regel.besluit().equals(BESLUIT) && redenen.contains(regel.waarom()))
                .findFirst()
                .map(regel -> new Volgorde(tabel, "#" + regel.regel(), regel.clausules()))
                .orElse(new Volgorde(tabel, "", List.of()));
    }
}
