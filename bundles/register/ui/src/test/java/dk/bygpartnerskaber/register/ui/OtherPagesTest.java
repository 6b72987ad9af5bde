package dk.bygpartnerskaber.register.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Job;
import dk.bygpartnerskaber.platform.api.Messages;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.internal.TestShell;
import dk.bygpartnerskaber.platform.web.testing.Answer;
import dk.bygpartnerskaber.register.api.ImportRun;
import dk.bygpartnerskaber.register.api.ImportService;
import dk.bygpartnerskaber.register.api.OrganisationDetails;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class OtherPagesTest {
    private final RegisterPages pages = new RegisterPages(RegisterPages.CURATOR, Messages.DANISH);

    @Test
    void aFileLeadsToItsPreview() {
        byte[] file = "library;partnership".getBytes(StandardCharsets.UTF_8);
        assertThat(pages.upload("/admin/import", file, "kind", "partnerships").header("Location"))
                .isEqualTo("/admin/import/i1");
        assertThat(pages.get("/admin/import/i1").body())
                .contains("bliver ikke importeret: <strong>level</strong>")
                .contains("sidste sommer", "Er ikke skrevet rigtigt. Eksempel: 2009-08")
                .contains("Importér de gyldige rækker", "Ret filen, og prøv igen");
    }

    @Test
    void aFormWithoutAFileSaysWhatIsMissing() {
        Answer form = pages.post("/admin/import", "kind", "organisations");
        assertThat(form.status()).isEqualTo(422);
        assertThat(form.body()).contains("<a href=\"#file\">Fil</a>: Vælg en fil");
    }

    @Test
    void theColumnsCanBeMappedAnew() {
        pages.post("/admin/import/i1/map", "target", "library", "target", "", "target", "start", "target", "title");
        assertThat(pages.imports.mapped).containsExactly("library", "", "start", "title");
    }

    @Test
    void aConfirmedImportShowsHowFarItIsAndThenAReceipt() {
        pages.jobs.add(FakeImports.JOB, ImportService.JOB, Job.State.RUNNING);
        assertThat(pages.post("/admin/import/i1/confirm", "goodRowsOnly", "true")
                        .header("Location"))
                .isEqualTo("/admin/import/i1");
        assertThat(pages.get("/admin/import/i1").body())
                .contains("<h1>Importerer</h1>", "1.200 af 2.400")
                .contains("hx-trigger=\"every 1s\"", "<noscript><meta http-equiv=\"refresh\"")
                .doesNotContain("/confirm");

        pages.imports.status = ImportRun.Status.DONE;
        assertThat(pages.get("/admin/import/i1").body())
                .contains("Listen er importeret.", "<h1>Importeret</h1>")
                .doesNotContain("/confirm", "every 1s", "refresh\"");
    }

    @Test
    void aRunningImportCanBeStopped() {
        pages.jobs.add(FakeImports.JOB, ImportService.JOB, Job.State.RUNNING);
        pages.imports.status = ImportRun.Status.RUNNING;
        assertThat(pages.get("/admin/import/i1").body()).contains("Stop importen");
        assertThat(pages.post("/admin/import/i1/cancel").header("Location")).isEqualTo("/admin/import/i1");
        assertThat(pages.jobs.orders).containsExactly("cancel j1");
    }

    @Test
    void anImportWhoseJobFailedSaysWhyAndCanBeConfirmedAgain() {
        Job.Problem rejected = new Job.Problem("import-rejected", List.of());
        pages.jobs.add(FakeImports.JOB, ImportService.JOB, Job.State.FAILED, rejected);
        assertThat(pages.get("/admin/import/i1").body())
                .contains("Listen er ikke importeret", "Nogle rækker kan ikke importeres. Ret filen")
                .contains("/confirm");
    }

    @Test
    void theJobLeadsItsOwnerToTheImportAsLongAsThatIsKept() {
        Job job = pages.jobs.add(FakeImports.JOB, ImportService.JOB, Job.State.DONE);
        ImportLink link = new ImportLink();
        assertThat(link.path(view(RegisterPages.CURATOR, job.created()), job)).contains("/admin/import/t-j1");
        assertThat(link.path(view(RegisterPages.READER, job.created()), job)).isEmpty();
        Instant tooLate = job.created().plus(ImportService.KEPT);
        assertThat(link.path(view(RegisterPages.CURATOR, tooLate), job)).isEmpty();
    }

    private static ViewContext view(Actor actor, Instant now) {
        return new ViewContext(
                actor, Messages.DANISH, "", "", "/", TestShell.messages(), Clock.fixed(now, ViewContext.ZONE));
    }

    @Test
    void onlyThoseWhoMayImportSeeTheImport() {
        RegisterPages reading = new RegisterPages(RegisterPages.READER, Messages.DANISH);
        assertThat(reading.get("/admin/import").status()).isEqualTo(403);
    }

    @Test
    void theStartPageTeachesTheFirstStepAndThenShowsWhatIsNew() {
        NewsCard card = new NewsCard(pages.register.organisationService, pages.register.partnershipService);
        assertThat(card.render(TestView.of(Messages.DANISH)).markup())
                .contains("Kom godt i gang", "href=\"/admin/import\"");
        pages.register.add(OrganisationDetails.named("Eplehuset"));
        assertThat(card.render(TestView.of(Messages.DANISH)).markup())
                .contains("Nyt i registeret", "Eplehuset", "i dag");
    }
}
