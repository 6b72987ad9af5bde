package dk.bygpartnerskaber.platform.web.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Job;
import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.api.Permission;
import dk.bygpartnerskaber.platform.web.JobLink;
import dk.bygpartnerskaber.platform.web.Shell;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.testing.Answer;
import dk.bygpartnerskaber.platform.web.testing.Browser;
import dk.bygpartnerskaber.platform.web.testing.FakeJobs;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class JobsPageTest {
    private static final Actor ANNE = new Actor("1", "Anne", Set.of(Permission.CURATE));
    private static final Actor IT = new Actor("2", "It", Set.of(Permission.ADMINISTER));
    private static final Actor READER = new Actor("3", "Bo", Set.of(Permission.READ));
    private static final Clock MORNING = Clock.fixed(Instant.parse("2026-11-23T06:30:00Z"), ViewContext.ZONE);

    private final Shell shell = TestShell.shell(TestShell.messages(), MORNING, new ShellMenu.Jobs());
    private final FakeJobs jobs = new FakeJobs();
    private final JobsPage page = new JobsPage(shell, jobs);
    private final Browser anne = new Browser(ANNE, Messages.DANISH);

    private String body(String query) {
        return anne.get(page, JobsPage.PATH, JobsPage.PATH + query).body();
    }

    @Test
    void aRunningJobShowsHowFarItIsAndCanBeStopped() {
        jobs.add("a", "test.count", Job.State.RUNNING);
        assertThat(body(""))
                .contains("test.count", "I gang", "Anne, i dag kl. 07.20")
                .contains("<progress max=\"2400\" value=\"1200\"", "1.200 af 2.400")
                .contains("/admin/jobs/a/cancel")
                .doesNotContain("/admin/jobs/a/retry");
    }

    @Test
    void thePageFetchesItselfAgainOnlyWhileSomethingIsUnderWay() {
        jobs.add("a", "test.count", Job.State.DONE);
        assertThat(body("")).doesNotContain("hx-trigger=\"every", "http-equiv=\"refresh\"");
        jobs.add("b", "test.count", Job.State.QUEUED);
        assertThat(body("?state="))
                .contains("hx-trigger=\"every 1s\"")
                .contains("<noscript><meta http-equiv=\"refresh\" content=\"2\"></noscript>")
                .contains("Venter på at komme til");
    }

    @Test
    void aFailedJobSaysWhyInWordsAndCanBeTriedAgain() {
        jobs.add("a", "test.count", Job.State.FAILED, new Job.Problem("too-large", List.of("10 MB")));
        jobs.add("b", "test.count", Job.State.FAILED, new Job.Problem("forbidden", List.of()));
        assertThat(body(""))
                .contains("Det er for stort. Der er plads til højst 10 MB.")
                .contains("Den, der startede jobbet, har ikke længere lov til det.")
                .contains("Tog 1 minut.")
                .contains("/admin/jobs/a/retry")
                .doesNotContain("/admin/jobs/a/cancel", "<progress");
    }

    @Test
    void aJobThatAsksForMoreIsOfferedAgainOnlyToThoseWhoMay() {
        jobs.add("a", "test.protected", Job.State.CANCELLED);
        assertThat(body("")).contains("test.protected").doesNotContain("/admin/jobs/a/retry");
        Actor officer = new Actor("4", "Dpo", Set.of(Permission.CURATE, Permission.PROTECT));
        assertThat(new Browser(officer, Messages.DANISH)
                        .get(page, JobsPage.PATH, JobsPage.PATH)
                        .body())
                .contains("/admin/jobs/a/retry");
    }

    @Test
    void theListCanBeNarrowedAndAnEmptyOneSaysWhatComesHere() {
        assertThat(body("")).contains("Ingen job endnu", "Når I importerer en liste");
        jobs.add("a", "test.count", Job.State.DONE);
        assertThat(body("?state=failed")).contains("Ingen job i den tilstand").doesNotContain("test.count");
        assertThat(body("?state=done")).contains("test.count");
        assertThat(body("?state=nonsense")).contains("test.count");
    }

    @Test
    void aModuleLinksToWhatItsJobsAreAbout() {
        jobs.add("a", "test.count", Job.State.DONE);
        page.addLink(new JobLink() {
            @Override
            public String type() {
                return "test.count";
            }

            @Override
            public Optional<String> path(ViewContext view, Job job) {
                return Optional.of("/things/" + job.subject().id());
            }
        });
        assertThat(body("")).contains("href=\"/things/t-a\"");
    }

    @Test
    void buttonsStopAndRetry() {
        jobs.add("a", "test.count", Job.State.RUNNING);
        Answer stopped = anne.post(page, JobsPage.PATH, "/admin/jobs/a/cancel", Map.of());
        assertThat(stopped.header("Location")).isEqualTo("/admin/jobs");
        assertThat(body("")).contains("Jobbet bliver stoppet.");
        anne.post(page, JobsPage.PATH, "/admin/jobs/a/retry", Map.of());
        assertThat(jobs.orders).containsExactly("cancel a", "retry a");
        assertThat(anne.post(page, JobsPage.PATH, "/admin/jobs/a/x", Map.of()).status())
                .isEqualTo(404);
    }

    @Test
    void theMenuHasItForThoseWhoSeeTheJobsOfAll() {
        assertThat(body("")).contains("aria-current=\"page\"");
        assertThat(new ShellMenu.Jobs().isFor(IT)).isTrue();
        assertThat(new ShellMenu.Jobs().isFor(READER)).isFalse();
    }
}
