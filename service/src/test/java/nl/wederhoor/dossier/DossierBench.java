package nl.wederhoor.dossier;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.net.URL;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.wederhoor.feiten.Feit;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.identiteit.Accountnaam;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.opslag.Database;
import org.junit.jupiter.api.Test;

/**
 * One bureau with many dossiers, made through the service: what making, a step, a list and a page cost while it grows, and
 * what the same rows cost by themselves (pgbench). {@code -Dwederhoor.dossiers=20000}.
 */
@QuarkusTest
class DossierBench {
    private static final String ORG = "radar";
    private static final int DOSSIERS = Integer.getInteger("wederhoor.dossiers", 20_000);
    private static final int DRADEN = 2;
    private static final String KB = "klachtbehandelaar";
    private static final List<String> GRONDEN = List.of("ras", "geslacht", "leeftijd", "godsdienst", "afkomst");
    private static final List<String> VERZOEKEN = List.of("registratie", "informatie of advies", "bemiddeling");

    private final PrintStream uit = System.out;
    private final List<UUID> dossiers = new ArrayList<>();

    @TestHTTPResource
    URL url;

    @Inject
    OpenDossier open;

    @Inject
    ZetStap zet;

    @Inject
    Database database;

    @Inject
    Clock klok;

    @Test
    void growth() throws Exception {
        uit.printf(
                Locale.ROOT,
                "%d dossiers of one bureau, %d at once, load at the start %s%n%n",
                DOSSIERS,
                DRADEN,
                load());
        maak(Math.min(200, DOSSIERS / 10)); // warm
        uit.println(
                "| dossiers | made per second | ms each | processor ms of the service each | steps per second | load |");
        uit.println("|---|---|---|---|---|---|");
        int stap = Math.max(1, DOSSIERS / 8);
        while (dossiers.size() < DOSSIERS) {
            int gemaakt = Math.min(stap, DOSSIERS - dossiers.size());
            long rekentijd = Lijstmeting.rekentijd();
            double maken = seconden(() -> maak(gemaakt));
            double perDossier = (Lijstmeting.rekentijd() - rekentijd) / 1e6 / gemaakt;
            int stappen = Math.min(200, dossiers.size());
            double zetten = seconden(() -> zet(stappen));
            uit.printf(
                    Locale.ROOT,
                    "| %d | %.1f | %.1f | %.1f | %.1f | %s |%n",
                    dossiers.size(),
                    gemaakt / maken,
                    1000 * DRADEN * maken / gemaakt,
                    perDossier,
                    stappen / zetten,
                    load());
        }
        uit.println(new KaleRijen(database).meet(dossiers.get(dossiers.size() - 1)));
        lijsten();
        plannen();
    }

    private void maak(int aantal) throws Exception {
        var toeval = new Random(dossiers.size());
        List<Callable<UUID>> werk = new ArrayList<>();
        for (int nr = 0; nr < aantal; nr++) {
            var melding = melding(toeval, dossiers.size() + nr);
            var door = behandelaar(nr % 2 == 0 ? "klachtbehandelaar" : "klachtbehandelaar2");
            werk.add(() -> open.open(door, melding).id());
        }
        dossiers.addAll(tegelijk(werk));
    }

    private void zet(int aantal) throws Exception {
        var toeval = new Random(aantal);
        var vandaag = LocalDate.now(klok);
        List<Callable<UUID>> werk = new ArrayList<>();
        for (int nr = 0; nr < aantal; nr++) {
            var id = dossiers.get(toeval.nextInt(dossiers.size()));
            werk.add(() -> zet.zet(
                            behandelaar("klachtbehandelaar"), id, Versie.elke(), Stapverzoek.van(Stap.CONTACT, vandaag))
                    .id());
        }
        tegelijk(werk);
    }

    private Aanmelding melding(Random toeval, int nr) {
        var nu = OffsetDateTime.now(klok);
        var feiten = Feiten.leeg()
                .met(Feit.ONTVANGEN_OP, nu.minusDays(toeval.nextInt(200)))
                .met(Feit.KANAAL, "telefoon")
                .met(Feit.MELDER, "slachtoffer")
                .met(Feit.GRONDEN, Set.of(GRONDEN.get(toeval.nextInt(GRONDEN.size()))))
                .met(Feit.VERZOEKEN, Set.of(VERZOEKEN.get(toeval.nextInt(VERZOEKEN.size()))))
                .met(Feit.BINNEN_WERKGEBIED, true)
                .met(Feit.ANONIEM, false);
        return new Aanmelding(
                feiten,
                "Een verzonnen verhaal van een paar regels, zoals een behandelaar het opschrijft.",
                Persoonsgegevens.naam("Melder " + woord(nr)),
                new Aanmelding.Wederpartij("Bedrijf " + woord(7 * nr + 3), Partijsoort.ORGANISATIE),
                new Incident(nu.toLocalDate().minusDays(toeval.nextInt(300)), "Nergenshuizen", null));
    }

    /** Letters that differ, so that names are not each other's typing errors. */
    private static String woord(int nr) {
        return new Random(nr)
                .ints(9, 0, 26)
                .collect(
                        StringBuilder::new,
                        (tekst, letter) -> tekst.append((char) ('a' + letter)),
                        StringBuilder::append)
                .toString();
    }

    private void lijsten() throws Exception {
        var meting = new Lijstmeting(url.toURI(), uit);
        meting.kop();
        int laatste = Math.max(1, DOSSIERS / 50);
        meting.api("list of dossiers", KB, "/dossiers?pagina=");
        meting.api("my open dossiers", KB, "/dossiers?behandelaar=klachtbehandelaar&status=open&pagina=");
        meting.een("last page of the list", KB, nr -> "/api/v1/dossiers?pagina=" + laatste);
        meting.api("inbox of the handler", KB, "/organisaties/radar/besluitverzoeken?pagina=");
        meting.api("terms of the bureau", KB, "/organisaties/radar/termijnen?tot=2100-01-01&pagina=");
        meting.een("one dossier", KB, nr -> "/api/v1/dossiers/" + dossier(nr));
        meting.een("its timeline", KB, nr -> "/api/v1/dossiers/" + dossier(nr) + "/tijdlijn");
        meting.een("proposal of a handler", "coordinator", nr -> "/api/v1/dossiers/" + dossier(nr) + "/toewijzing");
        paginas(meting, laatste);
    }

    private void paginas(Lijstmeting meting, int laatste) throws Exception {
        meting.pagina("Werkvoorraad, mine", KB, "/werkvoorraad?pagina=");
        for (var volgorde : List.of("termijn", "nieuwste", "gewijzigd", "nummer", "behandelaar")) {
            var lijst = "/werkvoorraad?wiens=bureau&volgorde=" + volgorde + "&pagina=";
            meting.pagina("Werkvoorraad, bureau, " + volgorde, "leidinggevende", lijst);
        }
        meting.een(
                "Werkvoorraad, bureau, open and closed, last page",
                "leidinggevende",
                nr -> "/werkvoorraad?wiens=bureau&status=alle&volgorde=termijn&pagina=" + laatste);
        meting.pagina("Termijnen, mine", KB, "/termijnen?pagina=");
        meting.pagina("Termijnen, bureau", "leidinggevende", "/termijnen?wiens=bureau&pagina=");
        meting.een(
                "Termijnen, another month",
                "leidinggevende",
                nr -> "/termijnen?wiens=bureau&maand=" + YearMonth.now(klok).minusMonths(nr % 6));
        meting.pagina("Te beslissen, handler", KB, "/te-beslissen?pagina=");
        meting.pagina("Te beslissen, directeur", "directeur", "/te-beslissen?pagina=");
        meting.pagina("Kandidaten", "directeur", "/kandidaten?pagina=");
        meting.een("Dossier", KB, nr -> "/dossiers/" + dossier(nr));
        meting.een("Tijdlijn", KB, nr -> "/dossiers/" + dossier(nr) + "/tijdlijn");
    }

    private UUID dossier(int nr) {
        return dossiers.get(nr * 31 % dossiers.size());
    }

    /** How the database finds the pages. */
    private void plannen() {
        for (var vraag : List.of(
                "select * from dossier where organisatie = 'radar' order by aangemaakt_op desc, id limit 50 offset 5000",
                "select count(*) from dossier where organisatie = 'radar'",
                "select * from dossier where organisatie = 'radar' and behandelaar = 'klachtbehandelaar' and status = 'open'"
                        + " order by aangemaakt_op desc, id limit 50",
                "select id from dossier where organisatie = 'radar' and status = 'open'"
                        + " order by eerste_termijn, aangemaakt_op desc, id limit 50 offset 2000",
                "select id from dossier where organisatie = 'radar' and status = 'open'"
                        + " order by gewijzigd_op desc, id limit 50 offset 2000",
                "select count(*) from besluitverzoek v join dossier d on d.organisatie = v.organisatie and d.id = v.dossier"
                        + " where v.organisatie = 'radar' and v.status = 'open' and v.beslisser not like 'directeur%'"
                        + " and d.behandelaar = 'klachtbehandelaar'",
                "select uiterlijk, count(*) from termijn where organisatie = 'radar' and stand = 'loopt'"
                        + " and wacht_op <> 'niemand' and dagen is null and uiterlijk < current_date group by uiterlijk")) {
            uit.println("\n    " + vraag);
            database.within(ORG, connection -> {
                var rij = connection.createStatement().executeQuery("explain (analyze, costs off) " + vraag);
                while (rij.next()) {
                    uit.println("    " + rij.getString(1));
                }
                return null;
            });
        }
    }

    private static Medewerker behandelaar(String naam) {
        return new Medewerker(new Accountnaam(naam, ORG), Set.of("klachtbehandelaar"));
    }

    private interface Werk {
        void doe() throws Exception;
    }

    private static double seconden(Werk werk) throws Exception {
        long begin = System.nanoTime();
        werk.doe();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static List<UUID> tegelijk(List<Callable<UUID>> werk) throws Exception {
        var draden = Executors.newFixedThreadPool(DRADEN);
        var gedaan = new ArrayList<UUID>();
        for (var een : draden.invokeAll(werk)) {
            gedaan.add(een.get());
        }
        draden.shutdown();
        return gedaan;
    }

    private static String load() {
        return String.format(
                Locale.ROOT,
                "%.1f",
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }
}
