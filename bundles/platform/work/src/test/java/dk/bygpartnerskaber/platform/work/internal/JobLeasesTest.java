package dk.bygpartnerskaber.platform.work.internal;

import static dk.bygpartnerskaber.platform.work.internal.Work.LIS;
import static dk.bygpartnerskaber.platform.work.internal.Work.TYPE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bygpartnerskaber.platform.api.Job;
import dk.bygpartnerskaber.platform.api.JobStoppedException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.Ids;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How nodes share the queue; each {@link JobLeases} is a node. */
@OnBothDatabases
class JobLeasesTest {
    private static final Set<String> TYPES = Set.of(Work.TYPE, "test.other");

    private final Work work;
    private final JobLeases first;
    private final JobLeases second;

    JobLeasesTest(TestDatabase.Kind kind) {
        work = new Work(kind);
        first = work.leases();
        second = work.leases();
    }

    @Test
    void theOldestJobComesFirstAndEachIsTakenByOneNode() {
        Job one = work.submit(LIS);
        Job two = work.submit(LIS);
        assertThat(first.claim(TYPES)).map(RunningJob::id).contains(one.id());
        assertThat(second.claim(TYPES)).map(RunningJob::id).contains(two.id());
        assertThat(first.claim(TYPES)).isEmpty();
        assertThat(work.find(one).state()).isEqualTo(Job.State.RUNNING);
        assertThat(work.find(one).started()).isPresent();
    }

    @Test
    void aJobWaitsForANodeThatKnowsItsType() {
        work.jobs.submit(LIS, "test.other", new RecordRef("thing", Ids.next()));
        assertThat(first.claim(Set.of(Work.TYPE))).isEmpty();
        assertThat(first.claim(Set.of())).isEmpty();
        assertThat(first.claim(TYPES)).isPresent();
    }

    @Test
    void aLeaseThatIsProlongedIsKeptAndOneThatIsNotGoesToAnotherNode() {
        Job job = work.submit(LIS);
        RunningJob held = first.claim(TYPES).orElseThrow();
        work.pass(JobLeases.LEASE.minusSeconds(1));
        held.report(7, 20);
        assertThat(first.prolong(held)).isTrue();
        work.pass(JobLeases.LEASE.minusSeconds(1));
        assertThat(second.claim(TYPES)).isEmpty();
        assertThat(work.find(job)).extracting(Job::done, Job::total).containsExactly(7L, 20L);

        work.pass(JobLeases.LEASE);
        RunningJob taken = second.claim(TYPES).orElseThrow();
        assertThat(taken.id()).isEqualTo(job.id());
        assertThat(first.prolong(held)).isFalse();
        assertThatThrownBy(() -> held.report(8, 20)).isInstanceOf(JobStoppedException.class);

        first.end(held, Job.State.FAILED, Optional.empty());
        first.giveBack(held);
        assertThat(work.find(job).state()).isEqualTo(Job.State.RUNNING);
        second.end(taken, Job.State.DONE, Optional.empty());
        assertThat(work.find(job).state()).isEqualTo(Job.State.DONE);
        assertThat(work.find(job).attempts()).isEqualTo(2);
    }

    @Test
    void aNodeThatCannotProlongItsLeaseStopsInTime() {
        work.submit(LIS);
        RunningJob held = first.claim(TYPES).orElseThrow();
        work.pass(JobLeases.LEASE.plusMillis(1));
        held.stopUnlessHeld(first.now());
        assertThat(held.stopped()).contains(RunningJob.Stop.LOST);
    }

    @Test
    void aJobThatIsInterruptedAgainAndAgainFails() {
        Job job = work.submit(LIS);
        for (int attempt = 1; attempt <= JobLeases.MOST_ATTEMPTS; attempt++) {
            assertThat(first.claim(TYPES)).isPresent();
            work.pass(JobLeases.LEASE.plusSeconds(1));
        }
        assertThat(second.claim(TYPES)).isEmpty();
        assertThat(work.find(job).state()).isEqualTo(Job.State.FAILED);
        assertThat(work.find(job).problem()).map(Job.Problem::code).contains("job-interrupted");

        assertThat(work.jobs.retry(LIS, job.id()).problem()).isEmpty();
        assertThat(second.claim(TYPES)).isPresent();
    }

    @Test
    void whatIsGivenBackKeepsItsPlaceAndItsAttempts() {
        Job job = work.submit(LIS);
        Job later = work.submit(LIS);
        RunningJob held = first.claim(TYPES).orElseThrow();
        first.giveBack(held);
        assertThat(work.find(job).attempts()).isZero();
        assertThat(second.claim(TYPES)).map(RunningJob::id).contains(job.id());
        assertThat(second.claim(TYPES)).map(RunningJob::id).contains(later.id());
    }

    @Test
    void aRunningJobIsToldToStopAndNobodyGoesOnWithItWhenItsNodeDies() {
        Job job = work.submit(LIS);
        RunningJob held = first.claim(TYPES).orElseThrow();
        assertThat(work.jobs.cancel(LIS, job.id()).cancelling()).isTrue();
        first.prolong(held);
        assertThat(held.stopped()).contains(RunningJob.Stop.CANCELLED);

        work.pass(JobLeases.LEASE.plusSeconds(1));
        assertThat(second.claim(TYPES)).isEmpty();
        assertThat(work.find(job).state()).isEqualTo(Job.State.CANCELLED);
    }

    @Test
    void whatEndedLongAgoIsDeleted() {
        Job old = work.submit(LIS);
        work.jobs.cancel(LIS, old.id());
        Job waiting = work.submit(LIS);
        work.pass(JobLeases.KEPT.plusDays(1));
        Job cancelled = work.jobs.cancel(LIS, work.submit(LIS).id());
        assertThat(first.prune()).isTrue();
        assertThat(work.jobs.find(LIS, old.id())).isEmpty();
        assertThat(work.find(waiting)).isEqualTo(waiting);
        assertThat(work.find(cancelled)).isEqualTo(cancelled);
    }

    @Test
    void aJobWhoseNodeDiedBeforeItStoppedIsCancelledAndStopsNoLonger() {
        Job job = work.submit(LIS);
        work.leases().claim(Set.of(TYPE)).orElseThrow();
        assertThat(work.jobs.cancel(LIS, job.id()).cancelling()).isTrue();
        work.pass(JobLeases.LEASE.plusSeconds(1));

        Job cancelled = work.jobs.cancel(LIS, job.id());
        assertThat(cancelled.state()).isEqualTo(Job.State.CANCELLED);
        assertThat(cancelled.cancelling()).isFalse();
    }
}
