package nl.wederhoor.adviseur;

import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.advies.MetClausules;

/** What the lines of an answer say, read from the answer itself: by their place, without texts and clauses. */
final class Antwoordlijnen {
    private Antwoordlijnen() {}

    static Map<String, String> van(Kern advies) {
        Map<String, String> lijnen = new TreeMap<>();
        lijnen.put("soort", advies.soort().waarde());
        lijnen.put("kosten", advies.kosten().kosteloos());
        advies.routes().forEach(lijn -> lijnen.put("routes." + lijn.route().label(), "" + lijn.status()));
        advies.hulpvormen()
                .forEach(lijn ->
                        lijnen.put("hulpvormen." + lijn.vorm().label(), lijn.status() + " " + lijn.ontbreekt()));
        advies.voorTeLeggen().forEach(lijn -> lijnen.put("voorTeLeggen." + lijn.onderwerp(), lijn.beslisser()));
        if (advies.wens() != null) {
            lijnen.put(
                    "wens", advies.wens().directeRelatie() + " " + advies.wens().status());
        }
        advies.termijnen()
                .forEach(lijn ->
                        lijnen.put("termijnen." + lijn.soort().label(), lijn.uiterlijk() + " " + lijn.status()));
        advies.plichten()
                .forEach(lijn -> lijnen.put(
                        "plichten." + lijn.id(), lijn.vanaf() + " " + lijn.uiterlijk() + " " + lijn.blokkeert()));
        advies.afsluiting()
                .gronden()
                .forEach(lijn -> lijnen.put(
                        "afsluiting." + lijn.grond().label(),
                        lijn.status() + " " + lijn.vroegst() + " " + lijn.plichten()));
        advies.rechten().forEach(lijn -> lijnen.put("rechten." + lijn.recht(), lijn.tegenWie()));
        advies.conflicten().forEach(lijn -> lijnen.put("conflicten." + lijn.sleutel(), "speelt"));
        advies.signalen().forEach(lijn -> lijnen.put("signalen." + lijn.soort(), "" + lijn.aantal()));
        return lijnen;
    }

    /** The reservations that stand beside each line that has any. */
    static Map<String, Collection<String>> voorbehoud(Advies advies) {
        Map<String, Collection<String>> perLijn = new TreeMap<>();
        perLijn.put("soort", new TreeSet<>(advies.soort().voorbehoud()));
        perLijn.put("kosten", new TreeSet<>(advies.kosten().voorbehoud()));
        zet(perLijn, advies.routes(), lijn -> "routes." + lijn.route().label(), Advies.Routeadvies::voorbehoud);
        zet(perLijn, advies.hulpvormen(), lijn -> "hulpvormen." + lijn.vorm().label(), Advies.Vormadvies::voorbehoud);
        zet(perLijn, advies.voorTeLeggen(), lijn -> "voorTeLeggen." + lijn.onderwerp(), Advies.Voorlegging::voorbehoud);
        zet(perLijn, advies.termijnen(), lijn -> "termijnen." + lijn.soort().label(), Advies.Termijn::voorbehoud);
        zet(perLijn, advies.plichten(), lijn -> "plichten." + lijn.id(), Advies.Plicht::voorbehoud);
        zet(
                perLijn,
                advies.afsluiting().gronden(),
                lijn -> "afsluiting." + lijn.grond().label(),
                Advies.Grondadvies::voorbehoud);
        zet(perLijn, advies.rechten(), lijn -> "rechten." + lijn.recht(), Advies.Recht::voorbehoud);
        zet(perLijn, advies.conflicten(), lijn -> "conflicten." + lijn.sleutel(), Advies.Conflict::voorbehoud);
        if (advies.wens() != null) {
            perLijn.put("wens", new TreeSet<>(advies.wens().voorbehoud()));
        }
        perLijn.values().removeIf(Collection::isEmpty);
        return perLijn;
    }

    private static <L extends MetClausules> void zet(
            Map<String, Collection<String>> perLijn,
            Collection<L> lijnen,
            Function<L, String> veld,
            Function<L, Collection<String>> voorbehoud) {
        lijnen.forEach(lijn -> perLijn.put(veld.apply(lijn), new TreeSet<>(voorbehoud.apply(lijn))));
    }
}
