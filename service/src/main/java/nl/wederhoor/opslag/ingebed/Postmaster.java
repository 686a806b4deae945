package nl.wederhoor.opslag.ingebed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Starts the server process on a port and waits until it takes connections; remembers the port. */
final class Postmaster {
    private static final int ATTEMPTS = 40;
    private static final long MAXIMUM_LOG = 5_000_000;

    /** Durable, loopback only, and silent about values: neither statements nor details of errors reach the log. */
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "password_encryption=scram-sha-256",
            "synchronous_commit=on",
            "full_page_writes=on",
            "max_connections=60",
            "timezone=UTC",
            "lc_messages=C",
            "log_statement=none",
            "log_min_messages=warning",
            "log_min_error_statement=panic",
            "log_error_verbosity=terse",
            "log_parameter_max_length=0",
            "log_parameter_max_length_on_error=0",
            "logging_collector=off");

    private final DataDirectory data;
    private final Binaries binaries;
    private final Command command;
    private final Orphan orphan;
    private final boolean durable;

    Postmaster(DataDirectory data, Binaries binaries, Command command, boolean durable) {
        this.data = data;
        this.binaries = binaries;
        this.command = command;
        this.orphan = new Orphan(binaries, command, data.cluster(), data.serverLog());
        this.durable = durable;
    }

    /** A first start: an orphan is stopped, and another port is chosen when the remembered one is taken. */
    Running start() throws IOException, InterruptedException {
        orphan.clear();
        var port = rememberedPort();
        for (int attempt = 1; ; attempt++) {
            var outcome = tryOn(port);
            if (outcome.process() != null) {
                Files.writeString(data.port(), Integer.toString(port));
                return new Running(outcome.process(), port);
            }
            giveUpAfter(attempt, outcome);
            if (outcome.portTaken()) {
                port = Ports.free();
            }
        }
    }

    /** A restart while clients know the port: that port or none. */
    Running restart(int port) throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            orphan.clear();
            var outcome = tryOn(port);
            if (outcome.process() != null) {
                return new Running(outcome.process(), port);
            }
            giveUpAfter(attempt, outcome);
        }
    }

    void stop() {
        orphan.stop();
    }

    private void giveUpAfter(int attempt, Outcome outcome) throws InterruptedException {
        if (attempt == ATTEMPTS || !outcome.passing()) {
            throw new DatabaseUnavailable("PostgreSQL start niet: " + outcome.reason() + ". Meer staat in "
                    + data.serverLog() + ". Misschien is de schijf vol of het geheugen te klein.");
        }
        Thread.sleep(250);
    }

    private Outcome tryOn(int port) throws IOException, InterruptedException {
        var log = data.serverLog();
        if (Files.exists(log) && Files.size(log) > MAXIMUM_LOG) {
            Files.move(
                    log, log.resolveSibling("postgres.vorige.log"), java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
        var from = Files.exists(log) ? Files.size(log) : 0;
        var process = command.start(log, binaries.program("postgres"), arguments(port));
        while (process.isAlive()) {
            if (Ports.answers(port) && logSince(log, from).contains("ready to accept connections")) {
                return new Outcome(process, "");
            }
            process.waitFor(30, TimeUnit.MILLISECONDS);
        }
        return new Outcome(null, logSince(log, from));
    }

    private List<String> arguments(int port) {
        var flags = Stream.concat(SETTINGS.stream(), Stream.of("fsync=" + (durable ? "on" : "off")))
                .flatMap(setting -> Stream.of("-c", setting));
        var place = Stream.of("-D", data.cluster().toString(), "-p", Integer.toString(port));
        return Stream.concat(place, flags).toList();
    }

    private int rememberedPort() throws IOException {
        if (Files.exists(data.port())) {
            var text = Files.readString(data.port()).strip();
            if (text.matches("[0-9]{1,5}")) {
                return Integer.parseInt(text);
            }
        }
        return Ports.free();
    }

    private static String logSince(Path log, long from) throws IOException {
        try (var in = Files.newInputStream(log)) {
            in.skipNBytes(from);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A server that takes connections. */
    record Running(Process process, int port) {}

    private record Outcome(Process process, String log) {

        boolean portTaken() {
            return log.contains("could not bind") || log.contains("could not create any TCP/IP sockets");
        }

        /** The remains of a killed server go away by themselves within seconds. */
        boolean passing() {
            return portTaken()
                    || log.contains("pre-existing shared memory block")
                    || log.contains("lock file \"postmaster.pid\" already exists");
        }

        String reason() {
            return log.lines()
                    .filter(line -> line.contains("FATAL"))
                    .reduce((first, second) -> second)
                    .orElse("de server stopte meteen");
        }
    }
}
