package dk.bygpartnerskaber.platform.work.internal;

import static dk.bygpartnerskaber.platform.work.internal.Work.BO;
import static dk.bygpartnerskaber.platform.work.internal.Work.LIS;
import static dk.bygpartnerskaber.platform.work.internal.Work.TYPE;
import static dk.bygpartnerskaber.platform.work.internal.Work.handler;
import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Job;
import dk.bygpartnerskaber.platform.api.JobHandler;
import dk.bygpartnerskaber.platform.api.JobProgress;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Nodes that work, on one database. */
@OnBothDatabases
class JobWorkersTest {
    private static final int JOBS = 120;

    private final Work work;

    JobWorkersTest(TestDatabase.Kind kind) {
        work = new Work(kind);
    }

    @AfterEach
    void stop() {
        work.close();
    }

    /** Reports until it is stopped. */
    private static void goOn(JobProgress progress) {
        for (int i = 0; ; i++) {
            progress.report(i, 1_000_000);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
    }

    @Test
    void eachOfManyJobsRunsOnceThoughTwoNodesWantThem() {
        Map<String, AtomicInteger> runs = new ConcurrentHashMap<>();
        Set<String> nodes = ConcurrentHashMap.newKeySet();
        for (String name : new String[] {"first", "second"}) {
            work.node(handler((actor, subject, progress) -> {
                nodes.add(name);
                progress.report(1, 1);
                runs.computeIfAbsent(subject.id(), id -> new AtomicInteger()).incrementAndGet();
            }));
        }
        IntStream.range(0, JOBS).parallel().forEach(i -> work.submit(LIS));

        Work.await(() -> count("DONE") == JOBS, "all done");
        assertThat(runs).hasSize(JOBS);
        assertThat(runs.values()).allMatch(times -> times.get() == 1);
        assertThat(nodes).hasSize(2);
        assertThat(work.database.value("SELECT MAX(attempts) FROM wrk_job")).isEqualTo("1");
    }

    private long count(String state) {
        return Long.parseLong(work.database.value("SELECT COUNT(*) FROM wrk_job WHERE state = '" + state + "'"));
    }

    @Test
    void othersSeeHowFarAJobIs() {
        AtomicReference<Boolean> mayEnd = new AtomicReference<>(false);
        work.node(handler((actor, subject, progress) -> {
            while (!mayEnd.get()) {
                progress.report(3, 12);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
            }
            progress.report(12, 12);
        }));
        Job job = work.submit(LIS);
        Work.await(() -> work.find(job).done() == 3, "progress");
        assertThat(work.find(job).total()).isEqualTo(12);
        assertThat(work.find(job).state()).isEqualTo(Job.State.RUNNING);
        mayEnd.set(true);
        assertThat(work.await(job, Job.State.DONE).done()).isEqualTo(12);
    }

    @Test
    void aJobGetsOnThoughSomebodyAsksAllTheTime() {
        work.sinceLastCaller = Duration.ZERO;
        work.node(handler(
                (actor, subject, progress) -> work.database.transactions().write(connection -> {
                    work.jobs.submit(actor, "test.trace", subject);
                    progress.report(1, 2);
                    progress.report(2, 2);
                    return null;
                })));
        work.await(work.submit(LIS), Job.State.DONE);
        assertThat(work.database.value("SELECT COUNT(*) FROM wrk_job")).isEqualTo("2");
    }

    @Test
    void aRunningJobStopsWhenItIsCancelledAndItsTransactionWithIt() {
        work.node(handler(
                (actor, subject, progress) -> work.database.transactions().write(connection -> {
                    work.jobs.submit(actor, "test.trace", subject);
                    goOn(progress);
                    return null;
                })));
        Job job = work.submit(LIS);
        Work.await(() -> work.find(job).done() > 0, "begun");
        work.jobs.cancel(LIS, job.id());
        Job cancelled = work.await(job, Job.State.CANCELLED);
        assertThat(cancelled.cancelling()).isFalse();
        assertThat(work.database.value("SELECT COUNT(*) FROM wrk_job")).isEqualTo("1");
    }

    @Test
    void aNodeThatStopsGivesItsJobsToTheOthersAtOnce() {
        JobHandler endless = handler((actor, subject, progress) -> goOn(progress));
        JobWorkers first = work.node(endless);
        Job job = work.submit(LIS);
        work.await(job, Job.State.RUNNING);
        Work.stop(first);
        assertThat(work.find(job).state()).isEqualTo(Job.State.QUEUED);
        assertThat(work.find(job).attempts()).isZero();

        work.node(handler((actor, subject, progress) -> progress.report(1, 1)));
        work.await(job, Job.State.DONE);
    }

    @Test
    void aJobWhoseHandlerGoesWaitsForItToComeBack() {
        JobHandler endless = handler((actor, subject, progress) -> goOn(progress));
        JobWorkers node = work.node(endless);
        Job job = work.submit(LIS);
        work.await(job, Job.State.RUNNING);
        node.removeHandler(endless);
        assertThat(work.find(job).state()).isEqualTo(Job.State.QUEUED);
        node.addHandler(handler((actor, subject, progress) -> progress.report(1, 1)));
        work.await(job, Job.State.DONE);
    }

    @Test
    void theJobOfANodeThatDiedIsFinishedByAnother() {
        Job job = work.submit(LIS);
        work.leases().claim(Set.of(TYPE)).orElseThrow();
        AtomicInteger runs = new AtomicInteger();
        work.node(handler((actor, subject, progress) -> runs.incrementAndGet()));
        Job other = work.submit(LIS);
        work.await(other, Job.State.DONE);
        assertThat(work.find(job).state()).isEqualTo(Job.State.RUNNING);

        work.pass(JobLeases.LEASE.plusSeconds(1));
        work.await(job, Job.State.DONE);
        assertThat(runs).hasValue(2);
    }

    @Test
    void aNodeThatStoodStillDoesNotGoOnWithWhatAnotherHasTaken() {
        AtomicInteger runs = new AtomicInteger();
        JobLeases silent = work.leases();
        Job job = work.submit(LIS);
        RunningJob held = silent.claim(Set.of(TYPE)).orElseThrow();
        work.pass(JobLeases.LEASE.plusSeconds(1));
        work.node(handler((actor, subject, progress) -> progress.report(1, 1)));
        work.await(job, Job.State.DONE);
        silent.prolong(held);
        work.execution(silent).carryOut(held, handler((actor, subject, progress) -> runs.incrementAndGet()));
        assertThat(runs).hasValue(0);
        assertThat(work.find(job).state()).isEqualTo(Job.State.DONE);
    }

    @Test
    void aJobActsAsItsUserIsNow() {
        work.node(handler((actor, subject, progress) -> actor.require(Permission.EDIT)));
        work.await(work.submit(LIS), Job.State.DONE);

        work.users.put(LIS.id(), new Actor(LIS.id(), LIS.name(), BO.permissions()));
        assertThat(failure(work.submit(LIS))).isEqualTo(new Job.Problem("forbidden", List.of()));
        work.users.remove(LIS.id());
        assertThat(failure(work.submit(LIS)).code()).isEqualTo("job-actor-gone");
    }

    @Test
    void aSystemActorNeedsNoUser() {
        AtomicReference<Actor> as = new AtomicReference<>();
        work.node(handler((actor, subject, progress) -> as.set(actor)));
        work.await(work.submit(Actor.system("nightly")), Job.State.DONE);
        assertThat(as.get()).isEqualTo(Actor.system("nightly"));
    }

    @Test
    void aFailureTellsItsCodeAndOneOfOursANumber() {
        work.node(handler((actor, subject, progress) -> {
            throw new ProblemException(ProblemException.Kind.TOO_LARGE, "too-large", List.of(), "10 MB", "én til");
        }));
        Job large = work.submit(LIS);
        assertThat(failure(large)).isEqualTo(new Job.Problem("too-large", List.of("10 MB", "én til")));

        work.node(handler("test.faulty", (actor, subject, progress) -> {
            throw new IllegalStateException("internal");
        }));
        Job.Problem ours = failure(work.jobs.submit(LIS, "test.faulty", thing()));
        assertThat(ours.code()).isEqualTo("unexpected");
        assertThat(ours.args()).singleElement().asString().hasSize(8);
    }

    private Job.Problem failure(Job job) {
        return work.await(job, Job.State.FAILED).problem().orElseThrow();
    }

    private static RecordRef thing() {
        return new RecordRef("thing", Ids.next());
    }

    @Test
    void workGoesOnWhenTheDatabaseIsBack() {
        work.node(handler((actor, subject, progress) -> progress.report(1, 1)));
        work.await(work.submit(LIS), Job.State.DONE);
        work.database.execute("ALTER TABLE wrk_job RENAME TO wrk_job_away");
        work.refused.clear();
        try {
            Work.await(() -> work.refused.size() == 2, "both workers have failed");
        } finally {
            work.database.execute("ALTER TABLE wrk_job_away RENAME TO wrk_job");
        }
        work.await(work.submit(LIS), Job.State.DONE);
    }
}
