package nl.wederhoor.bewijs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What differs is written where protocol owners look, and nowhere else. */
class WijzigingenlijstTest {
    private static final String LIJST = """
            # Wat er verandert

            # Voor eigenaren van een protocol

            ## 0.1.0
            - Eerste uitgave.

            # Technical

            ## 0.2.0
            - Engine.
            """;

    @Test
    void nieuws_komt_onder_aan_de_uitgave_van_nu() {
        assertThat(Wijzigingenlijst.met(LIJST, "0.1.0", List.of("- Nieuws.")))
                .isEqualTo(LIJST.replace("- Eerste uitgave.\n", "- Eerste uitgave.\n- Nieuws.\n"));
    }

    @Test
    void een_nieuwe_uitgave_krijgt_een_eigen_kopje_bovenaan() {
        assertThat(Wijzigingenlijst.met(LIJST, "0.2.0", List.of("- Nieuws.")))
                .isEqualTo(LIJST.replace("\n## 0.1.0", "\n## 0.2.0\n- Nieuws.\n\n## 0.1.0"));
    }

    @Test
    void zonder_nieuws_blijft_de_lijst_zoals_zij_is() {
        assertThat(Wijzigingenlijst.met(LIJST, "0.2.0", List.of())).isEqualTo(LIJST);
    }
}
