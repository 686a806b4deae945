package nl.wederhoor.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The packaged service as a process of its own, on a data directory of the test. */
final class RunningService implements AutoCloseable {
    private static final Path JAR =
            Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();
    private static final Path BINARIES = Path.of("target", "postgres").toAbsolutePath();
    private static final Pattern ADDRESS = Pattern.compile("http://127\\.0\\.0\\.1:\\d+");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Process process;
    private final Path data;
    private final Path output;

    private RunningService(Process process, Path data, Path output) {
        this.process = process;
        this.data = data;
        this.output = output;
    }

    /** Starts it without waiting; it lives for seconds, for which the best compiler is not worth its time. */
    static RunningService start(Path data, Map<String, String> extra) throws IOException {
        var output = Files.createTempFile("wederhoor-uitvoer", ".txt");
        shareUnpackedPostgres(data);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var builder = new ProcessBuilder(java, "-Xmx512m", "-XX:TieredStopAtLevel=1", "-jar", JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        var environment = new HashMap<>(Map.of(
                "WEDERHOOR_DATA", data.toString(),
                "WEDERHOOR_PORT", "0",
                "WEDERHOOR_DEMO", "true",
                "QUARKUS_LOG_CONSOLE_ENABLED", "false",
                "QUARKUS_LOG_FILE_ENABLED", "true",
                "QUARKUS_LOG_FILE_PATH", log(output).toString()));
        environment.putAll(extra);
        builder.environment().putAll(environment);
        return new RunningService(builder.start(), data, output);
    }

    /** Saves unpacking the programs of PostgreSQL for every directory anew. */
    private static void shareUnpackedPostgres(Path data) throws IOException {
        if (!Files.isDirectory(BINARIES)) {
            return;
        }
        Files.createDirectories(data);
        try (var unpacked = Files.newDirectoryStream(BINARIES, "postgres-????????????")) {
            for (var directory : unpacked) {
                if (!Files.exists(data.resolve(directory.getFileName()))) {
                    Files.createSymbolicLink(data.resolve(directory.getFileName()), directory);
                }
            }
        }
    }

    static RunningService startAndWait(Path data) throws Exception {
        var service = start(data, Map.of());
        service.awaitReady();
        return service;
    }

    void awaitReady() throws Exception {
        while (!isReady()) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the service stopped: " + output() + "\n" + read(log(output)));
            }
            Thread.sleep(100);
        }
    }

    boolean isReady() throws InterruptedException {
        var address = ADDRESS.matcher(output());
        if (!address.find()) {
            return false;
        }
        try {
            return get(URI.create(address.group() + "/q/health/ready")).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
    }

    String output() {
        return read(output);
    }

    private static Path log(Path output) {
        return output.resolveSibling(output.getFileName() + ".log");
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Kill -9 of the service. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    ProcessHandle database() throws IOException {
        var pidFile = data.resolve("databank").resolve("postmaster.pid");
        return ProcessHandle.of(Long.parseLong(Files.readAllLines(pidFile).get(0)))
                .orElseThrow();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("still running");
        }
        return process.exitValue();
    }

    /** An orderly stop, as an interrupt gives. */
    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().orTimeout(60, TimeUnit.SECONDS).join();
        Files.deleteIfExists(output);
        Files.deleteIfExists(log(output));
        try (var links = Files.newDirectoryStream(data, Files::isSymbolicLink)) {
            for (var link : links) {
                Files.delete(link);
            }
        }
    }
}
