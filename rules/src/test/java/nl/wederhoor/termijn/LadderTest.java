package nl.wederhoor.termijn;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.wederhoor.beleid.Beleidslader;
import nl.wederhoor.beleid.Pakketten;
import nl.wederhoor.termijn.Ladder.Looptijd;
import org.junit.jupiter.api.Test;

/** Who is warned when, and who decides that. */
class LadderTest {
    private static final LocalDate BEGIN = LocalDate.of(2026, 3, 2);
    private static final LocalDate UITERLIJK = LocalDate.of(2026, 3, 16);

    @Test
    void de_behandelaar_twee_dagen_vooraf_de_leidinggevende_daags_erna_de_directeur_na_een_week() {
        assertThat(bereikt("2026-03-13")).isEmpty();
        assertThat(bereikt("2026-03-14")).containsExactly(Trede.BEHANDELAAR);
        assertThat(bereikt("2026-03-16")).containsExactly(Trede.BEHANDELAAR);
        assertThat(bereikt("2026-03-17")).containsExactly(Trede.BEHANDELAAR, Trede.LEIDINGGEVENDE);
        assertThat(bereikt("2026-03-22")).doesNotContain(Trede.DIRECTEUR);
        assertThat(bereikt("2026-03-23")).containsExactly(Trede.values());
    }

    @Test
    void wat_gedaan_is_komt_niet_terug() {
        assertThat(Ladder.STANDAARD.bereikt(
                        Looptijd.van(BEGIN, UITERLIJK),
                        UITERLIJK.plusDays(30),
                        Set.of(Trede.BEHANDELAAR, Trede.DIRECTEUR)))
                .containsExactly(Trede.LEIDINGGEVENDE);
    }

    @Test
    void een_korte_termijn_waarschuwt_op_de_laatste_dag() {
        var dag = LocalDate.of(2026, 3, 3);

        assertThat(Ladder.STANDAARD.dag(Trede.BEHANDELAAR, Looptijd.van(BEGIN, dag)))
                .isEqualTo(dag);
        assertThat(Ladder.STANDAARD.dag(Trede.BEHANDELAAR, Looptijd.van(BEGIN, BEGIN)))
                .isEqualTo(BEGIN);
    }

    @Test
    void wie_alleen_de_maand_weet_waarschuwt_ervoor_en_pas_erna() {
        var maand = new Looptijd(null, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));

        assertThat(Ladder.STANDAARD.dag(Trede.BEHANDELAAR, maand)).isEqualTo(LocalDate.of(2026, 2, 27));
        assertThat(Ladder.STANDAARD.dag(Trede.LEIDINGGEVENDE, maand)).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(Ladder.STANDAARD.dag(Trede.DIRECTEUR, maand)).isEqualTo(LocalDate.of(2026, 4, 7));
    }

    @Test
    void een_beleid_zonder_eigen_afstanden_krijgt_die_van_de_uitgave_en_een_ander_de_zijne() {
        var bestanden = Pakketten.lees("radar");
        assertThat(Ladder.van(Beleidslader.laad("radar", 1, bestanden))).isEqualTo(Ladder.STANDAARD);

        Map<String, String> eigen = new TreeMap<>(bestanden);
        eigen.computeIfPresent(
                "parameters.csv",
                (pad, tekst) -> tekst + "waarschuwBehandelaarDagen;5;dagen;Waarschuwing vooraf;;Dit is beleid.\n"
                        + "waarschuwDirecteurDagen;14;dagen;Waarschuwing aan de directeur;;Dit is beleid.\n");

        assertThat(Ladder.van(Beleidslader.laad("radar", 2, eigen))).isEqualTo(new Ladder(5, 1, 14));
    }

    private static List<Trede> bereikt(String vandaag) {
        return Ladder.STANDAARD.bereikt(Looptijd.van(BEGIN, UITERLIJK), LocalDate.parse(vandaag), Set.of());
    }
}
