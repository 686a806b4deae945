package nl.wederhoor.api;

import java.util.EnumSet;
import java.util.Set;
import nl.wederhoor.dossier.WijzigFeiten.Wijziging;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.FeitenLezer;

/** Reads a merge-patch (RFC 7396) of the facts of a dossier: null takes a fact away. */
public final class Feitenwijziginglezer {
    private Feitenwijziginglezer() {}

    /** Throws OngeldigeFeiten (400) with all faults. */
    public static Wijziging lees(byte[] body) {
        var lezer = Verzoeklezer.van(body, "feiten", "reden");
        var zet = FeitenLezer.lees(lezer.veld("feiten"), "feiten", lezer.fouten());
        var reden = lezer.tekst("reden", Verzoeklezer.KORTSTE_REDEN, Verzoeklezer.LANGSTE_REDEN);
        lezer.klaar();
        Set<Feit> neemWeg = EnumSet.noneOf(Feit.class);
        if (lezer.heeft("feiten")) {
            lezer.veld("feiten").properties().stream()
                    .map(veld -> Feit.van(veld.getKey()).orElseThrow())
                    .filter(feit -> !zet.heeft(feit))
                    .forEach(neemWeg::add);
        }
        return new Wijziging(zet, neemWeg, reden);
    }
}
