package nl.wederhoor.bereik;

import java.lang.management.ManagementFactory;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.logging.Logger;
import nl.wederhoor.adviseur.Adviseur;
import nl.wederhoor.analyse.Rijvoorbeeld;
import nl.wederhoor.beleid.Beleidslader;
import nl.wederhoor.beleid.Pakketten;
import org.junit.jupiter.api.Test;

/**
 * What a search over made-up reports gets to see of a pack, by the number of tries and with or without the rows to steer it,
 * and how long comparing two versions takes. Processor time of the thread.
 */
class BereikBench {
    private static final Logger LOG = Logger.getLogger(BereikBench.class.getName());
    private static final OffsetDateTime DAG = OffsetDateTime.parse("2026-06-11T12:00:00+02:00");
    private static final int[] POGINGEN = {100, 500, 2_000, 8_000};
    private static final long ZAAD = 20_261_120L;

    @Test
    void outcomes_seen_by_tries_and_the_time_of_a_comparison() {
        var verslag =
                new StringBuilder("\n| pack | outcomes seen at 100 / 500 / 2,000 / 8,000 tries | the same without rows"
                        + " | comparison of two versions at 2,000 tries, s |\n|---|---|---|---|\n");
        for (var organisatie : Pakketten.organisaties()) {
            var bestanden = Pakketten.lees(organisatie);
            var adviseur = new Adviseur(Beleidslader.laad(organisatie, 1, bestanden));
            verslag.append("| %s | %s | %s | %.1f |%n"
                    .formatted(
                            organisatie,
                            gezien(adviseur, Rijvoorbeeld.van(bestanden)),
                            gezien(adviseur, List.of()),
                            vergelijking(organisatie, adviseur, bestanden)));
        }
        LOG.info(verslag::toString);
    }

    private static String gezien(Adviseur adviseur, List<Rijvoorbeeld> rijen) {
        var aantallen = new StringBuilder();
        var uitkomsten = new TreeSet<Uitkomst>();
        var maker = new Meldingenmaker(ZAAD, rijen, DAG);
        int gevraagd = 0;
        for (int tot : POGINGEN) {
            for (; gevraagd < tot; gevraagd++) {
                var melding = maker.nieuwe();
                uitkomsten.addAll(Uitkomst.van(adviseur.kern(melding.feiten(), DAG, melding.besluiten())));
            }
            aantallen.append(aantallen.isEmpty() ? "" : " / ").append(uitkomsten.size());
        }
        return aantallen.toString();
    }

    private static double vergelijking(String organisatie, Adviseur basis, Map<String, String> bestanden) {
        var concept = new HashMap<>(bestanden);
        concept.remove("rechten.dmn");
        var anders = new Adviseur(Beleidslader.laad(organisatie, 2, concept));
        long begin = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        Bereik.vergelijk(basis, anders, List.of(bestanden, concept), DAG, new Bereik.Pogingen(2_000, ZAAD));
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begin) / 1e9;
    }
}
