package dk.bygpartnerskaber.network.endpoint.rest;

import static io.swagger.v3.oas.annotations.media.Schema.RequiredMode.REQUIRED;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dk.bygpartnerskaber.network.api.InteractionDetails;
import dk.bygpartnerskaber.network.api.InteractionKind;
import dk.bygpartnerskaber.platform.services.Codes;
import dk.bygpartnerskaber.platform.services.Lists;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;

/**
 * A contact as callers send it. What only the module sets may stand in it, so that one can send back what one got; it is
 * not heeded.
 */
@Schema(name = "InteractionInput")
@JsonIgnoreProperties({"id", "version", "notedBy", "demo", "createdAt", "changedAt"})
public record InteractionInput(
        @Schema(description = "When it was, not in the future; now when left out") Instant at,
        @Schema(requiredMode = REQUIRED, description = "Organisations and people, one at least")
                List<RecordBody> theirs,
        @Schema(
                        defaultValue = "other",
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
        @Schema(requiredMode = REQUIRED, minLength = 1, maxLength = 200, example = "Lån af læsesalen") String subject,
        @Schema(description = "Ids of the people on the staff who took part; the caller's own when left out")
                List<String> ours,
        @Schema(description = "Id of the partnership that it was about") String partnership,
        @Schema(
                        description =
                                "Blank lines part paragraphs, lines may begin with - or 1., words be **strong** or"
                                        + " _emphasised_; HTML is taken and becomes this",
                        maxLength = 20000)
                String note,
        @Schema(
                        description = "Seen only by those whom it concerns, and by who may read confidential notes",
                        defaultValue = "false")
                Boolean confidential) {

    static InteractionInput of(InteractionDetails d) {
        return new InteractionInput(
                d.at(),
                d.theirs().stream().map(RecordBody::of).toList(),
                d.kind().code(),
                d.subject(),
                d.ours(),
                d.partnership(),
                d.note(),
                d.confidential());
    }

    InteractionDetails details() {
        return new InteractionDetails(
                at,
                Lists.of("theirs", theirs).stream().map(RecordBody::record).toList(),
                Codes.parse("kind", InteractionKind.class, kind),
                subject,
                Lists.of("ours", ours),
                partnership,
                note,
                Boolean.TRUE.equals(confidential));
    }
}
