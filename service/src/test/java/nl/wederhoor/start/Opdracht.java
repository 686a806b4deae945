package nl.wederhoor.start;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A command of the packaged service that came to its end. */
record Opdracht(int code, String uitvoer, String fouten) {
    private static final Path JAR =
            Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();

    static Opdracht voer(Map<String, String> omgeving, String invoer, String... woorden) throws Exception {
        var map = Files.createTempDirectory("wederhoor-opdracht");
        var in = Files.writeString(map.resolve("in"), invoer);
        var uit = map.resolve("uit");
        var fout = map.resolve("fout");
        List<String> opdracht = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-jar",
                JAR.toString()));
        opdracht.addAll(List.of(woorden));
        var bouwer = new ProcessBuilder(opdracht)
                .redirectInput(in.toFile())
                .redirectOutput(uit.toFile())
                .redirectError(fout.toFile());
        bouwer.environment().putAll(omgeving);
        bouwer.environment().put("QUARKUS_LOG_CONSOLE_ENABLED", "false");
        var proces = bouwer.start();
        if (!proces.waitFor(5, TimeUnit.MINUTES)) {
            proces.destroyForcibly();
            throw new IOException("the command did not end");
        }
        return new Opdracht(proces.exitValue(), lees(uit), lees(fout));
    }

    private static String lees(Path bestand) throws IOException {
        return Files.readString(bestand, StandardCharsets.UTF_8);
    }
}
