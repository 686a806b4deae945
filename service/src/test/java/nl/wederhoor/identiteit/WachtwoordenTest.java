package nl.wederhoor.identiteit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** Hashes of passwords. */
class WachtwoordenTest {
    private final Wachtwoorden wachtwoorden = new Wachtwoorden(4);

    @Test
    void the_same_password_gets_another_hash_each_time_and_fits_both() {
        var een = wachtwoorden.hash("geheim");
        var twee = wachtwoorden.hash("geheim");

        assertThat(een).isNotEqualTo(twee).startsWith("$2");
        assertThat(wachtwoorden.klopt("geheim", een)).isTrue();
        assertThat(wachtwoorden.klopt("geheim", twee)).isTrue();
        assertThat(wachtwoorden.klopt("Geheim", een)).isFalse();
        assertThat(wachtwoorden.klopt("", een)).isFalse();
    }

    @Test
    void a_password_longer_than_is_compared_is_refused_instead_of_cut() {
        var langste = "é".repeat(36);

        assertThat(wachtwoorden.klopt(langste, wachtwoorden.hash(langste))).isTrue();
        assertThat(wachtwoorden.klopt(langste + "x", wachtwoorden.hash(langste)))
                .isFalse();
        assertThatThrownBy(() -> wachtwoorden.hash(langste + "x")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pretending_to_check_costs_as_much_as_checking() {
        var dure = new Wachtwoorden(10);
        var hash = dure.hash("geheim");
        dure.klopt("warm", hash);

        assertThat(processortijd(() -> dure.doeAlsof("geheim")))
                .isBetween(
                        processortijd(() -> dure.klopt("onjuist", hash)) / 2,
                        processortijd(() -> dure.klopt("onjuist", hash)) * 2);
    }

    private static long processortijd(Runnable werk) {
        var draden = ManagementFactory.getThreadMXBean();
        var begin = draden.getCurrentThreadCpuTime();
        for (int keer = 0; keer < 3; keer++) {
            werk.run();
        }
        return draden.getCurrentThreadCpuTime() - begin;
    }
}
