package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dk.bygpartnerskaber.platform.services.Dates;
import dk.bygpartnerskaber.register.api.ActivityDetails;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * An activity as callers send it. What only the register sets may stand in it, so that one can send back what one got; it
 * is not heeded.
 */
@Schema(name = "ActivityInput")
@JsonIgnoreProperties({"id", "version", "demo", "createdAt", "changedAt"})
public record ActivityInput(
        @Schema(requiredMode = REQUIRED, description = "Id of the partnership; stays the same") String partnership,
        @Schema(requiredMode = REQUIRED, minLength = 1, maxLength = 200, example = "Koncert i læsesalen") String title,
        @Schema(description = "A year, a month or a day", pattern = Dates.FORM, example = "2026-08-15") String start,
        @Schema(description = "A year, a month or a day; not before the start", pattern = Dates.FORM) String end,
        @Schema(maxLength = 200) String place,
        @Schema(minimum = "0", maximum = "10000000") Integer participants,
        @Schema(minimum = "0", maximum = "10000000", description = "Working hours of staff") Integer hours,
        @Schema(minimum = "0", maximum = "1000000000", description = "What it cost, in whole kroner") Integer money,
        @Schema(maxLength = 5000) String result,
        @Schema(maxLength = 500, description = "What it gave, one line") String gain) {

    static ActivityInput of(ActivityDetails d) {
        return new ActivityInput(
                d.partnership(),
                d.title(),
                Dates.text(d.start()),
                Dates.text(d.end()),
                d.place(),
                d.participants(),
                d.hours(),
                d.money(),
                d.result(),
                d.gain());
    }

    ActivityDetails details() {
        return new ActivityDetails(
                partnership,
                title,
                Dates.parse("start", start),
                Dates.parse("end", end),
                place,
                participants,
                hours,
                money,
                result,
                gain);
    }
}
