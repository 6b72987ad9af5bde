package dk.bygpartnerskaber.platform.work.internal;

import static dk.bygpartnerskaber.platform.work.internal.Work.ADMINISTRATOR;
import static dk.bygpartnerskaber.platform.work.internal.Work.BO;
import static dk.bygpartnerskaber.platform.work.internal.Work.CURATOR;
import static dk.bygpartnerskaber.platform.work.internal.Work.LIS;
import static dk.bygpartnerskaber.platform.work.internal.Work.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Job;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.api.RecordRef;
import dk.bygpartnerskaber.platform.persistence.testing.OnBothDatabases;
import dk.bygpartnerskaber.platform.persistence.testing.TestDatabase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people and programs can do with jobs, without a node that works. */
@OnBothDatabases
class JobsTest {
    private final Work work;

    JobsTest(TestDatabase.Kind kind) {
        work = new Work(kind);
    }

    @AfterEach
    void stop() {
        work.close();
    }

    @Test
    void aJobIsReadAsItWasSubmitted() {
        Job job = work.submit(LIS);
        assertThat(work.jobs.find(LIS, job.id())).contains(job);
        assertThat(job.state()).isEqualTo(Job.State.QUEUED);
        assertThat(job.actorName()).isEqualTo("Lis Bo");
    }

    @Test
    void aJobOfATransactionThatFailsWasNeverSubmitted() {
        assertThatThrownBy(() -> work.database.transactions().write(connection -> {
                    work.submit(LIS);
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(work.database.value("SELECT COUNT(*) FROM wrk_job")).isEqualTo("0");
    }

    @Test
    void everybodySeesTheirOwnAndCuratorsAndAdministratorsAll() {
        Job job = work.submit(LIS);
        assertThat(work.jobs.find(LIS, job.id())).isPresent();
        assertThat(work.jobs.find(BO, job.id())).isEmpty();
        assertThat(work.jobs.find(CURATOR, job.id())).isPresent();
        assertThat(work.jobs.find(ADMINISTRATOR, job.id())).isPresent();
        assertThat(list(BO)).isEmpty();
        assertThat(list(LIS)).containsExactly(job);
        assertThat(list(ADMINISTRATOR)).containsExactly(job);
        assertProblem(() -> work.jobs.cancel(BO, job.id()), "not-found");
        assertProblem(() -> work.jobs.retry(BO, job.id()), "not-found");
        assertThat(work.jobs.find(CURATOR, "\0' OR 1=1")).isEmpty();
    }

    private List<Job> list(Actor actor) {
        return work.jobs.list(actor, Optional.empty(), PageRequest.first(500)).items();
    }

    @Test
    void theListBeginsWithTheLatestAndComesInPages() {
        Job first = work.submit(LIS);
        Job second = work.submit(BO);
        Job third = work.submit(LIS);
        Page<Job> page = work.jobs.list(CURATOR, Optional.empty(), new PageRequest(2, Optional.empty(), true));
        assertThat(page.items()).containsExactly(third, second);
        assertThat(page.total()).hasValue(3);
        Page<Job> rest = work.jobs.list(CURATOR, Optional.empty(), new PageRequest(2, page.next(), false));
        assertThat(rest.items()).containsExactly(first);
        assertThat(rest.next()).isEmpty();
        assertProblem(
                () -> work.jobs.list(CURATOR, Optional.empty(), new PageRequest(2, Optional.of("x"), false)),
                "invalid");
    }

    @Test
    void theListCanBeOfOneState() {
        Job cancelled = work.jobs.cancel(LIS, work.submit(LIS).id());
        Job queued = work.submit(LIS);
        assertThat(work.jobs
                        .list(LIS, Optional.of(Job.State.CANCELLED), PageRequest.first(5))
                        .items())
                .containsExactly(cancelled);
        assertThat(work.jobs
                        .list(LIS, Optional.of(Job.State.QUEUED), PageRequest.first(5))
                        .items())
                .containsExactly(queued);
    }

    @Test
    void aWaitingJobIsCancelledAtOnceAndCanBeTakenUpAgain() {
        Job job = work.submit(LIS);
        assertProblem(() -> work.jobs.retry(LIS, job.id()), "job-not-retryable");

        Job cancelled = work.jobs.cancel(LIS, job.id());
        assertThat(cancelled.state()).isEqualTo(Job.State.CANCELLED);
        assertThat(cancelled.ended()).isPresent();
        assertProblem(() -> work.jobs.cancel(LIS, job.id()), "job-ended");

        assertThat(work.jobs.retry(CURATOR, job.id())).isEqualTo(job);
    }

    @Test
    void whatAsksForAPermissionIsTakenUpAgainOnlyByThoseWhoHaveIt() {
        Job job = work.jobs.submit(OFFICER, Work.Guarded.TYPE, new RecordRef("thing", "1"));
        work.jobs.cancel(CURATOR, job.id());
        assertThat(work.jobs.mayRetry(CURATOR, job)).isFalse();
        assertProblem(() -> work.jobs.retry(CURATOR, job.id()), "forbidden");
        assertThat(work.find(job).state()).isEqualTo(Job.State.CANCELLED);

        assertThat(work.jobs.mayRetry(OFFICER, job)).isTrue();
        assertThat(work.jobs.retry(OFFICER, job.id())).isEqualTo(job);
    }

    @Test
    void aJobWhoseModuleIsAwayIsNotTakenUpAgain() {
        Job job = work.jobs.submit(LIS, "gone.count", new RecordRef("thing", "1"));
        work.jobs.cancel(LIS, job.id());
        assertThat(work.jobs.mayRetry(LIS, job)).isFalse();
        assertProblem(() -> work.jobs.retry(LIS, job.id()), "job-module-away");
    }

    @Test
    void aJobWhoseNodeHasFallenSilentIsCancelledWithoutIt() {
        Job job = work.submit(LIS);
        work.leases().claim(Set.of(Work.TYPE)).orElseThrow();
        work.pass(JobLeases.LEASE.plusSeconds(1));
        assertThat(work.jobs.cancel(LIS, job.id()).state()).isEqualTo(Job.State.CANCELLED);
        assertThat(work.leases().claim(Set.of(Work.TYPE))).isEmpty();
    }

    private static void assertProblem(ThrowingCallable call, String code) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(call)
                .extracting(ProblemException::code)
                .isEqualTo(code);
    }

    @Test
    void whoIsForgottenHasStartedNothingByName() {
        Job of = work.submit(LIS);
        Job other = work.submit(BO);

        new WorkReferences(work.database.transactions())
                .erase(ADMINISTRATOR, new RecordRef("user", LIS.id()), List.of());

        assertThat(work.jobs.find(CURATOR, of.id()).orElseThrow().actorName()).isEqualTo("Slettet bruger");
        assertThat(work.jobs.find(CURATOR, other.id()).orElseThrow().actorName())
                .isEqualTo("Bo Lis");
    }
}
