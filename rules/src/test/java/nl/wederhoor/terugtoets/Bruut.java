package nl.wederhoor.terugtoets;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.advies.Advies.Plicht;
import nl.wederhoor.advies.Routestatus;
import nl.wederhoor.advies.Vormstatus;
import nl.wederhoor.adviseur.Adviseur;
import nl.wederhoor.regels.Tijdzone;

/** The lines of a whole answer with their real days, read from the answer itself: nothing is projected, nothing kept. */
final class Bruut {
    private Bruut() {}

    static Map<String, String> lijnen(Adviseur adviseur, Zaak zaak) {
        var moment = zaak.dag().atStartOfDay(Tijdzone.NEDERLAND).toOffsetDateTime();
        return lijnen(adviseur.kern(zaak.feiten(), moment, zaak.besluiten()));
    }

    private static Map<String, String> lijnen(Advies advies) {
        Map<String, String> lijnen = new TreeMap<>();
        lijnen.put("soort", advies.soort().waarde());
        lijnen.put("kosten", advies.kosten().kosteloos());
        lijnen.put("route", route(advies));
        advies.routes().stream()
                .filter(lijn -> lijn.status() != Routestatus.NIET_GEREGELD)
                .forEach(lijn -> lijnen.put("routes." + lijn.route().label(), "" + lijn.status()));
        advies.hulpvormen().stream()
                .filter(lijn -> lijn.status() != Vormstatus.NIET_GEREGELD)
                .forEach(lijn ->
                        lijnen.put("hulpvormen." + lijn.vorm().label(), lijn.status() + " " + lijn.ontbreekt()));
        advies.voorTeLeggen().forEach(lijn -> lijnen.put("voorTeLeggen." + lijn.onderwerp(), lijn.beslisser()));
        if (advies.wens() != null) {
            lijnen.put(
                    "wens", advies.wens().directeRelatie() + " " + advies.wens().status());
        }
        advies.termijnen()
                .forEach(lijn -> lijnen.merge(
                        "termijnen." + lijn.soort().label(), lijn.uiterlijk() + " " + lijn.status(), (a, b) -> a + b));
        advies.plichten().forEach(lijn -> lijnen.put(veld(lijn), waarde(lijn)));
        advies.afsluiting()
                .gronden()
                .forEach(lijn -> lijnen.put(
                        "afsluiting." + lijn.grond().label(),
                        lijn.status() + " " + lijn.vroegst() + " " + lijn.plichten()));
        advies.rechten()
                .forEach(lijn -> lijnen.merge("rechten." + lijn.recht(), lijn.tegenWie(), (a, b) -> a + "," + b));
        advies.conflicten().forEach(lijn -> lijnen.put("conflicten." + lijn.sleutel(), "speelt"));
        advies.signalen().forEach(lijn -> lijnen.put("signalen." + lijn.soort(), "speelt"));
        return lijnen;
    }

    private static String route(Advies advies) {
        var statussen = new TreeMap<String, Routestatus>();
        advies.routes().forEach(lijn -> statussen.put(lijn.route().label(), lijn.status()));
        var aanbevolen = new TreeSet<>(statussen.keySet());
        aanbevolen.removeIf(route -> statussen.get(route) != Routestatus.AANBEVOLEN);
        return aanbevolen.isEmpty() && statussen.containsValue(Routestatus.ONBEKEND) ? "onbekend" : "" + aanbevolen;
    }

    /** Duties of tables stand with their moment, those that follow from a term do not. */
    private static String veld(Plicht plicht) {
        return plicht.vanaf() != null
                ? "plichten." + plicht.id()
                : "plichten-" + plicht.moment().replace(' ', '-') + "." + plicht.id();
    }

    private static String waarde(Plicht plicht) {
        return plicht.wie() + " " + plicht.vanaf() + " " + plicht.uiterlijk() + " " + plicht.blokkeert();
    }

    static Set<String> verschil(Map<String, String> een, Map<String, String> ander) {
        Set<String> velden = new TreeSet<>(een.keySet());
        velden.addAll(ander.keySet());
        velden.removeIf(veld -> Objects.equals(een.get(veld), ander.get(veld)));
        return velden;
    }
}
