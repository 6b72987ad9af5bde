package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.register.api.ImportRun;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/** An import as callers get it; what is absent is left out. */
@Schema(name = "Import")
public record ImportBody(
        @Schema(requiredMode = REQUIRED) String id,
        @Schema(
                        requiredMode = REQUIRED,
                        allowableValues = {"organisations", "partnerships"})
                String kind,
        @Schema(requiredMode = REQUIRED) String fileName,
        @Schema(
                        requiredMode = REQUIRED,
                        description =
                                "tried: nothing has been written; running: a job writes it; done: all that is planned has been",
                        allowableValues = {"tried", "running", "done"})
                String status,
        @Schema(requiredMode = REQUIRED) int rows,
        @Schema(requiredMode = REQUIRED) List<Column> columns,
        @Schema(requiredMode = REQUIRED, description = "Fields that a column can be mapped to") List<String> targets,
        @Schema(requiredMode = REQUIRED, description = "What confirming does, or has done") List<Planned> planned,
        @Schema(requiredMode = REQUIRED, description = "Rows that cannot be taken") List<Rejected> rejected,
        @Schema(requiredMode = REQUIRED) Counts counts,
        @Schema(requiredMode = REQUIRED) Instant createdAt,
        @Schema(description = "The job that was given it last, since it was confirmed") String jobId) {

    /** A column of the file. */
    @Schema(name = "ImportColumn")
    public record Column(
            @Schema(requiredMode = REQUIRED) String header,
            @Schema(description = "Field it goes to; absent when it is not imported") String target,
            @Schema(requiredMode = REQUIRED) List<String> samples) {}

    /** What happens to a record. */
    @Schema(name = "ImportPlanned")
    public record Planned(
            @Schema(requiredMode = REQUIRED) String type,
            @Schema(requiredMode = REQUIRED) String name,
            @Schema(
                            requiredMode = REQUIRED,
                            allowableValues = {"create", "update", "unchanged"})
                    String action,
            @Schema(requiredMode = REQUIRED) List<Integer> lines) {}

    /** A row that cannot be taken. */
    @Schema(name = "ImportRejected")
    public record Rejected(
            @Schema(requiredMode = REQUIRED) int line,
            @Schema(description = "Header of the column that is to blame") String column,
            String value,
            @Schema(requiredMode = REQUIRED, description = "The field that the value was meant for") String field,
            @Schema(requiredMode = REQUIRED, description = "The reason, for programs; stable") String code,
            @Schema(requiredMode = REQUIRED, description = "Values that belong to the reason") List<String> args) {}

    /** How many records meet with what. */
    @Schema(name = "ImportCounts")
    public record Counts(
            @Schema(requiredMode = REQUIRED) long create,
            @Schema(requiredMode = REQUIRED) long update,
            @Schema(requiredMode = REQUIRED) long unchanged,
            @Schema(requiredMode = REQUIRED) long rejected) {}

    static ImportBody of(ImportRun run) {
        return new ImportBody(
                run.id(),
                run.kind().code(),
                run.fileName(),
                lower(run.status()),
                run.rows(),
                run.columns().stream()
                        .map(c -> new Column(c.header(), c.target(), c.samples()))
                        .toList(),
                run.targets(),
                run.planned().stream()
                        .map(p -> new Planned(p.type(), p.name(), lower(p.action()), p.lines()))
                        .toList(),
                run.rejected().stream().map(ImportBody::rejected).toList(),
                counts(run),
                run.created(),
                run.jobId().orElse(null));
    }

    private static Rejected rejected(ImportRun.Rejected row) {
        return new Rejected(
                row.line(),
                row.column(),
                row.value(),
                row.reason().field(),
                row.reason().code(),
                row.reason().args());
    }

    private static Counts counts(ImportRun run) {
        return new Counts(
                run.count(ImportRun.Action.CREATE),
                run.count(ImportRun.Action.UPDATE),
                run.count(ImportRun.Action.UNCHANGED),
                run.rejected().size());
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
