package nl.wederhoor.termijnen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.start.Proefklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What goes wrong with one term keeps no warning of its bureau back. */
@QuarkusTest
class TermijnrondeTest {
    @Inject
    Proefbureau bureau;

    @Inject
    Termijnbewaking.Ronde ronde;

    @BeforeEach
    void begin() {
        Proefklok.op("2026-03-29T10:00:00+02:00");
        bureau.begin();
    }

    @AfterEach
    void ruim_op() {
        bureau.eind();
    }

    @Test
    void een_termijn_die_niet_te_herrekenen_is_houdt_geen_waarschuwing_tegen() {
        var dossier = bureau.dossier(Feiten.leeg()).id();
        bureau.termijnen(dossier, 2, LocalDate.of(2026, 3, 20), LocalDate.of(2026, 3, 29), "behandelaar");
        bureau.voer(
                "update termijn set regeling = 'bestaat niet' where organisatie = ? and id = (select min(id::text)::uuid"
                        + " from termijn where organisatie = ? and soort = 'reactie wederpartij')",
                Proefbureau.NAAM,
                Proefbureau.NAAM);

        assertThatThrownBy(() -> ronde.doe(Proefbureau.NAAM)).isInstanceOf(RuntimeException.class);

        assertThat(bureau.tel("select count(*) from termijn_waarschuwing where organisatie = ?", Proefbureau.NAAM))
                .isEqualTo(2);
    }
}
