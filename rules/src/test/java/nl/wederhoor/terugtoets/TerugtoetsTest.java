package nl.wederhoor.terugtoets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a back-test says of every case is what advising it twice says. */
final class TerugtoetsTest {
    private static final int ZAKEN = Integer.getInteger("wederhoor.zaken", 40);
    private static final int VERSIES = Integer.getInteger("wederhoor.versies", 4);

    @ParameterizedTest
    @ValueSource(strings = {"radar", "dmg", "ieder1gelijk", "integratiewerk", "klachtenhulp"})
    void per_projectie_gerekend_verandert_precies_wat_twee_keer_adviseren_verandert(String organisatie) {
        var exactheid = new Exactheid(organisatie, ZAKEN, 11);

        for (int versie = 0; versie < VERSIES; versie++) {
            exactheid.keur(100 + versie, 3);
        }

        System.out.printf(
                "%s: %d zaken vergeleken, %d veranderd, %d oorzaken nagerekend%n",
                organisatie, exactheid.vergeleken, exactheid.veranderd, exactheid.gekeurdeOorzaken);
        assertThat(exactheid.veranderd).isPositive();
    }
}
