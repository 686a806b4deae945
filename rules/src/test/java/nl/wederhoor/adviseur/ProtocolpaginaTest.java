package nl.wederhoor.adviseur;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages in docs/protocol say what the product answers, and nothing else. */
class ProtocolpaginaTest {
    private static final boolean VERNIEUW = Boolean.getBoolean("wederhoor.protocol.vernieuw");
    private static final Path MAP = Path.of("..", "docs", "protocol");

    @ParameterizedTest
    @ValueSource(strings = {"radar", "dmg", "ieder1gelijk", "integratiewerk", "klachtenhulp"})
    void een_pagina_is_wat_de_gevallen_nu_geven(String organisatie) throws IOException {
        var bestand = MAP.resolve(organisatie + ".md");
        var pagina = Protocolpagina.van(organisatie);
        if (VERNIEUW) {
            Files.writeString(bestand, pagina);
        }

        assertThat(Files.readString(bestand))
                .as("%s verschilt van wat het systeem antwoordt; bovenaan staat hoe zij wordt vernieuwd", bestand)
                .isEqualTo(pagina);
    }
}
