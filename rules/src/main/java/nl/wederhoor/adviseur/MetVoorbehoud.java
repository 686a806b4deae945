package nl.wederhoor.adviseur;

import static nl.wederhoor.adviseur.Onderdelen.veld;

import java.util.List;
import java.util.Map;
import nl.wederhoor.advies.Advies.Afsluiting;
import nl.wederhoor.advies.Advies.Conflict;
import nl.wederhoor.advies.Advies.Grondadvies;
import nl.wederhoor.advies.Advies.Kosten;
import nl.wederhoor.advies.Advies.Plicht;
import nl.wederhoor.advies.Advies.Recht;
import nl.wederhoor.advies.Advies.Routeadvies;
import nl.wederhoor.advies.Advies.Soort;
import nl.wederhoor.advies.Advies.Termijn;
import nl.wederhoor.advies.Advies.Voorlegging;
import nl.wederhoor.advies.Advies.Vormadvies;
import nl.wederhoor.advies.Advies.Wens;

/** Writes beside every line the exception facts that would change it. */
record MetVoorbehoud(Map<String, List<String>> perLijn) {

    Kern op(Kern kern) {
        return new Kern(
                soort(kern.soort()),
                kern.routes().stream().map(this::route).toList(),
                Lijnen.elk(kern.hulpvormen(), this::vorm),
                kern.voorTeLeggen().stream().map(this::voorlegging).toList(),
                wens(kern.wens()),
                kern.termijnen().stream().map(this::termijn).toList(),
                Lijnen.elk(kern.plichten(), this::plicht),
                new Afsluiting(
                        kern.afsluiting().gronden().stream().map(this::grond).toList()),
                kosten(kern.kosten()),
                Lijnen.elk(kern.rechten(), this::recht),
                kern.conflicten().stream().map(this::conflict).toList(),
                kern.signalen());
    }

    private List<String> bij(String veld) {
        return perLijn.getOrDefault(veld, List.of());
    }

    private Soort soort(Soort lijn) {
        return new Soort(lijn.waarde(), lijn.clausules(), lijn.herkomst(), bij("soort"));
    }

    private Routeadvies route(Routeadvies lijn) {
        return new Routeadvies(
                lijn.route(),
                lijn.status(),
                lijn.clausules(),
                lijn.reden(),
                bij(veld("routes", lijn.route().label())));
    }

    private Vormadvies vorm(Vormadvies lijn) {
        var voorbehoud = bij(veld("hulpvormen", lijn.vorm().label()));
        return voorbehoud.isEmpty()
                ? lijn
                : new Vormadvies(
                        lijn.vorm(), lijn.status(), lijn.ontbreekt(), lijn.clausules(), lijn.reden(), voorbehoud);
    }

    private Voorlegging voorlegging(Voorlegging lijn) {
        return new Voorlegging(
                lijn.onderwerp(),
                lijn.beslisser(),
                lijn.clausules(),
                lijn.overwegingen(),
                bij(veld("voorTeLeggen", lijn.onderwerp())));
    }

    private Wens wens(Wens lijn) {
        return lijn == null
                ? null
                : new Wens(
                        lijn.directeRelatie(),
                        lijn.status(),
                        lijn.besluit(),
                        lijn.beslisser(),
                        lijn.clausules(),
                        bij("wens"));
    }

    private Termijn termijn(Termijn lijn) {
        return new Termijn(
                lijn.soort(),
                lijn.start(),
                lijn.uiterlijk(),
                lijn.status(),
                lijn.clausules(),
                lijn.herkomst(),
                lijn.aanname(),
                bij(veld("termijnen", lijn.soort().label())));
    }

    private Plicht plicht(Plicht lijn) {
        var voorbehoud = bij(veld("plichten", lijn.id()));
        return voorbehoud.isEmpty()
                ? lijn
                : new Plicht(
                        lijn.id(),
                        lijn.plicht(),
                        lijn.wie(),
                        lijn.moment(),
                        lijn.vanaf(),
                        lijn.uiterlijk(),
                        lijn.blokkeert(),
                        lijn.clausules(),
                        lijn.aanname(),
                        voorbehoud);
    }

    private Grondadvies grond(Grondadvies lijn) {
        return new Grondadvies(
                lijn.grond(),
                lijn.status(),
                lijn.vroegst(),
                lijn.clausules(),
                lijn.plichten(),
                bij(veld("afsluiting", lijn.grond().label())));
    }

    private Kosten kosten(Kosten lijn) {
        return new Kosten(lijn.kosteloos(), lijn.clausules(), bij("kosten"));
    }

    private Recht recht(Recht lijn) {
        var voorbehoud = bij(veld("rechten", lijn.recht()));
        return voorbehoud.isEmpty() ? lijn : new Recht(lijn.recht(), lijn.tegenWie(), lijn.clausules(), voorbehoud);
    }

    private Conflict conflict(Conflict lijn) {
        return new Conflict(lijn.sleutel(), lijn.clausules(), lijn.uitleg(), bij(veld("conflicten", lijn.sleutel())));
    }
}
