package nl.wederhoor.analyse;

import static nl.wederhoor.tabel.Proeftabel.tabel;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.wederhoor.tabel.GelezenTabel;
import nl.wederhoor.tabel.Proefmotor;
import nl.wederhoor.tabel.Proeftabel;
import nl.wederhoor.tabel.TabelLader;
import org.junit.jupiter.api.Test;

/** What the engine of record does not confirm is not shown, and is counted as a fault of ours. */
class OnbevestigdTest {
    @Test
    void an_engine_that_knows_other_rows_confirms_nothing_of_a_single_hit_table() {
        var onze = lees(leeg("UNIQUE").rij("r1", "true", "\"X\"").rij("r2", "true", "\"Y\""));
        var hunne = lees(leeg("UNIQUE").rij("r1", "false", "\"X\"").rij("r2", "true", "\"Y\""));

        assertThat(van(onze, onze).gaten()).hasSize(1);
        assertThat(van(onze, onze).overlappingen()).hasSize(1);
        assertThat(van(onze, onze).onbevestigd()).isZero();
        assertThat(van(onze, hunne).alle()).noneMatch(bevinding -> bevinding.voorbeeld() != null);
        assertThat(van(onze, hunne).onbevestigd()).isEqualTo(4);
        assertThat(van(onze, hunne).isSchoon()).isFalse();
    }

    @Test
    void nor_of_rows_that_never_win_or_change_nothing() {
        var onze = lees(leeg("FIRST")
                .rij("r1", "true", "\"X\"")
                .rij("r2", "true", "\"Y\"")
                .rij("r3", "-", "\"X\""));
        var hunne = lees(leeg("FIRST")
                .rij("r1", "false", "\"X\"")
                .rij("r2", "true", "\"Y\"")
                .rij("r3", "-", "\"X\""));
        var dubbel = lees(leeg("COLLECT").rij("r1", "true", "\"X\"").rij("r2", "true", "\"X\""));
        var enkel = lees(leeg("COLLECT").rij("r1", "true", "\"X\"").rij("r2", "false", "\"X\""));

        assertThat(van(onze, hunne).onbevestigd()).isEqualTo(1);
        assertThat(van(onze, hunne).onbereikbareRijen()).isEmpty();
        assertThat(van(dubbel, enkel).onbevestigd()).isEqualTo(1);
        assertThat(van(dubbel, enkel).dubbeleRijen()).isEmpty();
    }

    private static Bevindingen van(GelezenTabel tabel, GelezenTabel voorMotor) {
        return new Tabelanalyse(tabel, false).bevindingen(() -> new Proefmotor(voorMotor));
    }

    private static Proeftabel leeg(String hitbeleid) {
        return tabel("t", hitbeleid).ja("anoniem").uitkomst("uit", "X", "Y");
    }

    private static GelezenTabel lees(Proeftabel tabel) {
        return TabelLader.lees(Map.of("t.dmn", tabel.xml())).get(0);
    }
}
