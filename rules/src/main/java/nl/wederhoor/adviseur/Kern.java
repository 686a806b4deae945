package nl.wederhoor.adviseur;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.advies.Advies.Afsluiting;
import nl.wederhoor.advies.Advies.Conflict;
import nl.wederhoor.advies.Advies.Kosten;
import nl.wederhoor.advies.Advies.Plicht;
import nl.wederhoor.advies.Advies.Recht;
import nl.wederhoor.advies.Advies.Routeadvies;
import nl.wederhoor.advies.Advies.Signaal;
import nl.wederhoor.advies.Advies.Soort;
import nl.wederhoor.advies.Advies.Termijn;
import nl.wederhoor.advies.Advies.Voorlegging;
import nl.wederhoor.advies.Advies.Vormadvies;
import nl.wederhoor.advies.Advies.Wens;

/** The lines of one advice that other values of a fact could change; what is around them is made from these. */
record Kern(
        Soort soort,
        List<Routeadvies> routes,
        List<Vormadvies> hulpvormen,
        List<Voorlegging> voorTeLeggen,
        Wens wens,
        List<Termijn> termijnen,
        List<Plicht> plichten,
        Afsluiting afsluiting,
        Kosten kosten,
        List<Recht> rechten,
        List<Conflict> conflicten,
        List<Signaal> signalen) {

    /** Every line by its place in the answer, with what it says; texts and clauses are left out. */
    Map<String, String> lijnen() {
        Map<String, String> lijnen = new LinkedHashMap<>();
        lijnen.put("soort", soort.waarde());
        routes.forEach(lijn ->
                lijnen.put(veld("routes", lijn.route().label()), lijn.status().label()));
        hulpvormen.forEach(lijn -> lijnen.put(veld("hulpvormen", lijn.vorm().label()), status(lijn)));
        voorTeLeggen.forEach(lijn -> lijnen.put(veld("voorTeLeggen", lijn.onderwerp()), lijn.beslisser()));
        if (wens != null) {
            lijnen.put("wens", wens.directeRelatie() + ", " + wens.status());
        }
        termijnen.forEach(lijn -> lijnen.put(
                veld("termijnen", lijn.soort().label()),
                lijn.uiterlijk() + ", " + lijn.status().label()));
        plichten.forEach(lijn -> lijnen.put(veld("plichten", lijn.id()), plicht(lijn)));
        afsluiting
                .gronden()
                .forEach(lijn -> lijnen.put(veld("afsluiting", lijn.grond().label()), grond(lijn)));
        lijnen.put("kosten", kosten.kosteloos());
        rechten.forEach(lijn -> lijnen.put(veld("rechten", lijn.recht()), "geldt"));
        conflicten.forEach(lijn -> lijnen.put(veld("conflicten", lijn.sleutel()), "speelt"));
        signalen.forEach(lijn -> lijnen.put(veld("signalen", lijn.soort()), String.valueOf(lijn.aantal())));
        return lijnen;
    }

    static String veld(String lijst, String sleutel) {
        return lijst + "." + sleutel;
    }

    private static String status(Vormadvies lijn) {
        return lijn.ontbreekt().isEmpty()
                ? lijn.status().label()
                : lijn.status().label() + ": " + String.join(", ", lijn.ontbreekt());
    }

    private static String plicht(Plicht lijn) {
        return lijn.vanaf() == null ? "geldt" : "geldt vanaf " + lijn.vanaf();
    }

    private static String grond(Advies.Grondadvies lijn) {
        return lijn.vroegst() == null ? lijn.status().label() : lijn.status().label() + ", vroegst " + lijn.vroegst();
    }
}
