package dk.bygpartnerskaber.register.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.register.api.DuplicateReason;
import dk.bygpartnerskaber.register.api.ImportChoice;
import dk.bygpartnerskaber.register.api.ImportRun;
import dk.bygpartnerskaber.register.api.Suspicion;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** A new record of a file that may be in the register already; what is absent is left out. */
@Schema(name = "ImportSuspected")
public record ImportSuspectedBody(
        @Schema(requiredMode = REQUIRED, description = "What a decision names it by") String item,
        @Schema(
                        requiredMode = REQUIRED,
                        allowableValues = {"organisation", "person"})
                String type,
        @Schema(requiredMode = REQUIRED) String name,
        @Schema(requiredMode = REQUIRED, description = "What the file says that tells it from others; may be blank")
                String about,
        @Schema(requiredMode = REQUIRED) List<Integer> lines,
        @Schema(requiredMode = REQUIRED, description = "The records it may be, the likeliest first")
                List<Candidate> candidates,
        @Schema(
                        description = "What was decided",
                        allowableValues = {"new", "same", "skip"})
                String choice,
        @Schema(description = "The record it is, when it is one of them") String record) {

    /** A record that it may be. */
    @Schema(name = "ImportCandidate")
    public record Candidate(
            @Schema(requiredMode = REQUIRED) String id,
            @Schema(requiredMode = REQUIRED) String name,
            @Schema(
                            requiredMode = REQUIRED,
                            description = "What tells it from others of that name, in one line; may be blank")
                    String about,
            @Schema(requiredMode = REQUIRED, description = "50 to 100; from 80 on very probably the same") int score,
            @Schema(requiredMode = REQUIRED, description = "Codes of what was found, for and against")
                    List<String> reasons) {
        static Candidate of(Suspicion suspicion) {
            return new Candidate(
                    suspicion.id(),
                    suspicion.name(),
                    suspicion.about(),
                    suspicion.score(),
                    suspicion.reasons().stream().map(DuplicateReason::code).toList());
        }
    }

    static ImportSuspectedBody of(ImportRun.Suspected suspected) {
        return new ImportSuspectedBody(
                suspected.item(),
                suspected.type(),
                suspected.name(),
                suspected.about(),
                suspected.lines(),
                suspected.candidates().stream().map(Candidate::of).toList(),
                suspected.choice().map(ImportChoice::code).orElse(null),
                suspected.chosen().orElse(null));
    }
}
