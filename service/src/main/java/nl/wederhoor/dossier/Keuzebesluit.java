package nl.wederhoor.dossier;

import java.util.List;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.advies.Advies.Verklaring;
import nl.wederhoor.advies.Grondstatus;
import nl.wederhoor.advies.Routestatus;
import nl.wederhoor.advies.Vormstatus;
import nl.wederhoor.probleem.Weigering;

/**
 * A choice of a route, a form of help or a closure: to follow the advice is enough; to deviate asks a reason; what is
 * excluded cannot be chosen by anybody.
 */
final class Keuzebesluit {
    static final String AFSLUITADVIES = "afsluitadvies";

    private Keuzebesluit() {}

    static void route(Werkblad blad, Besluit besluit) {
        var advies = blad.vooraf();
        var lijn = advies.routes().stream()
                .filter(route -> route.route().label().equals(besluit.besluit()))
                .findFirst()
                .orElseThrow();
        if (lijn.status() == Routestatus.UITGESLOTEN) {
            throw Weigering.poortDicht(
                    "Deze route is uitgesloten. Niemand kan daarvan afwijken. " + lijn.reden(),
                    lijn.clausules(),
                    List.of());
        }
        boolean volgt = lijn.status() == Routestatus.AANBEVOLEN;
        schrijf(blad, Besluit.ROUTE, besluit, volgt, volgt ? null : rij(advies, List.of("route")));
    }

    static void hulpvorm(Werkblad blad, Besluit besluit) {
        var advies = blad.vooraf();
        var lijn = advies.hulpvormen().stream()
                .filter(vorm -> vorm.vorm().label().equals(besluit.besluit()))
                .findFirst()
                .orElseThrow();
        if (lijn.status() == Vormstatus.UITGESLOTEN || lijn.status() == Vormstatus.GEBLOKKEERD) {
            throw Weigering.poortDicht(
                    "Deze vorm van hulp kan nu niet. " + lijn.reden(), lijn.clausules(), lijn.ontbreekt());
        }
        boolean volgt = lijn.status() == Vormstatus.TOEGESTAAN;
        schrijf(blad, Besluit.HULPVORM, besluit, volgt, volgt ? null : rij(advies, List.of("hulpvormen")));
    }

    /** A ground that holds is a reason to close; not closing then is a deviation. */
    static void afsluiting(Werkblad blad, Besluit besluit) {
        var advies = blad.vooraf();
        boolean geldt = advies.afsluiting().gronden().stream().anyMatch(grond -> grond.status() == Grondstatus.GELDT);
        if (!geldt) {
            throw Weigering.botst(
                    "Er geldt nu geen grond om te sluiten. Er is dus niets om te volgen of van af te wijken.");
        }
        boolean volgt = besluit.besluit().equals("ja");
        var tabellen = List.of("afsluiting", "afsluiting-zwijgen", "afsluiting-stukken");
        schrijf(blad, AFSLUITADVIES, besluit, volgt, volgt ? null : rij(advies, tabellen));
    }

    private static void schrijf(Werkblad blad, String kenmerk, Besluit besluit, boolean volgt, String rij) {
        if (!volgt && besluit.reden() == null) {
            throw Weigering.ongeldig(
                    "reden", "Wie van het advies afwijkt, geeft een reden van 10 tot en met 2.000 tekens.");
        }
        var code = besluit.redencode() == null ? Redencode.OVERIG : besluit.redencode();
        blad.schrijf(NieuweRegel.van(Regelsoort.BESLUIT, kenmerk)
                .uitkomst(besluit.besluit())
                .afwijking(volgt ? null : rij, volgt ? null : code.label())
                .met("beslisser", Beslissers.NIET_BENOEMD)
                .met("wijktAf", !volgt)
                .met("reden", besluit.reden()));
    }

    /** The row that the advice rests on; a line that no row decided is counted under the name of its table. */
    private static String rij(Advies advies, List<String> tabellen) {
        return advies.verklaring().stream()
                .filter(regel -> tabellen.contains(regel.besluit()))
                .map(Verklaring::regel)
                .findFirst()
                .orElse(tabellen.get(0));
    }
}
