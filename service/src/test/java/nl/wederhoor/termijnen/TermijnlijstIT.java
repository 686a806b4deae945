package nl.wederhoor.termijnen;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.identiteit.Medewerker;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.start.Proefklok;
import nl.wederhoor.termijn.Termijnstand;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sixty thousand terms, twenty thousand of them open: the plans of the questions, and how long the lists take. */
@QuarkusTest
class TermijnlijstIT {
    private static final Logger LOG = Logger.getLogger(TermijnlijstIT.class);
    private static final int KEER = 40;
    private static final Medewerker LEIDING = Proefbureau.iemand("leiding", "leidinggevende");

    @Inject
    Proefbureau bureau;

    @Inject
    Database database;

    @Inject
    ToonTermijnen toon;

    @Inject
    Waarschuwer waarschuwer;

    @ConfigProperty(name = "quarkus.flyway.jdbc-url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String eigenaar;

    @ConfigProperty(name = "quarkus.flyway.password")
    String wachtwoord;

    @BeforeEach
    void zestigduizend_termijnen() throws SQLException {
        Proefklok.op("2026-06-10T10:00:00+02:00");
        bureau.begin();
        UUID dossier = bureau.dossier(Feiten.leeg()).id();
        for (int week = 0; week < 40; week++) {
            var dag = LocalDate.of(2026, 6, 8).plusWeeks(week);
            bureau.termijnen(dossier, 500, dag.minusDays(14), dag, week % 2 == 0 ? "behandelaar" : "collega");
        }
        bureau.voer(
                "insert into termijn (organisatie, id, dossier, soort, bron, clausules, wacht_op, behandelaar, begin,"
                        + " uiterlijk, stand, reden, beleid_sha256, gewijzigd_op) select t.organisatie, gen_random_uuid(),"
                        + " t.dossier, t.soort, t.bron, t.clausules, t.wacht_op, t.behandelaar, t.begin - 400,"
                        + " t.uiterlijk - 400, 'voldaan', 'hand', t.beleid_sha256, t.gewijzigd_op"
                        + " from termijn t, generate_series(1, 2) where t.organisatie = ? and t.stand = 'loopt'",
                Proefbureau.NAAM);
        waarschuwer.waarschuw(Proefbureau.NAAM);
        telWatErStaat();
    }

    /** What the database does by itself now and then: without it a plan depends on when that was. */
    private void telWatErStaat() throws SQLException {
        try (var connection = DriverManager.getConnection(url, eigenaar, wachtwoord);
                var statement = connection.createStatement()) {
            statement.execute("analyze wederhoor.termijn, wederhoor.termijn_waarschuwing");
        }
    }

    @AfterEach
    void ruim_op() {
        bureau.eind();
    }

    @Test
    void elke_lijst_en_de_vraag_wat_rijp_is_gaan_langs_een_index() {
        assertThat(plan("select t.id from termijn t where t.organisatie = 'proeftermijn' and t.stand in ('loopt',"
                        + " 'opgeschort') and t.wacht_op <> 'niemand' order by t.uiterlijk, t.id limit 50"))
                .contains("using termijn_open")
                .doesNotContain("Seq Scan", "Sort");
        assertThat(plan("select t.id from termijn t where t.organisatie = 'proeftermijn' and t.stand in ('loopt',"
                        + " 'opgeschort') and t.wacht_op <> 'niemand' and t.behandelaar = 'collega'"
                        + " order by t.uiterlijk, t.id limit 50"))
                .contains("using termijn_behandelaar")
                .doesNotContain("Seq Scan", "Sort");
        assertThat(plan("select t.id from termijn t where t.organisatie = 'proeftermijn' and t.stand = 'loopt'"
                        + " and t.wacht_op <> 'niemand' and t.uiterlijk <= '2026-06-12' and not exists (select from"
                        + " termijn_waarschuwing w where w.organisatie = t.organisatie and w.termijn = t.id"
                        + " and w.uiterlijk = t.uiterlijk and w.trede = 'behandelaar')"))
                .doesNotContain("Seq Scan on termijn t");
    }

    @Test
    void de_lijsten_zijn_vlug() {
        report("all, page 1", () -> toon.open(LEIDING, Termijnfilter.alles(), 1));
        report("all, page 300", () -> toon.open(LEIDING, Termijnfilter.alles(), 300));
        report("passed", () -> toon.open(LEIDING, Termijnfilter.alles().met(Termijnstand.VERLOPEN), 1));
        report(
                "own",
                () -> toon.open(Proefbureau.behandelaar(), Termijnfilter.alles().van("behandelaar"), 1));
        report("what is due, nothing new", () -> waarschuwer.waarschuw(Proefbureau.NAAM));
    }

    private void report(String what, Runnable work) {
        var times = new long[KEER];
        for (int i = 0; i < KEER; i++) {
            long start = System.nanoTime();
            work.run();
            times[i] = System.nanoTime() - start;
        }
        Arrays.sort(times);
        LOG.infof("%s: p50 %.1f ms, p95 %.1f ms", what, times[KEER / 2] / 1e6, times[KEER * 95 / 100] / 1e6);
    }

    private String plan(String question) {
        return database.within(Proefbureau.NAAM, connection -> {
            try (var statement = connection.createStatement();
                    var answer = statement.executeQuery("explain " + question)) {
                List<String> lines = new ArrayList<>();
                while (answer.next()) {
                    lines.add(answer.getString(1));
                }
                return String.join("\n", lines);
            }
        });
    }
}
