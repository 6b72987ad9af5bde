package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Actor;
import dk.bygpartnerskaber.platform.api.Coded;
import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.api.Jobs;
import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.api.PageRequest;
import dk.bygpartnerskaber.platform.api.ProblemException;
import dk.bygpartnerskaber.platform.web.ChangeReader;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.JobView;
import dk.bygpartnerskaber.platform.web.ListState;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.Screen;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.platform.web.WebRequest;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportMapping;
import dk.bygpartnerskaber.register.api.ImportRun;
import dk.bygpartnerskaber.register.api.ImportRun.Planned;
import dk.bygpartnerskaber.register.api.ImportService;
import dk.bygpartnerskaber.register.api.RejectedRows;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The pages of one import, from its columns to its receipt. */
public final class ImportPages {
    private static final int RECORDS = 50;
    private static final int FAULTS = 100;

    private final ImportService imports;
    private final Jobs jobs;
    private final ChangeReader reader;

    ImportPages(ImportService imports, Jobs jobs, ChangeReader reader) {
        this.imports = imports;
        this.jobs = jobs;
        this.reader = reader;
    }

    /** Model of the pages that ask before something is done. */
    public record Question(ViewContext view, ImportWords words) {
        public String url(String page) {
            return view.url(path(words.run()) + page);
        }
    }

    private static String path(ImportRun run) {
        return "/admin/import/" + run.id();
    }

    Screen screen(WebRequest request, ImportRun run, Form form) {
        ImportReport report = report(request, run, form);
        return new Screen(report.title(), Views.render(report.template(), report), report.isUnderWay());
    }

    private ImportReport report(WebRequest request, ImportRun run, Form form) {
        Actor actor = request.actor();
        ListState list = new ListState(request, path(run), List.of(ImportReport.ACTION), "place");
        Optional<JobView> job =
                run.jobId().flatMap(id -> jobs.find(actor, id)).map(found -> new JobView(request.view(), found));
        return new ImportReport(
                request.view(),
                form,
                run,
                list,
                records(actor, run, list),
                imports.rejected(actor, run.id(), new PageRequest(FAULTS, Optional.empty(), true)),
                job,
                reader);
    }

    private Page<Planned> records(Actor actor, ImportRun run, ListState list) {
        PageRequest page = new PageRequest(RECORDS, list.cursor(), false);
        return run.status() == ImportRun.Status.UNDONE
                ? imports.kept(actor, run.id(), page)
                : imports.planned(
                        actor, run.id(), Coded.parse(ImportRun.Action.class, list.value(ImportReport.ACTION)), page);
    }

    /** The rows to mend, as a file. */
    Reply rejectedRows(WebRequest request, ImportRun run) {
        ImportWords words = new ImportWords(request.view(), run);
        RejectedRows rows = imports.rejectedRows(
                request.actor(), run.id(), request.view().text("import.rejected.column"), words::remark);
        return new Reply.Binary(rows.fileName(), rows.contentType(), out -> out.write(rows.content()));
    }

    /** A file read as another kind or from another sheet has its columns suggested anew, whatever was chosen for them. */
    Reply map(WebRequest request, ImportRun run) {
        Optional<ImportKind> kind =
                Coded.parse(ImportKind.class, request.param("kind")).filter(other -> other != run.kind());
        Optional<String> sheet = request.params("sheet").stream().findFirst().filter(other -> !run.sheet()
                .equals(Optional.of(other)));
        boolean anew = kind.isPresent() || sheet.isPresent();
        List<String> targets = anew ? List.of() : request.params(ImportReport.TARGET);
        return given(
                request,
                run,
                actor -> imports.map(actor, run.id(), new ImportMapping(kind, sheet, targets)),
                anew ? "import.read" : "import.mapped");
    }

    Reply confirm(WebRequest request, ImportRun run) {
        boolean goodRowsOnly = request.param("goodRowsOnly").equals("true");
        return given(request, run, actor -> imports.confirm(actor, run.id(), goodRowsOnly), "");
    }

    Reply undo(WebRequest request, ImportRun run) {
        return given(request, run, actor -> imports.undo(actor, run.id()), "");
    }

    /** Does what gives the import a job, and waits a moment for that. */
    private Reply given(WebRequest request, ImportRun run, Function<Actor, ImportRun> order, String notice) {
        try {
            order.apply(request.actor()).jobId().ifPresent(job -> JobPatience.await(jobs, request.actor(), job));
            return Reply.redirect(path(run), notice);
        } catch (ProblemException refused) {
            return refused(request, run.id(), refused);
        }
    }

    /** The page again; the fields of such a problem are those that columns go to, which the form knows nothing of. */
    private Reply refused(WebRequest request, String id, ProblemException refused) {
        ImportRun run = imports.find(request.actor(), id).orElseThrow(() -> refused);
        ImportWords words = new ImportWords(request.view(), run);
        Form form = Form.of(request, "import", List.of(ImportReport.TARGET));
        for (FieldProblem fault : refused.fields()) {
            form.refuse(fault, words.label(fault.field()));
        }
        return Reply.refused(screen(request, run, refused.fields().isEmpty() ? form.refuse(refused) : form));
    }

    Reply cancel(WebRequest request, ImportRun run) {
        jobs.cancel(request.actor(), run.jobId().orElseThrow(ProblemException::notFound));
        return Reply.redirect(path(run));
    }

    Reply beforeUndo(WebRequest request, ImportRun run) {
        return run.status() == ImportRun.Status.DONE
                ? Reply.page(question(request, run, "import.undo.title", "import-undo"))
                : Reply.redirect(path(run));
    }

    Screen beforeDeletion(WebRequest request, ImportRun run) {
        return question(request, run, "import.delete.title", "import-delete");
    }

    private static Screen question(WebRequest request, ImportRun run, String title, String template) {
        Question model = new Question(request.view(), new ImportWords(request.view(), run));
        return new Screen(request.view().text(title, run.fileName()), Views.render(template, model));
    }

    Reply delete(WebRequest request, ImportRun run) {
        imports.delete(request.actor(), run.id());
        return Reply.redirect("/admin/import", "import.deleted", run.fileName());
    }
}
