package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.Page;
import dk.bygpartnerskaber.platform.web.ChangeReader;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.JobView;
import dk.bygpartnerskaber.platform.web.Labels;
import dk.bygpartnerskaber.platform.web.ListState;
import dk.bygpartnerskaber.platform.web.Option;
import dk.bygpartnerskaber.platform.web.ReadableChange;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.ImportKind;
import dk.bygpartnerskaber.register.api.ImportRun;
import dk.bygpartnerskaber.register.api.ImportRun.Action;
import dk.bygpartnerskaber.register.api.ImportRun.Counts;
import dk.bygpartnerskaber.register.api.ImportRun.Planned;
import dk.bygpartnerskaber.register.api.ImportRun.Rejected;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Model of the pages that show what a file would do, does or has done.
 *
 * @param list which of the records are shown
 * @param planned those, or the ones that could not be taken back
 * @param rejected the first faults
 * @param job the job that was given it last
 * @param reader puts what would change into words
 */
public record ImportReport(
        ViewContext view,
        Form form,
        ImportRun run,
        ListState list,
        Page<Planned> planned,
        Page<Rejected> rejected,
        Optional<JobView> job,
        ChangeReader reader) {
    static final String ACTION = "action";
    static final String TARGET = "target";

    /** Why a record could not be taken back that was not there any more. */
    public static final String GONE = "gone";

    public ImportWords words() {
        return new ImportWords(view, run);
    }

    /** What would change of a record. */
    public List<ReadableChange.Field> changes(Planned one) {
        return one.changes().stream()
                .map(field -> reader.read(view, one.type(), field))
                .toList();
    }

    /** Whether there are examples among those that are shown. */
    public boolean hasExamples() {
        return planned.items().stream().anyMatch(Planned::demo);
    }

    /** Those of the ones shown that could not be taken back and are still there. */
    public List<Planned> stayed() {
        return planned.items().stream().filter(one -> !isGone(one)).toList();
    }

    /** Those of the ones shown that had gone before they could be taken back. */
    public List<Planned> gone() {
        return planned.items().stream().filter(ImportReport::isGone).toList();
    }

    private static boolean isGone(Planned planned) {
        return planned.kept().filter(GONE::equals).isPresent();
    }

    public ImportStep step() {
        return ImportStep.of(run);
    }

    public ImportKind kind() {
        return run.kind();
    }

    public Counts counts() {
        return run.counts();
    }

    public String url(String page) {
        return view.url("/admin/import/" + run.id() + page);
    }

    /** Its job ended without having done what it was to do. */
    public Optional<JobView> failed() {
        return job.filter(JobView::isRetryable);
    }

    public long count(Action action) {
        return switch (action) {
            case CREATE -> counts().create();
            case UPDATE -> counts().update();
            case UNCHANGED -> counts().unchanged();
            case SKIP -> counts().skip();
        };
    }

    public long records() {
        return Arrays.stream(Action.values()).mapToLong(this::count).sum();
    }

    public boolean changesSomething() {
        return counts().create() + counts().update() > 0;
    }

    public boolean isDecided() {
        return counts().undecided() == 0;
    }

    /** What can become of records, as far as it does. */
    public List<Action> actions() {
        return Arrays.stream(Action.values())
                .filter(action -> count(action) > 0)
                .toList();
    }

    public String listUrl(Action action) {
        return url("?" + ACTION + "=" + action.code() + "#records");
    }

    /** How many faults are not shown. */
    public long moreRejected() {
        return rejected.total().orElse(0) - rejected.items().size();
    }

    /** Whether the file is still there to take the rejected rows out of. */
    public boolean hasFile() {
        return run.expires().isAfter(view.clock().instant());
    }

    public boolean isUndoable() {
        return run.undoUntil()
                .filter(until -> until.isAfter(view.clock().instant()))
                .isPresent();
    }

    public List<Option> targets() {
        return run.targets().stream()
                .map(target -> new Option(target, words().label(target)))
                .toList();
    }

    /** Whether a column goes to a field: as somebody has just chosen, or as it is. */
    public boolean isTarget(int column, String target) {
        List<String> chosen = form.values(TARGET);
        return target.equals(
                chosen.size() == run.columns().size()
                        ? chosen.get(column)
                        : run.columns().get(column).target());
    }

    public List<Option> kinds() {
        return Labels.options(view, ImportKind.class);
    }

    /** The headers of the columns that go nowhere. */
    public String leftOut() {
        return run.columns().stream()
                .filter(column -> column.target() == null)
                .map(ImportRun.Column::header)
                .collect(Collectors.joining(", "));
    }

    public String title() {
        return view.text("import.title." + run.status().code());
    }

    String template() {
        return switch (run.status()) {
            case UPLOADED -> "import-columns";
            case TRIED -> "import-preview";
            case TRYING, RUNNING, UNDOING -> "import-progress";
            case DONE -> "import-receipt";
            case UNDONE -> "import-undone";
        };
    }

    boolean isUnderWay() {
        return step() == ImportStep.WRITING
                || run.status() == ImportRun.Status.TRYING
                || run.status() == ImportRun.Status.UNDOING;
    }
}
