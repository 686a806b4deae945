package nl.wederhoor.adviseur;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.wederhoor.beleid.Beleid;
import nl.wederhoor.kalender.Beleidskalender;
import nl.wederhoor.regels.Beeld;
import nl.wederhoor.regels.Lengte;
import nl.wederhoor.regels.Oogst;
import nl.wederhoor.regels.Protocoleenheid;
import nl.wederhoor.regels.Termijnteller;
import nl.wederhoor.tabel.Toestand;
import org.drools.ruleunits.api.RuleUnitProvider;

/** Runs the protocol rules over many pictures at once. */
final class Regelmotor {
    private final Beleid beleid;
    private final Termijnteller teller;

    Regelmotor(Beleid beleid) {
        this.beleid = beleid;
        this.teller = new Termijnteller(
                Beleidskalender.van(beleid),
                beleid.heeftParameter("verlengingCommissieDagen")
                        ? beleid.parameter("verlengingCommissieDagen").getal()
                        : 0);
    }

    /** What the rules and the tables can know of each of these cases, in one run. */
    List<Geval> gevallen(List<Casus> casussen, Beleidskennis kennis) {
        var lengtes = new Lengtes(Raadpleging.zonderSpoor(kennis));
        List<Beeld> beelden = new ArrayList<>(casussen.size());
        List<Lengte> geteld = new ArrayList<>();
        List<Toestand> toestanden = new ArrayList<>(casussen.size());
        for (var casus : casussen) {
            int nr = beelden.size();
            toestanden.add(Toestandmaker.basis(casus));
            beelden.add(new Beeld(nr, casus.feiten(), casus.besluiten(), casus.peildag()));
            geteld.addAll(lengtes.van(nr, casus, toestanden.get(nr)));
        }
        var oogst = oogst(beelden, geteld);
        return IntStream.range(0, casussen.size())
                .mapToObj(nr -> Geval.van(casussen.get(nr), toestanden.get(nr), oogst, nr))
                .toList();
    }

    Oogst oogst(List<Beeld> beelden, List<Lengte> lengtes) {
        var eenheid =
                new Protocoleenheid(teller, beleid.parameter("drempelSignaal").getal());
        beleid.regels().values().forEach(eenheid.getGronden()::add);
        lengtes.forEach(eenheid.getLengtes()::add);
        beelden.forEach(eenheid.getBeelden()::add);
        try (var instantie = RuleUnitProvider.get().createRuleUnitInstance(eenheid)) {
            instantie.fire();
        }
        return eenheid.getOogst();
    }
}
