package nl.wederhoor.analyse;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.wederhoor.beleid.Pakketten;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables that the product ships: looked at in full, and nothing in them stops an approval. */
class PakkettenAnalyseTest {
    static List<String> organisaties() {
        return Pakketten.organisaties();
    }

    @ParameterizedTest
    @MethodSource("organisaties")
    void shipped_tables_are_looked_at_in_full_and_hold_no_errors(String organisatie) {
        var bevindingen = Analyse.van(Pakketten.lees(organisatie));

        assertThat(bevindingen.isVolledig()).isTrue();
        assertThat(bevindingen.onbevestigd()).isZero();
        assertThat(bevindingen.alle()).noneMatch(bevinding -> bevinding.ernst() == Ernst.FOUT);
        assertThat(bevindingen.onbereikbareRijen()).isEmpty();
        assertThat(bevindingen.dubbeleRijen()).isEmpty();
    }
}
