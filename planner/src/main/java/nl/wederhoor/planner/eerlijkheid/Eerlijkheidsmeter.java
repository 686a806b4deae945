package nl.wederhoor.planner.eerlijkheid;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import nl.wederhoor.planner.Planopties;
import nl.wederhoor.planner.momentopname.Behandelaar;
import nl.wederhoor.planner.tabel.Lastkosten;
import nl.wederhoor.planner.tabel.Lastsoort;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;

/** Measures a plan and has the fairest plan for the same cases sought beside it. */
public final class Eerlijkheidsmeter {

    private Eerlijkheidsmeter() {}

    /** The options say how long to look for the fairest plan; they do not touch the plan that is measured. */
    public static Eerlijkheid meet(Verdeling plan, Planopties opties) {
        List<Eerlijkheid.Aandeel> aandelen = aandelen(plan);
        long[] uren = elk(aandelen, Eerlijkheid.Aandeel::kwartieren);
        return new Eerlijkheid(
                Maten.van(elk(aandelen, aandeel -> aandeel.last() + aandeel.meegenomen()), uren),
                Maten.van(elk(aandelen, Eerlijkheid.Aandeel::zwaarte), uren),
                aandelen,
                new Splitser(plan, opties).splits());
    }

    private static long[] elk(List<Eerlijkheid.Aandeel> aandelen, ToLongFunction<Eerlijkheid.Aandeel> wat) {
        return aandelen.stream().mapToLong(wat).toArray();
    }

    private static List<Eerlijkheid.Aandeel> aandelen(Verdeling plan) {
        Paartabel tabel = plan.tabel();
        List<Eerlijkheid.Aandeel> aandelen = new ArrayList<>();
        for (int j = 0; j < tabel.wachtrij(); j++) {
            Behandelaar wie = tabel.behandelaar(j);
            if (wie.kwartieren() > 0) {
                aandelen.add(new Eerlijkheid.Aandeel(
                        wie.id(),
                        wie.kwartieren(),
                        plan.last(Lastsoort.UREN, j),
                        Lastkosten.meegenomen(wie),
                        plan.last(Lastsoort.ZWAARTE, j) + wie.meegenomen().zwaarte()));
            }
        }
        return aandelen;
    }
}
