package dk.bygpartnerskaber.register.api;

import dk.bygpartnerskaber.platform.api.PartialDate;
import java.time.Instant;
import java.time.LocalDate;

/**
 * An activity of a partnership.
 *
 * @param version grows with each change; what {@link ActivityService#update} compares
 * @param demo whether it is an example record
 */
public record Activity(
        String id, long version, ActivityDetails details, boolean demo, Instant created, Instant changed) {

    public String title() {
        return details.title();
    }

    /** Whether it is certainly over on a day; never so without a date. */
    public boolean isOver(LocalDate today) {
        PartialDate last = details.end() == null ? details.start() : details.end();
        return last != null && last.latest().isBefore(today);
    }
}
