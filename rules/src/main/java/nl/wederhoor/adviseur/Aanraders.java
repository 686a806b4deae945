package nl.wederhoor.adviseur;

import java.util.List;
import nl.wederhoor.advies.Route;
import nl.wederhoor.tabel.Bevindingen;
import nl.wederhoor.tabel.Hitbeleid;
import nl.wederhoor.tabel.Toestand;
import nl.wederhoor.tabel.Uitkomst;
import nl.wederhoor.tabel.Uitkomsten;

/**
 * Which routes the table of routes can recommend in one world.
 *
 * <p>A table that lists its routes in order recommends one of them; a table that collects (the routes of Ieder1Gelijk go
 * together) recommends each on its own.
 */
record Aanraders(List<Uitkomst> zeker, List<Uitkomst> misschien) {
    private static final String TABEL = "route";
    static final Aanraders GEEN = new Aanraders(List.of(), List.of());

    static Aanraders in(Beleidskennis kennis, Toestand wereld) {
        return samen(kennis) ? van(kennis.bevindingen(TABEL, wereld)) : van(kennis.uitkomsten(TABEL, wereld));
    }

    /** The same, traced and confirmed for the explanation. */
    static Aanraders in(Raadpleging raadpleging, Toestand toestand) {
        if (!raadpleging.kennis().heeft(TABEL)) {
            return GEEN;
        }
        return samen(raadpleging.kennis())
                ? van(raadpleging.bevindingen(TABEL, toestand))
                : van(raadpleging.uitkomsten(TABEL, toestand));
    }

    private static boolean samen(Beleidskennis kennis) {
        return kennis.tabellen().tabel(TABEL).hitbeleid() == Hitbeleid.COLLECT;
    }

    private static Aanraders van(Bevindingen bevindingen) {
        return new Aanraders(bevindingen.zeker(), bevindingen.mogelijk());
    }

    private static Aanraders van(Uitkomsten uitkomsten) {
        return uitkomsten.zeker()
                ? new Aanraders(uitkomsten.mogelijk(), List.of())
                : new Aanraders(List.of(), uitkomsten.mogelijk());
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
