package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.platform.web.Csv;
import dk.bygpartnerskaber.platform.web.Form;
import dk.bygpartnerskaber.platform.web.JobView;
import dk.bygpartnerskaber.platform.web.Reply;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.BulkRun;
import dk.bygpartnerskaber.register.api.BulkRun.Item;
import dk.bygpartnerskaber.register.api.BulkRun.Outcome;
import java.util.List;
import java.util.Optional;

/**
 * Model of the pages that show what a change of many records would do, does, or has done.
 *
 * @param said the change in words
 * @param goes what goes with the records that are deleted, in words
 * @param job the job that was given it last
 */
public record BulkReport(
        ViewContext view,
        Form form,
        BulkRun run,
        String said,
        BulkWords.Values values,
        List<String> goes,
        Optional<JobView> job) {
    private static final int SHOWN = 20;

    public String url(String step) {
        return view.url("/bulk-changes/" + run.id() + step);
    }

    public String listUrl() {
        return view.url(BulkLists.path(run.change().kind()));
    }

    public String listTitle() {
        return view.text(run.change().kind().code() + ".title");
    }

    public boolean isDeletion() {
        return run.change().isDeletion();
    }

    /** How many it leaves as they are, in words. */
    public String unchanged() {
        return view.text(run.change().isReplacement() ? "bulk.count.nothing-to-replace" : "bulk.count.unchanged");
    }

    /** Whether its job ended before all was done. */
    public boolean isUndone() {
        return run.status() == BulkRun.Status.TRIED
                && job.filter(JobView::isRetryable).isPresent();
    }

    public long count(Outcome outcome) {
        return run.count(outcome);
    }

    /** So many records, in words. */
    public String records(long count) {
        return view.count(run.change().kind().code() + ".count", count);
    }

    /** The first of them. */
    public List<Item> items(Outcome outcome) {
        return run.items().stream()
                .filter(item -> item.outcome() == outcome)
                .limit(SHOWN)
                .toList();
    }

    public long more(Outcome outcome) {
        return count(outcome) - items(outcome).size();
    }

    /** What the field of a record had, or gets. */
    public String words(List<String> of) {
        return values.of(of);
    }

    /** The record's page; empty when it is no more. */
    public Optional<String> link(Item item) {
        boolean gone = item.outcome() == Outcome.CHANGED && isDeletion()
                || item.reason().filter(r -> r.code().equals("not-found")).isPresent();
        return gone
                ? Optional.empty()
                : Optional.of(view.url(BulkLists.path(run.change().kind()) + "/"
                        + item.record().id()));
    }

    /** Why a record was left alone; blank when it was not. */
    public String reason(Item item) {
        return item.reason().map(this::reason).orElse("");
    }

    private String reason(FieldProblem reason) {
        String key = reason.field().isEmpty() ? "problem." : "problem.field.";
        return view.find("bulk.reason." + reason.code())
                .orElseGet(() -> view.text(key + reason.code(), reason.args().toArray()));
    }

    /** All of it as a file. */
    Reply file() {
        return new Reply.Download(view.text("bulk.file") + ".csv", Csv.CONTENT_TYPE, out -> {
            Csv csv = new Csv(out);
            csv.row(List.of(
                    view.text("bulk.name"),
                    view.text("bulk.before"),
                    view.text("bulk.after"),
                    view.text("bulk.outcome"),
                    view.text("bulk.reason")));
            for (Item item : run.items()) {
                csv.row(List.of(
                        item.name(),
                        isDeletion() ? "" : words(item.before()),
                        isDeletion() ? "" : words(item.after()),
                        view.text("bulk.outcome." + item.outcome().code()),
                        reason(item)));
            }
        });
    }
}
