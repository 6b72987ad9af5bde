package dk.bygpartnerskaber.platform.web;

import dk.bygpartnerskaber.platform.api.Job;
import java.time.Duration;
import java.util.Locale;

/** A job in words. The name of its type is the text {@code job.<type>}. */
public record JobView(ViewContext view, Job job) {

    public String name() {
        return view.find("job." + job.type()).orElse(job.type());
    }

    public boolean isUnderWay() {
        return !job.state().isEnded();
    }

    public boolean isRetryable() {
        return job.state() == Job.State.FAILED || job.state() == Job.State.CANCELLED;
    }

    public String state() {
        return view.text("job.state." + (job.cancelling() ? "cancelling" : code()));
    }

    private String code() {
        return job.state().name().toLowerCase(Locale.ROOT);
    }

    /** The kind of tag that the state is. */
    public String tag() {
        return switch (job.state()) {
            case QUEUED, CANCELLED -> "";
            case RUNNING -> "p";
            case DONE -> "good";
            case FAILED -> "bad";
        };
    }

    /** How far it is, in words. */
    public String progress() {
        return switch (job.state()) {
            case QUEUED -> view.text("job.waiting");
            default ->
                job.total() == 0
                        ? view.text("job.beginning")
                        : view.text("job.progress", view.number(job.done()), view.number(job.total()));
        };
    }

    /** Who started it and when, and how long it took. */
    public String story() {
        String began = view.text("job.began", job.actorName(), view.moment(job.created()));
        return job.started()
                .flatMap(started -> job.ended().map(ended -> Duration.between(started, ended)))
                .map(took -> view.text("job.took", began, duration(took)))
                .orElse(began);
    }

    private String duration(Duration took) {
        return took.toMinutes() > 0
                ? view.count("job.minutes", took.toMinutes())
                : view.count("job.seconds", Math.max(1, took.toSeconds()));
    }

    /** Why it failed; blank when it did not. */
    public String problem() {
        return job.problem()
                .map(problem -> view.find("job.problem." + problem.code())
                        .orElseGet(() -> view.text(
                                "problem." + problem.code(), problem.args().toArray())))
                .orElse("");
    }
}
