package nl.wederhoor.planner.eerlijkheid;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import nl.wederhoor.planner.momentopname.Behandelaar;
import nl.wederhoor.planner.momentopname.Behandelaar.Meegenomen;

/**
 * What every handler carries over to the next period: nine tenths of what there was, plus what was done above a fair
 * share, within a fifth of the hours.
 *
 * <p>A fair share is measured by hours available, so leave makes no debt.
 */
public final class Saldo {
    private static final double BLIJFT = 0.9;
    private static final int MEEGENOMEN_DEEL = 5;

    private Saldo() {}

    /** Work done in the period that ends, per handler; who is absent did nothing. */
    public static Map<String, Meegenomen> naPeriode(List<Behandelaar> behandelaars, Map<String, Meegenomen> gedaan) {
        Map<String, Meegenomen> saldi = new HashMap<>();
        for (Behandelaar wie : behandelaars) {
            double uren = deel(wie, behandelaars, gedaan, Meegenomen::kwartieren);
            double zwaarte = deel(wie, behandelaars, gedaan, Meegenomen::zwaarte);
            var deed = gedaan.getOrDefault(wie.id(), Meegenomen.NIETS);
            saldi.put(
                    wie.id(),
                    new Meegenomen(
                            saldo(wie.meegenomen().kwartieren(), deed.kwartieren() - uren, wie.kwartieren()),
                            saldo(wie.meegenomen().zwaarte(), deed.zwaarte() - zwaarte, Math.round(zwaarte))));
        }
        return saldi;
    }

    private static double deel(
            Behandelaar wie,
            List<Behandelaar> behandelaars,
            Map<String, Meegenomen> gedaan,
            ToLongFunction<Meegenomen> wat) {
        double samen = gedaan.values().stream().mapToLong(wat).sum();
        long uren = behandelaars.stream().mapToLong(Behandelaar::kwartieren).sum();
        return uren == 0 ? 0 : samen * wie.kwartieren() / uren;
    }

    private static long saldo(long oud, double boven, long maat) {
        long grens = maat / MEEGENOMEN_DEEL;
        return Math.max(-grens, Math.min(grens, Math.round(BLIJFT * oud + boven)));
    }
}
