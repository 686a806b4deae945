package nl.wederhoor.termijnen;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import nl.wederhoor.feiten.Feiten;
import nl.wederhoor.probleem.Weigering;
import nl.wederhoor.start.Proefklok;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is seen of terms, and what is refused, are lines of the log about the dossier. */
@QuarkusTest
class TermijnlogboekTest {
    @Inject
    Proefbureau bureau;

    @Inject
    Waarschuwer waarschuwer;

    @Inject
    ToonAandacht aandacht;

    @Inject
    ToonTermijnen toon;

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
    void een_waarschuwing_die_is_gezien_noemt_het_dossier() {
        var dossier = bureau.dossier(Feiten.leeg()).id();
        bureau.termijnen(dossier, 1, LocalDate.of(2026, 3, 20), LocalDate.of(2026, 3, 29), "behandelaar");
        waarschuwer.waarschuw(Proefbureau.NAAM);
        var termijn = aandacht.van(Proefbureau.behandelaar(), 1).items().stream()
                .filter(punt -> punt.dossier().equals(dossier))
                .findFirst()
                .orElseThrow()
                .termijn();

        aandacht.zie(Proefbureau.behandelaar(), termijn);

        assertThat(regels("gezien", "gedaan", dossier)).isEqualTo(1);
    }

    @Test
    void een_dossier_dat_iemand_niet_mag_zien_is_een_regel() {
        var nergens = UUID.randomUUID();

        assertThatThrownBy(() -> toon.van(Proefbureau.behandelaar(), nergens)).isInstanceOf(Weigering.class);

        assertThat(regels("lezen", "geweigerd", nergens)).isEqualTo(1);
    }

    private long regels(String handeling, String uitkomst, UUID dossier) {
        return bureau.tel(
                "select count(*) from auditregel where organisatie = ? and handeling = ? and uitkomst = ?"
                        + " and ? = any (stukken)",
                Proefbureau.NAAM,
                handeling,
                uitkomst,
                dossier.toString());
    }
}
