package nl.wederhoor.termijnen;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.sql.DataSource;

/**
 * Looks after the terms of every organisation, again and again: one job per organisation in the database, done by one
 * service at a time, taken over when that service dies.
 */
final class Wekker implements AutoCloseable {
    static final String PER_ORGANISATIE = "termijnen";
    private static final String ROOSTER = "termijnen-rooster";
    private static final String TABEL = "taak";
    private static final int DRADEN = 2;
    private static final int GEMISTE_HARTSLAGEN = 4;
    private static final Duration WACHT_BIJ_STOP = Duration.ofSeconds(10);

    private final Scheduler scheduler;

    /** How often is looked, and how soon a service that is silent counts as dead: after four heartbeats. */
    record Tempo(Duration kijk, Duration poll, Duration hartslag) {}

    /**
     * A service of that name; nothing happens before {@link #start}.
     *
     * @param werk what is done for one organisation, by its id
     */
    Wekker(
            String naam,
            DataSource bron,
            Clock klok,
            Tempo tempo,
            Supplier<List<String>> organisaties,
            Consumer<String> werk) {
        var taak = taak(tempo, werk);
        this.scheduler = Scheduler.create(bron, taak)
                .startTasks(rooster(tempo, taak, organisaties))
                .tableName(TABEL)
                .schedulerName(new SchedulerName.Fixed(naam))
                .clock(klok::instant)
                .threads(DRADEN)
                .pollingInterval(tempo.poll())
                .heartbeatInterval(tempo.hartslag())
                .missedHeartbeatsLimit(GEMISTE_HARTSLAGEN)
                .shutdownMaxWait(WACHT_BIJ_STOP)
                .build();
    }

    void start() {
        scheduler.start();
    }

    /** Looks now whether something is due, without waiting for the next time. */
    void kijk() {
        scheduler.triggerCheckForDueExecutions();
    }

    @Override
    public void close() {
        scheduler.stop();
    }

    private static CustomTask<Void> taak(Tempo tempo, Consumer<String> werk) {
        return Tasks.custom(PER_ORGANISATIE, Void.class)
                .onFailureReschedule(FixedDelay.of(tempo.kijk()))
                .onDeadExecutionRevive()
                .execute((instantie, context) -> {
                    werk.accept(instantie.getId());
                    return new CompletionHandler.OnCompleteReschedule<>(FixedDelay.of(tempo.kijk()));
                });
    }

    /** Gives every organisation its job, also one that came while the service ran. */
    private static RecurringTask<Void> rooster(
            Tempo tempo, CustomTask<Void> taak, Supplier<List<String>> organisaties) {
        return Tasks.recurring(ROOSTER, FixedDelay.of(tempo.kijk()))
                .execute((instantie, context) -> organisaties.get().forEach(organisatie -> context.getSchedulerClient()
                        .scheduleIfNotExists(taak.instance(organisatie), context.getExecution().executionTime)));
    }
}
