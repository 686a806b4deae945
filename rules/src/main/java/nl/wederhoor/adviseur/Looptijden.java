package nl.wederhoor.adviseur;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.wederhoor.advies.Herkomst;
import nl.wederhoor.advies.Termijnsoort;
import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.kalender.Beleidskalender;
import nl.wederhoor.regels.Beeld;
import nl.wederhoor.regels.Lengte;
import nl.wederhoor.regels.Termijnteller;

/**
 * The terms that can run in a case, as lengths from a day that is given: on which days they end is all that rules compare
 * beside the days themselves.
 *
 * <p>Too many lengths do no harm; one too few would make cases seem equal that are not.
 */
public final class Looptijden {
    private static final int HOOGSTENS = 200_000;
    private static final String DAGEN = "dagen";

    /**
     * A length from the day of a fact.
     *
     * @param dagelijks a day off as begin moves it to the next working day
     * @param verlenging days more, once the ordinary last day is known
     */
    public record Loop(Feit begin, int aantal, String eenheid, boolean dagelijks, int verlenging) {}

    private record Begonnen(Loop loop, int dag) {}

    private final Lengtes lengtes;
    private final Termijnteller teller;
    private final int verlenging;
    private final Map<Begonnen, Integer> duren = new ConcurrentHashMap<>();

    Looptijden(Beleidskennis kennis) {
        this.lengtes = new Lengtes(Raadpleging.zonderSpoor(kennis));
        this.verlenging = verlenging(kennis.beleid());
        this.teller = new Termijnteller(Beleidskalender.van(kennis.beleid()), verlenging);
    }

    private static int verlenging(Beleid beleid) {
        return beleid.heeftParameter("verlengingCommissieDagen")
                ? beleid.parameter("verlengingCommissieDagen").getal()
                : 0;
    }

    /** The lengths that play a part in these lines. */
    List<Loop> van(Uitkomstgroep groep, Casus casus) {
        List<Loop> lopen = new ArrayList<>();
        for (var lengte : lengtes.van(0, casus, Toestandmaker.basis(casus))) {
            if (groep.termijnen().contains(lengte.termijn())) {
                Lengtes.begint(lengte.termijn()).stream()
                        .filter(casus.feiten()::heeft)
                        .forEach(begin -> voegToe(lopen, begin, lengte, casus.feiten()));
            }
        }
        return lopen;
    }

    private void voegToe(List<Loop> lopen, Feit begin, Lengte lengte, Feiten feiten) {
        lopen.add(new Loop(begin, lengte.aantal(), lengte.eenheid(), lengte.termijn() == Termijnsoort.REGISTRATIE, 0));
        switch (lengte.termijn()) {
            case REACTIE_WEDERPARTIJ -> {
                for (var eigen : List.of(Feit.PLAN_TERMIJN_DAGEN, Feit.REGELING_WEDERPARTIJ_DAGEN)) {
                    if (feiten.heeft(eigen)) {
                        lopen.add(new Loop(begin, feiten.getal(eigen), DAGEN, false, 0));
                    }
                }
            }
            case ADVIES_COMMISSIE -> lopen.add(new Loop(begin, lengte.aantal(), lengte.eenheid(), false, verlenging));
            default -> {
                // the ordinary length is the only one
            }
        }
    }

    /** The number of days from this day to the last one; never over many days at once, so that memory stays small. */
    public int duur(Loop loop, int epochdag) {
        var begonnen = new Begonnen(loop, epochdag);
        var bekend = duren.get(begonnen);
        if (bekend != null) {
            return bekend;
        }
        if (duren.size() > HOOGSTENS) {
            duren.clear();
        }
        int duur = tel(loop, LocalDate.ofEpochDay(epochdag));
        duren.put(begonnen, duur);
        return duur;
    }

    private int tel(Loop loop, LocalDate begin) {
        var beeld = new Beeld(0, Feiten.leeg(), Besluiten.geen(), begin);
        var lengte = lengte(loop.aantal(), loop.eenheid());
        var termijn = loop.dagelijks()
                ? teller.dagelijks(beeld, lengte, begin, "")
                : teller.telling(beeld, lengte, begin, null, "");
        int duur = (int) begin.until(termijn.uiterlijk(), ChronoUnit.DAYS);
        if (loop.verlenging() == 0) {
            return duur;
        }
        var langer = teller.telling(beeld, lengte(duur + loop.verlenging(), DAGEN), begin, null, "");
        return (int) begin.until(langer.uiterlijk(), ChronoUnit.DAYS);
    }

    private static Lengte lengte(int aantal, String eenheid) {
        return new Lengte(0, Termijnsoort.REGISTRATIE, aantal, eenheid, Herkomst.BELEID, List.of(), null);
    }
}
