package dk.bygpartnerskaber.platform.work.internal;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Actors;
import dk.bygpartnerskaber.platform.api.Job;
import dk.bygpartnerskaber.platform.api.JobHandler;
import dk.bygpartnerskaber.platform.api.JobProgress;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.SchemaReady;
import dk.bygpartnerskaber.platform.persistence.Transactions;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** The queue on one database, with as many nodes as a test starts, and a clock that it sets. */
final class Work implements AutoCloseable {
    static final Actor LIS = new Actor("u-1", "Lis Bo", Set.of(Permission.READ, Permission.EDIT));
    static final Actor BO = new Actor("u-2", "Bo Lis", Set.of(Permission.READ));
    static final Actor CURATOR = new Actor("u-3", "Karen", Set.of(Permission.READ, Permission.CURATE));
    static final Actor ADMINISTRATOR = new Actor("u-4", "It", Set.of(Permission.ADMINISTER));
    static final Actor OFFICER = new Actor("u-5", "Dpo", Set.of(Permission.CURATE, Permission.PROTECT));
    static final String TYPE = "test.count";

    final TestDatabase database;
    final Bell bell = new Bell();
    final DatabaseJobs jobs;
    final Map<String, Actor> users = new ConcurrentHashMap<>(Map.of(LIS.id(), LIS, BO.id(), BO));
    /** Threads to which the leases' database has refused something. */
    final Set<Thread> refused = ConcurrentHashMap.newKeySet();

    volatile Duration sinceLastCaller = Duration.ofHours(1);

    private final Actors actors = id -> Optional.ofNullable(users.get(id));
    private final List<JobWorkers> nodes = new ArrayList<>();
    private volatile Instant now = Instant.parse("2026-11-22T10:00:00Z");
    private final InstantSource time = () -> now;
    private final Clock clock = time.withZone(ZoneOffset.UTC);

    Work(TestDatabase.Kind kind) {
        database = TestDatabase.shared(kind, "db/work.sql");
        database.execute("DELETE FROM wrk_job");
        jobs = new DatabaseJobs(database.transactions(), clock, bell, new SchemaReady("work"));
        jobs.addHandler(handler((actor, subject, progress) -> {}));
        jobs.addHandler(new Guarded());
    }

    /** The jobs of which only a data protection officer starts again. */
    static final class Guarded implements JobHandler {
        static final String TYPE = "test.guarded";

        @Override
        public String type() {
            return TYPE;
        }

        @Override
        public Optional<Permission> neededToRetry() {
            return Optional.of(Permission.PROTECT);
        }

        @Override
        public void run(Actor actor, RecordRef subject, JobProgress progress) {
            // nothing to do
        }
    }

    JobLeases leases() {
        return new JobLeases(noting(database.transactions()), clock, new SchemaReady("work"));
    }

    private Transactions noting(Transactions transactions) {
        return (Transactions) Proxy.newProxyInstance(
                Transactions.class.getClassLoader(), new Class<?>[] {Transactions.class}, (proxy, method, values) -> {
                    try {
                        return method.invoke(transactions, values);
                    } catch (InvocationTargetException failure) {
                        refused.add(Thread.currentThread());
                        throw failure.getCause();
                    }
                });
    }

    JobExecution execution(JobLeases leases) {
        return new JobExecution(leases, actors, () -> sinceLastCaller, database.transactions());
    }

    /** A node that is at work. */
    JobWorkers node(JobHandler... handlers) {
        JobLeases leases = leases();
        JobWorkers node = new JobWorkers(leases, execution(leases), bell);
        nodes.add(node);
        List.of(handlers).forEach(node::addHandler);
        return node;
    }

    void pass(Duration duration) {
        now = now.plus(duration);
    }

    Job submit(Actor actor) {
        return jobs.submit(actor, TYPE, new RecordRef("thing", Ids.next()));
    }

    Job find(Job job) {
        return jobs.find(CURATOR, job.id()).orElseThrow();
    }

    Job await(Job job, Job.State state) {
        await(() -> find(job).state() == state, job.type() + " " + state);
        return find(job);
    }

    static void await(BooleanSupplier condition, String what) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not in time: " + what);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
    }

    @Override
    public void close() {
        nodes.forEach(Work::stop);
    }

    static void stop(JobWorkers node) {
        try {
            node.stop();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a test's jobs do. */
    @FunctionalInterface
    interface Task {
        void run(Actor actor, RecordRef subject, JobProgress progress);
    }

    static JobHandler handler(Task task) {
        return handler(TYPE, task);
    }

    static JobHandler handler(String type, Task task) {
        return new JobHandler() {
            @Override
            public String type() {
                return type;
            }

            @Override
            public void run(Actor actor, RecordRef subject, JobProgress progress) {
                task.run(actor, subject, progress);
            }
        };
    }
}
