package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.api.FieldProblem;
import dk.bygpartnerskaber.register.api.BulkField;
import dk.bygpartnerskaber.register.api.BulkRun;
import dk.bygpartnerskaber.register.api.BulkRun.Outcome;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A change of many records as callers get it; what is absent is left out. */
@Schema(name = "BulkChange")
public record BulkChangeBody(
        @Schema(requiredMode = REQUIRED) String id,
        @Schema(
                        requiredMode = REQUIRED,
                        allowableValues = {"organisations", "partnerships", "activities", "people", "teams"})
                String kind,
        @Schema(
                        requiredMode = REQUIRED,
                        allowableValues = {"set", "add", "remove", "replace", "delete"})
                String action,
        @Schema(description = "Absent when records are deleted") String field,
        @Schema(description = "Absent when a field is emptied, or records are deleted") String value,
        @Schema(description = "Of the person who comes in somebody's place; absent unless somebody is replaced")
                String replacement,
        @Schema(
                        requiredMode = REQUIRED,
                        description =
                                "tried: confirm it to have what is planned done, or, after its job was stopped, the"
                                        + " rest of it; running: a job is at it; done: nothing is left to do",
                        allowableValues = {"tried", "running", "done"})
                String status,
        @Schema(requiredMode = REQUIRED) Counts counts,
        @Schema(requiredMode = REQUIRED, description = "The records, in the order in which they were named")
                List<Item> items,
        @Schema(requiredMode = REQUIRED) Instant createdAt,
        @Schema(description = "The job that was given it last, since it was confirmed") String jobId) {

    /** A record. */
    @Schema(name = "BulkChangeItem")
    public record Item(
            @Schema(requiredMode = REQUIRED) String id,
            @Schema(requiredMode = REQUIRED, description = "What it was called at the preview") String name,
            @Schema(requiredMode = REQUIRED, description = "What the field had then") List<String> before,
            @Schema(requiredMode = REQUIRED, description = "What the field gets") List<String> after,
            @Schema(
                            requiredMode = REQUIRED,
                            description =
                                    "planned; unchanged: it is so already, or there is nothing to replace; refused: for the reason given; changed;"
                                            + " skipped: somebody has changed or deleted it since the preview",
                            allowableValues = {"planned", "unchanged", "refused", "changed", "skipped"})
                    String outcome,
            @Schema(description = "Why it was refused, skipped or has nothing to replace") Reason reason) {}

    /** Why a record was left alone. */
    @Schema(name = "BulkChangeReason")
    public record Reason(
            @Schema(description = "The field that is to blame; absent when it is the record as a whole") String field,
            @Schema(requiredMode = REQUIRED, description = "The reason, for programs; stable") String code,
            @Schema(requiredMode = REQUIRED, description = "Values that belong to the reason") List<String> args) {}

    /** How many records meet with what. */
    @Schema(name = "BulkChangeCounts")
    public record Counts(
            @Schema(requiredMode = REQUIRED) long planned,
            @Schema(requiredMode = REQUIRED) long unchanged,
            @Schema(requiredMode = REQUIRED) long refused,
            @Schema(requiredMode = REQUIRED) long changed,
            @Schema(requiredMode = REQUIRED) long skipped) {}

    static BulkChangeBody of(BulkRun run) {
        return new BulkChangeBody(
                run.id(),
                run.change().kind().code(),
                run.change().action().code(),
                Optional.ofNullable(run.change().field())
                        .map(BulkField::component)
                        .orElse(null),
                run.change().value(),
                run.change().replacement(),
                run.status().code(),
                new Counts(
                        run.count(Outcome.PLANNED),
                        run.count(Outcome.UNCHANGED),
                        run.count(Outcome.REFUSED),
                        run.count(Outcome.CHANGED),
                        run.count(Outcome.SKIPPED)),
                run.items().stream().map(BulkChangeBody::item).toList(),
                run.created(),
                run.jobId().orElse(null));
    }

    private static Item item(BulkRun.Item item) {
        return new Item(
                item.record().id(),
                item.name(),
                item.before(),
                item.after(),
                item.outcome().code(),
                item.reason().map(BulkChangeBody::reason).orElse(null));
    }

    private static Reason reason(FieldProblem reason) {
        return new Reason(reason.field().isEmpty() ? null : reason.field(), reason.code(), reason.args());
    }
}
