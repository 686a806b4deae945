package nl.wederhoor.start;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

/** Loggers that write the values they evaluate are off, at every level. */
@QuarkusTest
class LogboekTest {

    @Test
    void kie_and_drools_write_nothing() {
        for (var name : List.of(
                "org.kie",
                "org.kie.dmn",
                "org.kie.dmn.core.impl.DMNRuntimeImpl",
                "org.kie.dmn.feel.runtime.functions.SomeFunction",
                "org.drools",
                "org.drools.core.phreak.RuleExecutor")) {
            assertThat(Logger.getLogger(name).isLoggable(Level.SEVERE)).as(name).isFalse();
        }
    }

    @Test
    void our_own_loggers_do_write() {
        assertThat(Logger.getLogger("nl.wederhoor").isLoggable(Level.INFO)).isTrue();
    }
}
