package nl.wederhoor.planner.uitleg;

import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import nl.wederhoor.planner.Gewichten;
import nl.wederhoor.planner.Planopties;
import nl.wederhoor.planner.Wijziging;
import nl.wederhoor.planner.eerlijkheid.Eerlijkheidsmeter;
import nl.wederhoor.planner.momentopname.Zaak;
import nl.wederhoor.planner.stroom.Stroomplanner;
import nl.wederhoor.planner.tabel.Paartabel;
import nl.wederhoor.planner.tabel.Verdeling;
import nl.wederhoor.planner.verzonnen.Bureauschets;
import nl.wederhoor.planner.verzonnen.Verzinner;
import nl.wederhoor.planner.watals.Budgetcurve;
import nl.wederhoor.planner.watals.Herschikker;
import nl.wederhoor.planner.watals.Nieuwkomer;
import nl.wederhoor.planner.watals.WatAls;
import nl.wederhoor.planner.zoek.Zoeker;
import org.junit.jupiter.api.Test;

/** How long a coordinator waits for an answer about a plan of 40 handlers and 1,500 cases. */
final class UitlegBench {
    private static final int VRAGEN = 400;
    private static final int OPWARMEN = 200;

    private volatile Object gezien;

    @Test
    void answers_about_a_plan_of_40_handlers_and_1500_cases() {
        var foto = Verzinner.bureau(Bureauschets.krap(40, 1_500, 1));
        var tabel = Paartabel.van(foto, Gewichten.standaard());
        var plan = Zoeker.zoek(tabel, Planopties.van(20, 1));
        var uitlegger = new Uitlegger(plan);
        var wachtend = Verdeling.wachtend(tabel);
        toon("| question | median ms | 99 % ms | slowest ms |");
        toon("|---|---|---|---|");
        meet(
                "alternatives of one case, 40 handlers and the queue, with sentences",
                k -> uitlegger.leg(zaak(tabel, k), Inzage.COORDINATOR));
        meet("why a case waits", k -> new Uitlegger(wachtend).leg(zaak(tabel, k), Inzage.BLOKKADES));
        meet(
                "breaking weights of one alternative",
                k -> uitlegger.breekpunten(zaak(tabel, k), tabel.plek(k % 40), Inzage.COORDINATOR));
        meet(
                "a case that comes in",
                k -> Nieuwkomer.plaats(plan, nieuw(foto.zaken().get(k)), List.of()));
        eenmaal("rearranging around one imposed handler", k -> new Herschikker(plan, Planopties.van(5, k))
                .zet(zaak(tabel, 37 * k), tabel.plek(k)));
        eenmaal("fairness report with the split", k -> Eerlijkheidsmeter.meet(plan, Planopties.van(1, k)));
        eenmaal("what-if, both arms, 20 steps", k -> new WatAls(new Stroomplanner())
                .vergelijk(
                        foto,
                        Gewichten.standaard(),
                        List.of(new Wijziging.Afwezig(tabel.plek(k))),
                        Planopties.van(20, k)));
        eenmaal("curve of gain, budgets 0 5 10 20 50, 20 steps", k -> new Budgetcurve(new Stroomplanner())
                .teken(foto, Gewichten.standaard(), List.of(0, 5, 10, 20, 50), Planopties.van(20, k)));
    }

    private static Zaak nieuw(Zaak zaak) {
        return new Zaak(
                "nieuw",
                Zaak.Stand.NIEUW,
                zaak.last(),
                zaak.haast(),
                zaak.vraag(),
                zaak.plaats(),
                null,
                zaak.partijen(),
                null);
    }

    private static String zaak(Paartabel tabel, int k) {
        return tabel.eenheden().get(k % tabel.aantal()).id();
    }

    private void meet(String vraag, IntFunction<Object> antwoord) {
        for (int k = 0; k < OPWARMEN; k++) {
            gezien = antwoord.apply(k);
        }
        meet(vraag, antwoord, VRAGEN);
    }

    private void eenmaal(String vraag, IntFunction<Object> antwoord) {
        meet(vraag, antwoord, 3);
    }

    private void meet(String vraag, IntFunction<Object> antwoord, int keren) {
        double[] millis = new double[keren];
        for (int k = 0; k < keren; k++) {
            long begin = rekentijd();
            gezien = antwoord.apply(k);
            millis[k] = (rekentijd() - begin) / 1e6;
        }
        Arrays.sort(millis);
        toon(String.format(
                Locale.ROOT,
                "| %s | %.2f | %.2f | %.2f |",
                vraag,
                millis[keren / 2],
                millis[keren * 99 / 100],
                millis[keren - 1]));
    }

    /** Time of the processor, as others may be using the machine; nothing here waits or uses a second thread. */
    private static long rekentijd() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void toon(String regel) {
        System.out.println(regel);
    }
}
