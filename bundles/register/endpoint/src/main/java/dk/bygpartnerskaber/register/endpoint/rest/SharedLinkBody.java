package dk.bygpartnerskaber.register.endpoint.rest;

import dk.bygpartnerskaber.register.api.SharedLink;
import io.swagger.v3.oas.annotations.media.Schema;

/** Where papers of a partnership are, in both directions of the service. */
@Schema(name = "SharedLink", description = "Has an address, a case number or both")
public record SharedLinkBody(
        @Schema(maxLength = 200) String label,
        @Schema(maxLength = 1000, example = "https://intra.bibliotek.dk/mappe") String address,
        @Schema(maxLength = 100, description = "Number of the case in the records system (ESDH)") String caseNumber) {

    static SharedLinkBody of(SharedLink link) {
        return new SharedLinkBody(link.label(), link.address(), link.caseNumber());
    }

    SharedLink link() {
        return new SharedLink(label, address, caseNumber);
    }
}
