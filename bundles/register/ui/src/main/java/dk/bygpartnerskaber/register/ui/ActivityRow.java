package dk.bygpartnerskaber.register.ui;

import dk.bygpartnerskaber.platform.web.Dates;
import dk.bygpartnerskaber.platform.web.ViewContext;
import dk.bygpartnerskaber.register.api.Activity;
import dk.bygpartnerskaber.register.api.ActivityDetails;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An activity in a list.
 *
 * @param partnership title of its partnership
 */
public record ActivityRow(ViewContext view, Activity activity, String partnership) {
    public String url() {
        return view.url("/activities/" + activity.id());
    }

    public ActivityDetails details() {
        return activity.details();
    }

    /** A day, or from and to. */
    public String when() {
        ActivityDetails d = details();
        return d.start() != null && d.end() == null
                ? Dates.format(view, d.start())
                : Dates.period(view, d.start(), d.end());
    }

    /** When and where it is, and how many take part. */
    public String facts() {
        ActivityDetails d = details();
        String participants = d.participants() == null ? "" : view.count("activity.participants", d.participants());
        return Stream.of(when(), d.place() == null ? "" : d.place(), participants)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    /** Whether it is over and nobody has said yet what it gave. */
    public boolean awaitsGain() {
        return details().gain() == null && activity.isOver(view.today());
    }
}
