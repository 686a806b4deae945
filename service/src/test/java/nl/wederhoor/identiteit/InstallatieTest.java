package nl.wederhoor.identiteit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.wederhoor.opslag.ingebed.DatabaseUnavailable;
import org.junit.jupiter.api.Test;

/** Data of a demonstration are never served as real, and real data never get a public password. */
@QuarkusTest
class InstallatieTest {
    @Inject
    Installatie installatie;

    @Test
    void wat_eenmaal_vastligt_verandert_niet() {
        assertThat(installatie.legVast(false)).isTrue();
        assertThat(installatie.legVast(true)).isTrue();
        assertThatCode(installatie::eis).doesNotThrowAnyException();
    }

    @Test
    void demodata_en_echte_data_starten_alleen_als_wat_ze_zijn() {
        assertThatThrownBy(() -> Installatie.eis(true, false))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("zijn van een demonstratie");
        assertThatThrownBy(() -> Installatie.eis(false, true))
                .isInstanceOf(DatabaseUnavailable.class)
                .hasMessageContaining("niet van een demonstratie");
        assertThatCode(() -> Installatie.eis(false, false)).doesNotThrowAnyException();
    }
}
