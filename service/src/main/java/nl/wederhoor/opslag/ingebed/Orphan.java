package nl.wederhoor.opslag.ingebed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What an earlier, killed service can leave behind: a database that still runs, or a pid file that points nowhere.
 *
 * <p>Only called while the data directory is locked, so no other service of ours uses the database.
 */
final class Orphan {
    private final Binaries binaries;
    private final Command command;
    private final Path cluster;
    private final Path log;

    Orphan(Binaries binaries, Command command, Path cluster, Path log) {
        this.binaries = binaries;
        this.command = command;
        this.cluster = cluster;
        this.log = log;
    }

    /** After this no process of an earlier start runs on the cluster and no pid file blocks a new one. */
    void clear() throws IOException {
        var pidFile = cluster.resolve("postmaster.pid");
        var process = pid(pidFile).flatMap(ProcessHandle::of);
        if (process.isEmpty()) {
            return; // PostgreSQL removes a pid file without a process by itself
        }
        if (isZombie(process.get()) || !servesCluster(process.get())) {
            Files.deleteIfExists(pidFile);
            return;
        }
        stop();
    }

    /** Fast first, so that everything is written; immediate when that hangs, which recovery then mends. */
    void stop() {
        if (!pgCtl("fast", 60)) {
            pgCtl("immediate", 20);
        }
    }

    private boolean pgCtl(String mode, int seconds) {
        var arguments =
                List.of("stop", "-D", cluster.toString(), "-m", mode, "-w", "-t", Integer.toString(seconds), "-s");
        return command.run(log, seconds + 5, binaries.program("pg_ctl"), arguments);
    }

    private boolean servesCluster(ProcessHandle process) {
        return process.info()
                .commandLine()
                .filter(line -> line.contains(cluster.toString()))
                .isPresent();
    }

    private static Optional<Long> pid(Path pidFile) throws IOException {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            return Files.readAllLines(pidFile).stream().findFirst().map(line -> Long.parseLong(line.strip()));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A killed process that nobody reaps still answers to its pid; PostgreSQL would take it for alive. */
    private static boolean isZombie(ProcessHandle process) {
        try {
            var stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
            return stat.substring(stat.lastIndexOf(')') + 1).strip().startsWith("Z");
        } catch (IOException e) {
            return false;
        }
    }
}
