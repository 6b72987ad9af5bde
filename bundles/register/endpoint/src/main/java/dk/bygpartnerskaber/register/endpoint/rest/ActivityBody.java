package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.services.Dates;
import dk.bygpartnerskaber.platform.services.Representation;
import dk.bygpartnerskaber.register.api.Activity;
import dk.bygpartnerskaber.register.api.ActivityDetails;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;

/** An activity as callers get it; what is absent is left out. */
@Schema(name = "Activity")
public record ActivityBody(
        @Schema(requiredMode = REQUIRED) String id,
        @Schema(requiredMode = REQUIRED, description = "Grows with each change; the number in ETag") long version,
        @Schema(requiredMode = REQUIRED, description = "Id of the partnership") String partnership,
        @Schema(requiredMode = REQUIRED) String title,
        @Schema(description = "A year, a month or a day", pattern = Dates.FORM) String start,
        @Schema(description = "A year, a month or a day", pattern = Dates.FORM) String end,
        String place,
        Integer participants,
        @Schema(description = "Working hours of staff") Integer hours,
        @Schema(description = "What it cost, in whole kroner") Integer money,
        String result,
        @Schema(description = "What it gave, one line") String gain,
        @Schema(requiredMode = REQUIRED, description = "Whether it is an example record") boolean demo,
        @Schema(requiredMode = REQUIRED) Instant createdAt,
        @Schema(requiredMode = REQUIRED) Instant changedAt)
        implements Representation {

    static ActivityBody of(Activity a) {
        ActivityDetails d = a.details();
        return new ActivityBody(
                a.id(),
                a.version(),
                d.partnership(),
                d.title(),
                Dates.text(d.start()),
                Dates.text(d.end()),
                d.place(),
                d.participants(),
                d.hours(),
                d.money(),
                d.result(),
                d.gain(),
                a.demo(),
                a.created(),
                a.changed());
    }
}
