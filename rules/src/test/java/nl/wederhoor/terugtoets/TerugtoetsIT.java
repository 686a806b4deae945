package nl.wederhoor.terugtoets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@link TerugtoetsTest} with thousands of cases per organisation. */
final class TerugtoetsIT {
    private static final int ZAKEN = Integer.getInteger("wederhoor.zaken", 600);
    private static final int VERSIES = Integer.getInteger("wederhoor.versies", 8);

    @ParameterizedTest
    @ValueSource(strings = {"radar", "dmg", "ieder1gelijk", "integratiewerk", "klachtenhulp"})
    void per_projectie_gerekend_verandert_precies_wat_twee_keer_adviseren_verandert(String organisatie) {
        var exactheid = new Exactheid(organisatie, ZAKEN, 23);

        for (int versie = 0; versie < VERSIES; versie++) {
            exactheid.keur(1000 + versie, 4);
        }

        System.out.printf(
                "%s: %d zaken vergeleken, %d veranderd, %d oorzaken nagerekend, 0 verschillen%n",
                organisatie, exactheid.vergeleken, exactheid.veranderd, exactheid.gekeurdeOorzaken);
        assertThat(exactheid.veranderd).isPositive();
    }
}
