package nl.wederhoor.termijnen;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import nl.wederhoor.beleidsversie.Beleidsversies;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.opslag.Takenbron;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The job as it starts with the service, on the real clock: every organisation gets one, and terms are warned about. */
@QuarkusTest
@TestProfile(TermijnbewakingIT.Aan.class)
class TermijnbewakingIT {
    private static final int LANGST_TELLEN = 180;

    @Inject
    Proefbureau bureau;

    @Inject
    Beleidsversies versies;

    @Inject
    Takenbron bron;

    @Inject
    Clock klok;

    /** As in production, where a round is made every minute. */
    public static final class Aan implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("wederhoor.termijnen.bewaking", "true", "wederhoor.termijnen.ronde", "PT3S");
        }
    }

    @BeforeEach
    void een_bureau_dat_er_bij_komt_terwijl_de_dienst_draait() {
        bureau.begin();
    }

    @AfterEach
    void ruim_op() {
        bureau.eind();
    }

    @Test
    void elke_organisatie_krijgt_een_taak_en_een_termijn_van_vandaag_een_waarschuwing() throws Exception {
        var vandaag = LocalDate.now(klok);
        var dossier = bureau.dossier(Feiten.leeg()).id();
        bureau.termijnen(dossier, 3, vandaag.minusDays(14), vandaag, "behandelaar");

        for (int tel = 0; tel < LANGST_TELLEN && waarschuwingen() < 3; tel++) {
            Thread.sleep(1_000);
        }

        assertThat(waarschuwingen()).isEqualTo(3);
        assertThat(taken()).containsExactlyElementsOf(new TreeSet<>(versies.organisaties()));
    }

    private long waarschuwingen() {
        return bureau.tel("select count(*) from termijn_waarschuwing where organisatie = ?", Proefbureau.NAAM);
    }

    private List<String> taken() throws SQLException {
        try (var connection = bron.bron().getConnection();
                var vraag = connection.createStatement();
                var rij = vraag.executeQuery(
                        "select array_agg(task_instance order by task_instance collate \"C\") from taak"
                                + " where task_name = 'termijnen'")) {
            rij.next();
            return List.of((String[]) rij.getArray(1).getArray());
        }
    }
}
