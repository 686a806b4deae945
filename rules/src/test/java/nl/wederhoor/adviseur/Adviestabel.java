package nl.wederhoor.adviseur;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What was measured, as it stands in docs/benchmarks.md. */
final class Adviestabel {
    static final Path MAP = Path.of("target", "bench");

    private Adviestabel() {}

    static void toon() throws IOException {
        System.out.println("\n| what | unknown % | processor p50 / p99 ms | clock p50 / p99 ms | reports |\n"
                + "|---|---|---|---|---|\n" + Files.readString(MAP.resolve("core"))
                + Files.readString(MAP.resolve("full")));
    }
}
