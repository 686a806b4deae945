package nl.wederhoor.api;

import java.util.List;
import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.beleid.Clausule;
import nl.wederhoor.beleidsversie.Vindplaats;
import nl.wederhoor.beleidsversie.Vindplaatsen;

/** A clause of a protocol in our own words, who decides by the text, and everything in this policy that cites it. */
record ClausuleAntwoord(
        String id,
        String soort,
        String beslisser,
        String omschrijving,
        String status,
        String thuis,
        List<Vindplaats> vindplaatsen) {

    static List<ClausuleAntwoord> from(Beleid beleid) {
        var vindplaatsen = Vindplaatsen.van(beleid);
        return beleid.clausules().alle().stream()
                .map(clausule -> from(clausule, vindplaatsen.van(clausule.id())))
                .toList();
    }

    private static ClausuleAntwoord from(Clausule clausule, List<Vindplaats> vindplaatsen) {
        return new ClausuleAntwoord(
                clausule.id(),
                clausule.soort(),
                leegIsNull(clausule.beslisser()),
                clausule.omschrijving(),
                clausule.status(),
                leegIsNull(clausule.thuis()),
                vindplaatsen);
    }

    private static String leegIsNull(String tekst) {
        return tekst == null || tekst.isEmpty() ? null : tekst;
    }
}
