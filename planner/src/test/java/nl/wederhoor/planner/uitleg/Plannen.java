package nl.wederhoor.planner.uitleg;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;

/** Allowed plans to explain. */
public final class Plannen {

    private Plannen() {}

    /** Every case somewhere it may be, or in the queue. */
    public static Verdeling toegestaan(Paartabel tabel, Random toeval) {
        var plan = Verdeling.wachtend(tabel);
        for (int i = 0; i < tabel.aantal(); i++) {
            int naar = toeval.nextInt(tabel.wachtrij() + 1);
            if (plan.mag(i, naar)) {
                plan.verplaats(i, naar);
            }
        }
        return plan;
    }

    /** Handler per case, as the independent score wants it. */
    public static Map<String, String> perZaak(Verdeling plan) {
        Map<String, String> perZaak = new HashMap<>();
        for (var eenheid : plan.tabel().eenheden()) {
            int plek = plan.plek(eenheid.nummer());
            if (plek != plan.tabel().wachtrij()) {
                eenheid.zaken()
                        .forEach(zaak -> perZaak.put(zaak.id(), plan.tabel().plek(plek)));
            }
        }
        return perZaak;
    }
}
