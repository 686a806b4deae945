package nl.wederhoor.planner.opdracht;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command in a process of its own, compiled lightly so that it starts fast. */
final class Planproces {
    private Planproces() {}

    record Uitkomst(int code, String uit, String fout) {}

    static Process start(String... woorden) throws IOException {
        List<String> opdracht = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Dslf4j.internal.verbosity=ERROR",
                "-cp",
                System.getProperty("java.class.path"),
                PlanOpdracht.class.getName()));
        opdracht.addAll(List.of(woorden));
        return new ProcessBuilder(opdracht).start();
    }

    static Uitkomst voerUit(String... woorden) throws Exception {
        var proces = start(woorden);
        String uit = tekst(proces);
        String fout = new String(proces.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Uitkomst(proces.waitFor(), uit, fout);
    }

    /** What stands on standard output when it is closed. */
    static String tekst(Process proces) throws IOException {
        return new String(proces.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
}
