package nl.wederhoor.adviseur;

import java.util.List;
import nl.wederhoor.advies.Route;
import nl.wederhoor.tabel.Hitbeleid;
import nl.wederhoor.tabel.Toestand;
import nl.wederhoor.tabel.Uitkomst;

/**
 * Which routes the table of routes can recommend in one world.
 *
 * <p>A table that lists its routes in order recommends one of them; a table that collects (the routes of Ieder1Gelijk go
 * together) recommends each on its own.
 */
record Aanraders(List<Uitkomst> zeker, List<Uitkomst> misschien, boolean samen) {
    private static final String TABEL = "route";
    static final Aanraders GEEN = new Aanraders(List.of(), List.of(), true);

    static Aanraders van(Raadpleging raadpleging, Toestand wereld) {
        if (raadpleging.tabellen().tabel(TABEL).hitbeleid() == Hitbeleid.COLLECT) {
            var bevindingen = raadpleging.bevindingen(TABEL, wereld);
            return new Aanraders(bevindingen.zeker(), bevindingen.mogelijk(), true);
        }
        var uitkomsten = raadpleging.uitkomsten(TABEL, wereld);
        return uitkomsten.zeker()
                ? new Aanraders(uitkomsten.mogelijk(), List.of(), false)
                : new Aanraders(List.of(), uitkomsten.mogelijk(), false);
    }

    boolean kanAanraden(Route route) {
        return raadt(zeker, route) || raadt(misschien, route);
    }

    boolean kanZwijgenOver(Route route) {
        return !raadt(zeker, route);
    }

    /** The rows that certainly recommend this route, or null. */
    Uitkomst rij(Route route) {
        return zeker.stream()
                .filter(uitkomst -> raadt(uitkomst, route))
                .findFirst()
                .orElse(null);
    }

    private static boolean raadt(List<Uitkomst> uitkomsten, Route route) {
        return uitkomsten.stream().anyMatch(uitkomst -> raadt(uitkomst, route));
    }

    private static boolean raadt(Uitkomst uitkomst, Route route) {
        return route.label().equals(uitkomst.uitvoer().get("route"));
    }
}
