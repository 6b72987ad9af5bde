package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.platform.services.ChangedField;
import dk.bygpartnerskaber.register.api.ImportRun;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** An import as callers get it; what is absent is left out. */
@Schema(name = "Import")
public record ImportBody(
        @Schema(requiredMode = REQUIRED) String id,
        @Schema(
                        requiredMode = REQUIRED,
                        allowableValues = {"organisations", "people", "partnerships", "mixed"})
                String kind,
        @Schema(requiredMode = REQUIRED) String fileName,
        @Schema(requiredMode = REQUIRED, description = "The sheets of a workbook") List<String> sheets,
        @Schema(description = "The sheet that is read") String sheet,
        @Schema(
                        requiredMode = REQUIRED,
                        description =
                                "uploaded: its columns must be mapped before it can be tried out; trying: a job finds"
                                        + " out what it would do; tried: nothing has been written; running: a job writes it; done:"
                                        + " all that is planned has been; undoing: a job takes it back; undone: it has",
                        allowableValues = {"uploaded", "trying", "tried", "running", "done", "undoing", "undone"})
                String status,
        @Schema(requiredMode = REQUIRED) int rows,
        @Schema(requiredMode = REQUIRED) List<Column> columns,
        @Schema(requiredMode = REQUIRED, description = "Fields that a column can be mapped to") List<String> targets,
        @Schema(
                        requiredMode = REQUIRED,
                        description =
                                "What confirming does, or has done: the first 500; all of them are under /records")
                List<Planned> planned,
        @Schema(
                        requiredMode = REQUIRED,
                        description =
                                "What is wrong with rows that cannot be taken: the first 500; all is under /rejected")
                List<Rejected> rejected,
        @Schema(requiredMode = REQUIRED) Counts counts,
        @Schema(requiredMode = REQUIRED) Instant createdAt,
        @Schema(requiredMode = REQUIRED, description = "When the file goes, and all of an import that is not confirmed")
                Instant expiresAt,
        @Schema(description = "When it was written") Instant doneAt,
        @Schema(description = "Until when it can be undone, once it is written") Instant undoUntil,
        @Schema(description = "The job that was given it last") String jobId) {

    /** A column of the file. */
    @Schema(name = "ImportColumn")
    public record Column(
            @Schema(requiredMode = REQUIRED) String header,
            @Schema(description = "Field it goes to; absent when it is not imported") String target,
            @Schema(requiredMode = REQUIRED) List<String> samples) {}

    /** What happens to a record. */
    @Schema(name = "ImportPlanned")
    public record Planned(
            @Schema(
                            requiredMode = REQUIRED,
                            allowableValues = {"organisation", "person", "partnership"})
                    String type,
            @Schema(description = "Of a record that there is") String id,
            @Schema(requiredMode = REQUIRED) String name,
            @Schema(
                            requiredMode = REQUIRED,
                            description = "skip: left out by decision, with the rows that speak of it",
                            allowableValues = {"create", "update", "unchanged", "skip"})
                    String action,
            @Schema(requiredMode = REQUIRED, description = "The first hundred lines that speak of it")
                    List<Integer> lines,
            @Schema(
                            requiredMode = REQUIRED,
                            description =
                                    "Whether it is an example until the import is written, which makes a real record of it")
                    boolean demo,
            @Schema(
                            requiredMode = REQUIRED,
                            description =
                                    "Which fields of a record that there is would get another value; none once it is"
                                            + " written, for then /changes has them")
                    List<ChangedField> changes,
            @Schema(
                            description = "Why it could not be taken back when the import was undone",
                            allowableValues = {"changed-since", "in-use", "gone", "erased", "held"})
                    String kept) {
        static Planned of(ImportRun.Planned planned) {
            return new Planned(
                    planned.type(),
                    planned.id().orElse(null),
                    planned.name(),
                    planned.action().code(),
                    planned.lines(),
                    planned.demo(),
                    planned.changes().stream().map(ChangedField::of).toList(),
                    planned.kept().orElse(null));
        }
    }

    /** Something that is wrong with a row that cannot be taken. */
    @Schema(name = "ImportRejected")
    public record Rejected(
            @Schema(requiredMode = REQUIRED) int line,
            @Schema(description = "Header of the column that is to blame") String column,
            String value,
            @Schema(requiredMode = REQUIRED, description = "The field that the value was meant for") String field,
            @Schema(requiredMode = REQUIRED, description = "The reason, for programs; stable") String code,
            @Schema(requiredMode = REQUIRED, description = "Values that belong to the reason") List<String> args) {
        static Rejected of(ImportRun.Rejected fault) {
            return new Rejected(
                    fault.line(),
                    fault.column(),
                    fault.value(),
                    fault.reason().field(),
                    fault.reason().code(),
                    fault.reason().args());
        }
    }

    /** How many records meet with what. */
    @Schema(name = "ImportCounts")
    public record Counts(
            @Schema(requiredMode = REQUIRED) long create,
            @Schema(requiredMode = REQUIRED) long update,
            @Schema(requiredMode = REQUIRED) long unchanged,
            @Schema(requiredMode = REQUIRED) long skip,
            @Schema(requiredMode = REQUIRED, description = "Rows that cannot be taken") long rejected,
            @Schema(
                            requiredMode = REQUIRED,
                            description = "New records that may be there already and wait for a decision")
                    long undecided,
            @Schema(requiredMode = REQUIRED, description = "Records that were taken back") long undone,
            @Schema(requiredMode = REQUIRED, description = "Records that could not be taken back") long kept) {
        static Counts of(ImportRun.Counts counts) {
            return new Counts(
                    counts.create(),
                    counts.update(),
                    counts.unchanged(),
                    counts.skip(),
                    counts.rejected(),
                    counts.undecided(),
                    counts.undone(),
                    counts.kept());
        }
    }

    static ImportBody of(ImportRun run, List<ImportRun.Planned> planned, List<ImportRun.Rejected> rejected) {
        return new ImportBody(
                run.id(),
                run.kind().code(),
                run.fileName(),
                run.sheets(),
                run.sheet().orElse(null),
                run.status().code(),
                run.rows(),
                run.columns().stream()
                        .map(c -> new Column(c.header(), c.target(), c.samples()))
                        .toList(),
                run.targets(),
                planned.stream().map(Planned::of).toList(),
                rejected.stream().map(Rejected::of).toList(),
                Counts.of(run.counts()),
                run.created(),
                run.expires(),
                run.done().orElse(null),
                run.undoUntil().orElse(null),
                run.jobId().orElse(null));
    }
}
