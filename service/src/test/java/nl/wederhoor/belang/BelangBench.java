package nl.wederhoor.belang;

import static nl.wederhoor.partij.Partijsoort.PERSOON;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.dossier.Aanmelding;
import nl.wederhoor.dossier.Incident;
import nl.wederhoor.dossier.LeesPartijen;
import nl.wederhoor.dossier.OpenDossier;
import nl.wederhoor.dossier.Partijsoort;
import nl.wederhoor.dossier.Persoonsgegevens;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.identiteit.Accountnaam;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.regels.Kant;
import org.junit.jupiter.api.Test;

/** What looking for conflicts of interest costs with 20,000 dossiers, and what filling the index from the database costs. */
@QuarkusTest
class BelangBench {
    private static final int DOSSIERS = Integer.getInteger("wederhoor.dossiers", 20_000);
    private static final int BEWAARD = DOSSIERS / 50;
    private static final int VRAGEN = 300;
    private static final List<String> VOORNAMEN = List.of(
            "Jan", "Fatima", "Mehmet", "Sanne", "Oumar", "Wietske", "Piet", "Aicha", "Thomas", "Lotte", "Karim");
    private static final List<String> LETTERGREPEN = List.of(
            "ber", "hof", "stra", "ma", "veld", "man", "lin", "kolk", "dijk", "ra", "oud", "zee", "brou", "wer", "tas");

    private final PrintStream uit = System.out;
    private final Random toeval = new Random(20260402);

    @Inject
    Beleidsversies beleid;

    @Inject
    OpenDossier openDossier;

    @Inject
    LeesPartijen partijen;

    @Inject
    Database database;

    @Test
    void cost() {
        var index = new Namenindex();
        var voor = geheugen();
        long begin = nu();
        index.vervang(List.of(), Stream.generate(this::verzin).limit(DOSSIERS).toList());
        double vullen = (nu() - begin) / 1e6;
        var tijden = new ArrayList<Double>();
        int vondsten = 0;
        var gronden = beleid.geldigOp("dmg", OffsetDateTime.parse("2026-04-02T10:00:00+02:00"))
                .orElseThrow()
                .beleid()
                .regels()
                .values();
        for (int i = 0; i < VRAGEN; i++) {
            var eigen = verzin();
            begin = nu();
            vondsten += Belangenwacht.onderzoek(index, eigen, gronden).size();
            tijden.add((nu() - begin) / 1e6);
        }
        tijden.sort(null);
        uit.println(
                "| dossiers | names | filling, ms | MB | looking for one dossier, p50 ms | p95 ms | found per dossier |");
        uit.println("|---|---|---|---|---|---|---|");
        uit.printf(
                Locale.ROOT,
                "| %d | %d | %.0f | %d | %.2f | %.2f | %.1f |%n",
                DOSSIERS,
                index.aantal(),
                vullen,
                (geheugen() - voor) >> 20,
                tijden.get(VRAGEN / 2),
                tijden.get(VRAGEN * 95 / 100),
                (double) vondsten / VRAGEN);
        vanSchijf();
    }

    private void vanSchijf() {
        var door = new Medewerker(new Accountnaam("klachtbehandelaar", "dmg"), Set.of("klachtbehandelaar"));
        for (int i = 0; i < BEWAARD; i++) {
            openDossier.open(
                    door,
                    new Aanmelding(
                            Feiten.leeg(),
                            "Verzonnen.",
                            Persoonsgegevens.naam(naam()),
                            new Aanmelding.Wederpartij(naam(), Partijsoort.PERSOON),
                            new Incident(LocalDate.of(2026, 3, 1), "Verzonnen", null)));
        }
        var vers = new Namenindexen(database, partijen, beleid, false);
        long begin = nu();
        int namen = vers.bijgewerkt("dmg").aantal();
        uit.printf(
                Locale.ROOT,
                "%nFilling from the database, decrypting: %d names in %.0f ms.%n",
                namen,
                (nu() - begin) / 1e6);
    }

    private Gezelschap verzin() {
        return new Gezelschap(
                UUID.randomUUID(),
                LocalDate.of(2026, 1, 1).plusDays(toeval.nextInt(365)),
                "klachtbehandelaar",
                List.of(new Lid(Kant.MELDER, PERSOON, naam()), new Lid(Kant.WEDERPARTIJ, PERSOON, naam())));
    }

    private String naam() {
        var achternaam = new StringBuilder();
        for (int i = 0; i < 2 + toeval.nextInt(2); i++) {
            achternaam.append(LETTERGREPEN.get(toeval.nextInt(LETTERGREPEN.size())));
        }
        return VOORNAMEN.get(toeval.nextInt(VOORNAMEN.size()))
                + (toeval.nextInt(3) == 0 ? " van der " : " ")
                + achternaam;
    }

    private static long geheugen() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Processor time of this thread: the clock measures the neighbours. */
    private static long nu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
