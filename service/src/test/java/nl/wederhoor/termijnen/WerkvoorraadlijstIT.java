package nl.wederhoor.termijnen;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wederhoor.dossier.ToonWerkvoorraad;
import nl.wederhoor.dossier.ToonWerkvoorraad.Volgorde;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.opslag.Database;
import nl.wederhoor.start.Proefklok;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Twenty thousand dossiers in one bureau: every order in which people see them comes from an index, without sorting. */
@QuarkusTest
class WerkvoorraadlijstIT {
    private static final int AANTAL = 20_000;
    private static final String BUREAU = "d.organisatie = 'proeftermijn' and d.status = 'open'";
    private static final String EIGEN = BUREAU + " and d.behandelaar = 'collega'";

    @Inject
    Proefbureau bureau;

    @Inject
    Database database;

    @Inject
    ToonWerkvoorraad werkvoorraad;

    @ConfigProperty(name = "quarkus.flyway.jdbc-url")
    String url;

    @ConfigProperty(name = "quarkus.flyway.username")
    String eigenaar;

    @ConfigProperty(name = "quarkus.flyway.password")
    String wachtwoord;

    @BeforeEach
    void twintigduizend_dossiers() throws SQLException {
        Proefklok.op("2026-06-10T10:00:00+02:00");
        bureau.begin();
        bureau.dossier(Feiten.leeg());
        bureau.voer(
                "insert into dossier (organisatie, id, nummer, status, fase, versie, behandelaar, aangemaakt_op,"
                        + " aangemaakt_door, gewijzigd_op, beleidsversie, beleid_sha256, feiten, versleuteld, laatste_regel,"
                        + " eerste_termijn) select organisatie, gen_random_uuid(), '2025-' || lpad(nr::text, 7, '0'),"
                        + " case when nr % 4 = 0 then 'gesloten' else 'open' end, fase, versie,"
                        + " case when nr % 10 = 0 then 'collega' else behandelaar end, aangemaakt_op - nr * interval '1 minute',"
                        + " aangemaakt_door, gewijzigd_op - (nr * 7919 % 20011) * interval '1 minute', beleidsversie,"
                        + " beleid_sha256, feiten, versleuteld, laatste_regel, date '2026-06-01' + nr * 7919 % 400"
                        + " from dossier, generate_series(1, ?) nr where organisatie = ?",
                AANTAL, Proefbureau.NAAM);
        try (var connection = DriverManager.getConnection(url, eigenaar, wachtwoord);
                var statement = connection.createStatement()) {
            statement.execute("analyze wederhoor.dossier");
        }
    }

    @AfterEach
    void ruim_op() {
        bureau.eind();
    }

    @Test
    void elke_volgorde_komt_uit_een_index() {
        var indexen = Map.of(
                Volgorde.TERMIJN, "using dossier_eerste_termijn",
                Volgorde.NIEUWSTE, "using dossier_lijst",
                Volgorde.GEWIJZIGD, "using dossier_gewijzigd",
                Volgorde.NUMMER, "using dossier_organisatie_nummer_key",
                Volgorde.BEHANDELAAR, "using dossier_werkvoorraad");

        assertThat(indexen).hasSize(Volgorde.values().length).allSatisfy((volgorde, index) -> assertThat(
                        plan(BUREAU, volgorde))
                .as(volgorde.name())
                .contains(index)
                .doesNotContain("Seq Scan", "Sort"));
        assertThat(plan(EIGEN, Volgorde.TERMIJN))
                .contains("using dossier_mijn_termijn")
                .doesNotContain("Seq Scan", "Sort");
        assertThat(plan(EIGEN, Volgorde.NIEUWSTE))
                .contains("using dossier_werkvoorraad")
                .doesNotContain("Seq Scan", "Sort");
    }

    @Test
    void een_bladzijde_staat_in_de_volgorde_van_de_eerste_termijn() {
        var vraag = new ToonWerkvoorraad.Vraag(false, "open", "", "", Volgorde.TERMIJN, 3);

        var bladzijde = werkvoorraad.toon(Proefbureau.behandelaar(), vraag);

        assertThat(bladzijde.items()).hasSize(50);
        assertThat(bladzijde.items().stream().map(ToonWerkvoorraad.Zaak::id).map(this::eerste))
                .isSorted();
    }

    private String eerste(UUID dossier) {
        return plannen("select eerste_termijn from dossier where id = '" + dossier + "'")
                .get(0);
    }

    private String plan(String waar, Volgorde volgorde) {
        return String.join(
                "\n",
                plannen("explain select d.id, d.nummer, d.fase from dossier d where " + waar + " order by "
                        + volgorde.sql() + " limit 50 offset 100"));
    }

    private List<String> plannen(String vraag) {
        return database.within(Proefbureau.NAAM, connection -> {
            try (var statement = connection.createStatement();
                    var rij = statement.executeQuery(vraag)) {
                List<String> regels = new ArrayList<>();
                while (rij.next()) {
                    regels.add(rij.getString(1));
                }
                return regels;
            }
        });
    }
}
