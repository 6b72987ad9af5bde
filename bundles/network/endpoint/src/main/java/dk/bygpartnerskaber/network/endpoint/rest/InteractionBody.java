package dk.bygpartnerskaber.network.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import dk.bygpartnerskaber.network.api.Interaction;
import dk.bygpartnerskaber.network.api.InteractionDetails;
import dk.bygpartnerskaber.platform.services.Representation;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/** A contact as callers get it; what is absent is left out. */
@Schema(name = "Interaction")
public record InteractionBody(
        @Schema(requiredMode = REQUIRED) String id,
        @Schema(requiredMode = REQUIRED, description = "Grows with each change; the number in ETag") long version,
        @Schema(requiredMode = REQUIRED, description = "When it was") Instant at,
        @Schema(requiredMode = REQUIRED, description = "Organisations and people") List<RecordBody> theirs,
        @Schema(
                        requiredMode = REQUIRED,
                        allowableValues = {
                            "meeting",
                            "call",
                            "email",
                            "online-meeting",
                            "visit",
                            "event",
                            "letter",
                            "other"
                        })
                String kind,
        @Schema(requiredMode = REQUIRED) String subject,
        @Schema(requiredMode = REQUIRED, description = "Ids of the people on the staff who took part")
                List<String> ours,
        @Schema(description = "Id of the partnership that it was about") String partnership,
        String note,
        @Schema(requiredMode = REQUIRED) boolean confidential,
        @Schema(requiredMode = REQUIRED, description = "Id of the user or key that noted it") String notedBy,
        @Schema(requiredMode = REQUIRED, description = "Whether it is an example record") boolean demo,
        @Schema(requiredMode = REQUIRED) Instant createdAt,
        @Schema(requiredMode = REQUIRED) Instant changedAt)
        implements Representation {

    static InteractionBody of(Interaction one) {
        InteractionDetails d = one.details();
        return new InteractionBody(
                one.id(),
                one.version(),
                d.at(),
                d.theirs().stream().map(RecordBody::of).toList(),
                d.kind().code(),
                d.subject(),
                d.ours(),
                d.partnership(),
                d.note(),
                d.confidential(),
                one.notedBy(),
                one.demo(),
                one.created(),
                one.changed());
    }
}
