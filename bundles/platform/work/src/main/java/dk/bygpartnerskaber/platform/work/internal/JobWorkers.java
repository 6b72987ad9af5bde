package dk.bygpartnerskaber.platform.work.internal;

import dk.bygpartnerskaber.platform.api.JobHandler;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** This node's share of the work: two jobs at a time, and a heartbeat that keeps hold of them. */
@Component(
        immediate = true,
        service = {})
public final class JobWorkers {
    private static final Logger LOG = LoggerFactory.getLogger(JobWorkers.class);
    private static final int WORKERS = 2;
    private static final long BEAT_MILLIS = 1_000;
    private static final long PRUNE_MINUTES = 60;
    private static final long STOP_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final long PARK_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private final JobLeases leases;
    private final JobExecution execution;
    private final Bell bell;
    private final Map<String, JobHandler> handlers = new ConcurrentHashMap<>();
    private final Set<RunningJob> running = ConcurrentHashMap.newKeySet();
    private final ExecutorService workers =
            Executors.newFixedThreadPool(WORKERS, task -> new Thread(task, "bygpartnerskaber-job"));
    private final ScheduledExecutorService heart =
            Executors.newSingleThreadScheduledExecutor(task -> new Thread(task, "bygpartnerskaber-job-heartbeat"));
    private volatile boolean stopping;
    private volatile boolean failing;

    @Activate
    public JobWorkers(@Reference JobLeases leases, @Reference JobExecution execution, @Reference Bell bell) {
        this.leases = leases;
        this.execution = execution;
        this.bell = bell;
        heart.scheduleWithFixedDelay(this::beat, BEAT_MILLIS, BEAT_MILLIS, TimeUnit.MILLISECONDS);
        heart.scheduleWithFixedDelay(() -> attempt(leases::prune), 1, PRUNE_MINUTES, TimeUnit.MINUTES);
        for (int i = 0; i < WORKERS; i++) {
            workers.execute(this::work);
        }
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addHandler(JobHandler handler) {
        handlers.put(handler.type(), handler);
        bell.ring();
    }

    void removeHandler(JobHandler handler) {
        handlers.remove(handler.type(), handler);
        giveBack(job -> job.type().equals(handler.type()));
    }

    private void work() {
        while (!stopping) {
            if (!attempt(this::workOnce)) {
                bell.await();
            }
        }
    }

    /** Whether there was something to do. */
    private boolean workOnce() {
        Optional<RunningJob> job = take();
        job.ifPresent(this::carryOut);
        return job.isPresent();
    }

    /** Whoever stops the node or takes a handler away must not miss a job that is just being taken. */
    private Optional<RunningJob> take() {
        synchronized (running) {
            Optional<RunningJob> job = stopping ? Optional.empty() : leases.claim(Set.copyOf(handlers.keySet()));
            job.ifPresent(running::add);
            return job;
        }
    }

    private void carryOut(RunningJob job) {
        try {
            JobHandler handler = handlers.get(job.type());
            if (handler == null) {
                leases.giveBack(job);
            } else {
                execution.carryOut(job, handler);
            }
        } finally {
            running.remove(job);
        }
    }

    private void beat() {
        for (RunningJob job : running) {
            attempt(() -> leases.prolong(job));
            job.stopUnlessHeld(leases.now());
        }
    }

    /** Whether the step worked and gives {@code true}. The database may be away for a while: that is said once. */
    private boolean attempt(BooleanSupplier step) {
        try {
            boolean result = step.getAsBoolean();
            failing = false;
            return result;
        } catch (RuntimeException | Error e) {
            // nothing may end a worker or the heartbeat
            if (!failing) {
                LOG.warn("Jobs have to wait at the moment: {}", e.toString());
            }
            failing = true;
            return false;
        }
    }

    @Deactivate
    void stop() throws InterruptedException {
        stopping = true;
        bell.ring();
        giveBack(job -> true);
        workers.shutdown();
        workers.awaitTermination(1, TimeUnit.SECONDS);
        heart.shutdown();
        heart.awaitTermination(1, TimeUnit.SECONDS);
    }

    /** Lets jobs end here at their next step, and waits for that; not for ever, as the lease runs out by itself. */
    private void giveBack(Predicate<RunningJob> which) {
        synchronized (running) {
            running.stream().filter(which).forEach(job -> job.stop(RunningJob.Stop.GIVEN_BACK));
        }
        long end = System.nanoTime() + STOP_NANOS;
        while (running.stream().anyMatch(which) && System.nanoTime() < end) {
            LockSupport.parkNanos(PARK_NANOS);
        }
    }
}
