package nl.wederhoor.adviseur;

import java.io.IOException;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import nl.wederhoor.advies.Advies;
import nl.wederhoor.beleid.Pakketten;
import nl.wederhoor.feiten.Besluiten;
import nl.wederhoor.feiten.Feiten;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long one advice takes, with and without what only supposed facts can tell, by how much is not known.
 *
 * <p>Every call gets a report that was not seen before: the five packs in turn, the five shares of unknown facts in turn,
 * so that a busy machine is busy for all. A count of calls instead of seconds, so that the JVM is as warm on any machine.
 * Public, because JMH asks for it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class AdviesBench {
    private static final int MELDINGEN = Integer.getInteger("wederhoor.meldingen", 1000);
    private static final List<String> ORGANISATIES = Pakketten.organisaties();

    private final List<Cel> cellen =
            List.of(0, 30, 50, 70, 100).stream().map(Cel::new).toList();
    private int nummer;
    private Cel cel;
    private Adviseur adviseur;
    private Feiten feiten;
    private OffsetDateTime moment;

    @Setup(Level.Trial)
    public void pakketten() {
        ORGANISATIES.forEach(Proef::adviseur);
    }

    @Setup(Level.Iteration)
    public void opnieuw() {
        cellen.forEach(Cel::opnieuw);
    }

    @Setup(Level.Invocation)
    public void volgende() {
        cel = cellen.get(nummer % cellen.size());
        adviseur = Proef.adviseur(ORGANISATIES.get(nummer / cellen.size() % ORGANISATIES.size()));
        nummer++;
        feiten = cel.reeks().volgende();
        moment = Proef.moment(cel.reeks().dag().toString());
    }

    @Benchmark
    public Advies core() {
        return cel.meet(() -> adviseur.kern(feiten, moment, Besluiten.geen()));
    }

    @Benchmark
    public Advies full() {
        return cel.meet(() -> adviseur.adviseer(feiten, moment, Besluiten.geen()));
    }

    @TearDown(Level.Iteration)
    public void bewaar(BenchmarkParams meting) throws IOException {
        var wat = meting.getBenchmark().replaceAll(".*\\.", "");
        Files.createDirectories(Adviestabel.MAP);
        Files.writeString(
                Adviestabel.MAP.resolve(wat),
                cellen.stream().map(regel -> regel.regel(wat)).collect(Collectors.joining()));
    }

    @Test
    void de_tijd_van_een_advies() throws RunnerException, IOException {
        int aantal = 5 * MELDINGEN;
        new Runner(new OptionsBuilder()
                        .include(AdviesBench.class.getName() + ".*")
                        .shouldFailOnError(true)
                        .warmupIterations(1)
                        .warmupBatchSize(aantal)
                        .measurementIterations(1)
                        .measurementBatchSize(aantal)
                        .build())
                .run();
        Adviestabel.toon();
    }
}
